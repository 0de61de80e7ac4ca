package cn.hangce.casework;

import static cn.hangce.casework.Status.APPROVED;
import static cn.hangce.casework.Status.DRAFT;
import static cn.hangce.casework.Status.RECOGNISED;
import static cn.hangce.casework.Status.REFUSED;
import static cn.hangce.casework.Status.REJECTED;
import static cn.hangce.casework.Status.RETURNED;
import static cn.hangce.casework.Status.UNDER_WAY;
import static cn.hangce.casework.Status.WITHDRAWN;

import cn.hangce.registry.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * What can be done with a case: in a stage of which kind, by whom, from which status to which, and whether the case moves to
 * the program’s next stage. This is the whole state machine; {@link Case} refuses everything that does not stand here.
 */
public enum Act {
    OPEN(StageKind.APPLY, Role.APPLICANT, EnumSet.noneOf(Status.class), DRAFT, Move.STAY),
    PROPOSE(StageKind.APPLY, Role.CITY_OFFICER, EnumSet.noneOf(Status.class), DRAFT, Move.STAY),
    SUBMIT(StageKind.APPLY, Role.APPLICANT, EnumSet.of(DRAFT, RETURNED), UNDER_WAY, Move.NEXT),
    WITHDRAW(null, Role.APPLICANT, EnumSet.of(DRAFT, RETURNED, UNDER_WAY), WITHDRAWN, Move.STAY),

    VERIFY(StageKind.DISTRICT_REVIEW, Role.DISTRICT_OFFICER, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.STAY),
    RETURN(StageKind.DISTRICT_REVIEW, Role.DISTRICT_OFFICER, EnumSet.of(UNDER_WAY), RETURNED, Move.FIRST),
    REJECT(StageKind.DISTRICT_REVIEW, Role.DISTRICT_OFFICER, EnumSet.of(UNDER_WAY), REJECTED, Move.STAY),
    RECOMMEND(StageKind.DISTRICT_REVIEW, Role.DISTRICT_OFFICER, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.NEXT),

    PASS_FORM_CHECK(StageKind.EXPERT_REVIEW, Role.CITY_OFFICER, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.STAY),
    RETURN_BY_CITY(StageKind.EXPERT_REVIEW, Role.CITY_OFFICER, EnumSet.of(UNDER_WAY), RETURNED, Move.FIRST),
    START_REVIEW(StageKind.EXPERT_REVIEW, Role.CITY_OFFICER, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.STAY),
    SCORE(StageKind.EXPERT_REVIEW, Role.EXPERT, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.STAY),
    PASS_REVIEW(StageKind.EXPERT_REVIEW, Role.CITY_OFFICER, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.NEXT),
    FAIL_REVIEW(StageKind.EXPERT_REVIEW, Role.CITY_OFFICER, EnumSet.of(UNDER_WAY), REJECTED, Move.STAY),

    PUBLISH(StageKind.PUBLICITY, Role.CITY_OFFICER, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.STAY),
    CLOSE_PUBLICITY(StageKind.PUBLICITY, Role.CITY_OFFICER, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.NEXT),
    UPHOLD_OBJECTION(StageKind.PUBLICITY, Role.CITY_OFFICER, EnumSet.of(UNDER_WAY), REJECTED, Move.STAY),

    APPROVE(StageKind.DECISION, Role.DECISION_MAKER, EnumSet.of(UNDER_WAY), APPROVED, Move.NEXT),
    REFUSE(StageKind.DECISION, Role.DECISION_MAKER, EnumSet.of(UNDER_WAY), REFUSED, Move.STAY),

    ISSUE(StageKind.ISSUE, Role.CITY_OFFICER, EnumSet.of(APPROVED), RECOGNISED, Move.STAY);

    /** Whether an act leaves the case in its stage, takes it to the next one or back to the first. */
    enum Move { STAY, NEXT, FIRST }

    /** Acts by which somebody has examined a case; whoever did one of them must not decide on it. */
    private static final Set<Act> EXAMINING =
            EnumSet.of(VERIFY, RETURN, RECOMMEND, PASS_FORM_CHECK, RETURN_BY_CITY, START_REVIEW, SCORE, PASS_REVIEW);

    private final StageKind stage;
    private final Role role;
    private final Set<Status> from;
    private final Status to;
    private final Move move;

    Act(StageKind stage, Role role, Set<Status> from, Status to, Move move) {
        this.stage = stage;
        this.role = role;
        this.from = from;
        this.to = to;
        this.move = move;
    }

    /** Who may do it. */
    public Role role() {
        return role;
    }

    /** Whether it can be done to a case in this kind of stage and status. */
    boolean possible(StageKind kind, Status status) {
        return from.contains(status) && (stage == null ? kind.ordinal() < StageKind.ISSUE.ordinal() : stage == kind || issuesDecision(kind));
    }

    /** Many texts end with the decision and name no stage for its document; an approved case is then issued where it stands. */
    private boolean issuesDecision(StageKind kind) {
        return this == ISSUE && kind == StageKind.DECISION;
    }

    Status to() {
        return to;
    }

    Move move() {
        return move;
    }

    static Set<Act> examining() {
        return EXAMINING;
    }

    /** Part of the expert review: who did it and what they wrote is not the applicant’s to read. */
    public boolean confidential() {
        return this == START_REVIEW || this == SCORE || this == PASS_REVIEW || this == FAIL_REVIEW;
    }
}
