package cn.hangce.reporting.archive;

import java.time.LocalDate;
import java.util.List;

/**
 * What anybody may learn from a document’s code: enough to compare it with the paper, and no personal data.
 *
 * @param code       as looked up
 * @param kind       the kind’s id; null where the code is unknown, like all that follows
 * @param sha256     of the file as issued
 * @param exchangeSha256 of the same as offices exchange it; null where there is none
 * @param replacedBy the code of the one that stands in its place; null unless it is replaced
 * @param replaces   the codes of those that it stands in place of
 */
public record Verification(String code, String kind, String title, String number, LocalDate issuedOn, State state, String sha256, String exchangeSha256, String replacedBy,
                           List<String> replaces) {

    public Verification {
        replaces = List.copyOf(replaces);
    }

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
        return new Verification(code, null, null, null, null, State.UNKNOWN, null, null, null, List.of());
    }

    /** @param recognitionRevoked whether the document certifies a recognition that has been taken back since */
    static Verification of(IssuedDocument document, List<String> replaces, boolean recognitionRevoked) {
        State state = switch (document.state()) {
            case CURRENT -> recognitionRevoked ? State.REVOKED : State.GENUINE;
            case REPLACED -> State.REPLACED;
            case REVOKED -> State.REVOKED;
        };
        return new Verification(document.code(), document.kind(), document.title(), document.number(), document.issuedOn(), state,
                document.sha256(), document.exchangeSha256(), document.replacedBy(), replaces);
    }

    /** The same, with another one in its place. @param newer its code */
    Verification replaced(String newer) {
        return new Verification(code, kind, title, number, issuedOn, State.REPLACED, sha256, exchangeSha256, newer, replaces);
    }
}
