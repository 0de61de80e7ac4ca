package cn.hangce.reporting.seal;

import java.time.Instant;

/**
 * What the check of a file’s signature found.
 *
 * @param signer    the name in the signer’s certificate; null where there is no signature that could be read
 * @param signedAt  when it was signed, as the signature says; null likewise
 * @param stampedAt when it was signed at the latest, as a time-stamping authority says; null without a time stamp
 * @param reason    what the signer says of it, such as for which party it signs; null where it says nothing
 */
public record SignatureFinding(Outcome outcome, String signer, Instant signedAt, Instant stampedAt, String reason) {

    /** In the order of what a reader most needs to know. */
    public enum Outcome {
        /** Not a file of the kind that is issued here, or too badly damaged to be read. */
        UNREADABLE,
        /** Nobody signed it. */
        UNSIGNED,
        /** Something in it was changed or added after it was signed. */
        ALTERED,
        /** Unchanged, but by somebody whom this house does not know, or whose certificate no longer holds. */
        UNTRUSTED,
        /** Unchanged, and signed with a seal that this house trusts. */
        VALID
    }

    static SignatureFinding without(Outcome outcome) {
        return new SignatureFinding(outcome, null, null, null, null);
    }

    /** Whether somebody’s name stands in a signature that still holds. */
    public boolean signed() {
        return signer != null && (outcome == Outcome.VALID || outcome == Outcome.UNTRUSTED);
    }

    public boolean valid() {
        return outcome == Outcome.VALID;
    }
}
