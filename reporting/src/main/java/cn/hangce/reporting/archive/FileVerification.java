package cn.hangce.reporting.archive;

import cn.hangce.reporting.seal.SignatureFinding;
import java.util.Comparator;
import java.util.List;

/**
 * What anybody may learn about a file that they hold.
 *
 * @param document   the document whose file it is, byte for byte; null where no file like it was issued here
 * @param signatures what its own signatures say, the first one first; one that says so where there is none
 */
public record FileVerification(Verification document, List<SignatureFinding> signatures) {

    public FileVerification {
        signatures = List.copyOf(signatures);
    }

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
        return switch (signature().outcome()) {
            case VALID, ALTERED -> Verdict.ALTERED;
            case UNTRUSTED -> Verdict.FOREIGN;
            case UNSIGNED -> Verdict.UNKNOWN;
            case UNREADABLE -> Verdict.UNREADABLE;
        };
    }

    /** The one that is worst off; a file is as good as that. */
    public SignatureFinding signature() {
        return signatures.stream().min(Comparator.comparing(SignatureFinding::outcome)).orElseThrow();
    }

    /** Those in which somebody’s name stands and that still hold. */
    public List<SignatureFinding> signed() {
        return signatures.stream().filter(SignatureFinding::signed).toList();
    }
}
