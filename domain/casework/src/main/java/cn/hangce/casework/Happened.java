package cn.hangce.casework;

import java.util.List;

/**
 * What has happened in the procedure, told to whoever prints papers or books money. Observers take part in the transaction: if
 * the money cannot be booked, the decision is not taken.
 */
public final class Happened {

    private Happened() {
    }

    public record CallPublished(Call call) {
    }

    public record CaseSubmitted(Case subject) {
    }

    public record Recommended(Recommendation recommendation) {
    }

    public record NoticePublished(Notice notice, List<Case> cases) {
    }

    public record CaseApproved(Case subject) {
    }

    /** All recognitions of one recognition document. */
    public record RecognitionsIssued(Call call, String documentNumber, List<Recognition> recognitions) {
    }
}
