package cn.hangce.reporting.archive;

import java.time.LocalDate;

/**
 * What anybody may learn from a document’s code: enough to compare it with the paper, and no personal data.
 *
 * @param code     as looked up
 * @param kind     the kind’s id; null where the code is unknown, like all that follows
 * @param sha256   of the file as issued
 */
public record Verification(String code, String kind, String title, String number, LocalDate issuedOn, State state, String sha256) {

    /** What became of it. */
    public enum State {
        /** Issued here and in force. */
        GENUINE,
        /** Issued here, but a newer one stands in its place. */
        REPLACED,
        /** Issued here and taken back. */
        REVOKED,
        /** Never issued here. */
        UNKNOWN
    }

    static Verification unknown(String code) {
        return new Verification(code, null, null, null, null, State.UNKNOWN, null);
    }

    static Verification of(IssuedDocument document) {
        State state = switch (document.state()) {
            case CURRENT -> State.GENUINE;
            case REPLACED -> State.REPLACED;
            case REVOKED -> State.REVOKED;
        };
        return new Verification(document.code(), document.kind(), document.title(), document.number(), document.issuedOn(), state,
                document.sha256());
    }
}
