package cn.hangce.reporting.archive;

import cn.hangce.reporting.seal.SignatureFinding;
import cn.hangce.reporting.seal.SignatureFinding.Outcome;

/**
 * What anybody may learn about a file that they hold.
 *
 * @param document  the document whose file it is, byte for byte; null where no file like it was issued here
 * @param signature what its own signature says
 */
public record FileVerification(Verification document, SignatureFinding signature) {

    /** What it comes down to. */
    public enum Verdict {
        /** As it was issued here, and in force. */
        GENUINE,
        /** As it was issued here, but a newer one stands in its place. */
        REPLACED,
        /** As it was issued here, and taken back. */
        REVOKED,
        /** Signed, but not as it is now: at least one byte is another. */
        ALTERED,
        /** Signed by somebody whom this house does not know. */
        FOREIGN,
        /** Without a signature, and no file that was issued here. */
        UNKNOWN,
        /** Not a PDF, or too badly damaged to be read. */
        UNREADABLE
    }

    /** The archive knows each file by all of its bytes; what a seal of this house is on and the archive does not know was altered. */
    public Verdict verdict() {
        if (document != null) {
            return Verdict.valueOf(document.state().name());
        }
        return switch (signature.outcome()) {
            case VALID, ALTERED -> Verdict.ALTERED;
            case UNTRUSTED -> Verdict.FOREIGN;
            case UNSIGNED -> Verdict.UNKNOWN;
            case UNREADABLE -> Verdict.UNREADABLE;
        };
    }

    /** Whether somebody’s name stands in a signature that still holds. */
    public boolean signed() {
        return signature.signer() != null && (signature.outcome() == Outcome.VALID || signature.outcome() == Outcome.UNTRUSTED);
    }
}
