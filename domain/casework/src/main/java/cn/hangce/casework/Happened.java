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

    /** Sent back to the applicant, by the district or by the city. */
    public record CaseReturned(Case subject, Act act, String reason, Actor by, Moment at) {
    }

    /** The form of a case has been found in order. */
    public record CaseAccepted(Case subject, Actor by, Moment at) {
    }

    /** Ended without what was asked for, by the district or by the decision. */
    public record CaseRejected(Case subject, Act act, String reason, Actor by, Moment at) {
    }

    /** The lot has fallen on an expert, who is to answer. */
    public record ExpertDrawn(Call call, PanelMember member) {
    }

    /** A seat was left and nobody free answers to it. */
    public record SeatEmpty(Call call, PanelMember left, Moment at) {
    }

    /** An expert has handed in a sheet. */
    public record CaseScored(Case subject, ScoreSheet sheet, Actor by, Moment at) {
    }

    /** A case with its tally, and whether it goes on. */
    public record Ranked(Case subject, Tally tally, boolean passes) {
    }

    /** A panel has been tallied. @param ranking best first */
    public record ReviewConcluded(Call call, Panel panel, List<Ranked> ranking, Actor by, Moment at) {

        public ReviewConcluded {
            ranking = List.copyOf(ranking);
        }
    }

    public record ObjectionAnswered(Objection objection, Actor by, Moment at) {
    }

    public record Recommended(Recommendation recommendation, Actor by, Moment at) {
    }

    public record NoticePublished(Notice notice, List<Case> cases, Actor by, Moment at) {
    }

    /** What was asked for has been granted. */
    public record CaseApproved(Case subject) {
    }

    /** The work of a stage is done. @param stage its id in the program’s file */
    public record StageLeft(Case subject, String stage) {
    }

    /** What had been granted is lost again. */
    public record GrantLost(Case subject) {
    }

    /** What was done in a stage has been put on record. */
    public record RecordMade(Case subject, StageRecord record, Actor by, Moment at) {
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
