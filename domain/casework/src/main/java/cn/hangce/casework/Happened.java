package cn.hangce.casework;

import cn.hangce.registry.Actor;
import java.util.List;

/**
 * What has happened in the procedure, told to whoever prints papers or books money. Observers take part in the transaction: if
 * the money cannot be booked, the decision is not taken.
 */
public final class Happened {

    private Happened() {
    }

    public record CallPublished(Call call, Actor by, Moment at) {
    }

    /** A draft has been begun for an organisation that has not asked. */
    public record CaseProposed(Case subject, Actor by, Moment at) {
    }

    public record CaseSubmitted(Case subject, Actor by, Moment at) {
    }

    public record Recommended(Recommendation recommendation, Actor by, Moment at) {
    }

    public record NoticePublished(Notice notice, List<Case> cases, Actor by, Moment at) {
    }

    public record CaseApproved(Case subject) {
    }

    /**
     * One document has been issued for all these cases.
     *
     * @param recognitions one for each case, or none where the program recognises nobody
     */
    public record DocumentIssued(Call call, String documentNumber, List<Case> cases, List<Recognition> recognitions, Actor by, Moment at) {

        public DocumentIssued {
            cases = List.copyOf(cases);
            recognitions = List.copyOf(recognitions);
        }
    }
}
