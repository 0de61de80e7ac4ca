package cn.hangce.casework;

import static cn.hangce.casework.Status.APPROVED;
import static cn.hangce.casework.Status.DRAFT;
import static cn.hangce.casework.Status.GRANTED;
import static cn.hangce.casework.Status.REFUSED;
import static cn.hangce.casework.Status.REJECTED;
import static cn.hangce.casework.Status.RETURNED;
import static cn.hangce.casework.Status.TERMINATED;
import static cn.hangce.casework.Status.UNDER_WAY;
import static cn.hangce.casework.Status.WITHDRAWN;

import cn.hangce.registry.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done with a case: in a stage of which kind, by whom, from which status to which, and whether the case moves to
 * the program’s next stage. This is the whole state machine, together with {@link Procedure}, which knows the order of a program’s
 * stages; {@link Case} refuses everything that does not stand here.
 */
public enum Act {
    OPEN(EnumSet.of(StageKind.APPLY), Role.APPLICANT, EnumSet.noneOf(Status.class), DRAFT, Move.STAY),
    PROPOSE(EnumSet.of(StageKind.APPLY), Role.CITY_OFFICER, EnumSet.noneOf(Status.class), DRAFT, Move.STAY),
    SELECT(EnumSet.of(StageKind.SELECT), Role.CITY_OFFICER, EnumSet.of(DRAFT), UNDER_WAY, Move.NEXT),
    SUBMIT(EnumSet.of(StageKind.APPLY), Role.APPLICANT, EnumSet.of(DRAFT, RETURNED), UNDER_WAY, Move.NEXT),
    WITHDRAW(EnumSet.allOf(StageKind.class), Role.APPLICANT, EnumSet.of(DRAFT, RETURNED, UNDER_WAY), WITHDRAWN, Move.STAY),

    VERIFY(EnumSet.of(StageKind.DISTRICT_REVIEW), Role.DISTRICT_OFFICER, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.STAY),
    RETURN(EnumSet.of(StageKind.DISTRICT_REVIEW), Role.DISTRICT_OFFICER, EnumSet.of(UNDER_WAY), RETURNED, Move.FIRST),
    REJECT(EnumSet.of(StageKind.DISTRICT_REVIEW), Role.DISTRICT_OFFICER, EnumSet.of(UNDER_WAY), REJECTED, Move.STAY),
    RECOMMEND(EnumSet.of(StageKind.DISTRICT_REVIEW), Role.DISTRICT_OFFICER, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.NEXT),

    PASS_FORM_CHECK(EnumSet.of(StageKind.EXPERT_REVIEW), null, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.STAY),
    RETURN_BY_CITY(EnumSet.of(StageKind.EXPERT_REVIEW), null, EnumSet.of(UNDER_WAY), RETURNED, Move.FIRST),
    START_REVIEW(EnumSet.of(StageKind.EXPERT_REVIEW), null, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.STAY),
    SCORE(EnumSet.of(StageKind.EXPERT_REVIEW), Role.EXPERT, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.STAY),
    PASS_REVIEW(EnumSet.of(StageKind.EXPERT_REVIEW), null, EnumSet.of(UNDER_WAY), UNDER_WAY, Move.NEXT),
    FAIL_REVIEW(EnumSet.of(StageKind.EXPERT_REVIEW), null, EnumSet.of(UNDER_WAY), REJECTED, Move.STAY),

    /** 通过: the stage’s work is done and on record. */
    PASS(StageKind.worked(), null, EnumSet.of(UNDER_WAY, APPROVED, GRANTED), null, Move.NEXT),
    /** 不通过: ends a case that has not been granted. */
    FAIL(StageKind.worked(), null, EnumSet.of(UNDER_WAY), REJECTED, Move.STAY),
    /** 退回补正: back to the applicant, before anything is granted. */
    SEND_BACK(StageKind.examined(), null, EnumSet.of(UNDER_WAY), RETURNED, Move.FIRST),
    /** 拟定合同: what is to be signed; signatures under an earlier wording count no more. */
    DRAW_UP(EnumSet.of(StageKind.CONTRACT), null, EnumSet.of(UNDER_WAY, APPROVED, GRANTED), null, Move.STAY),
    /** 签署: one party’s signature. */
    SIGN(EnumSet.of(StageKind.CONTRACT), null, EnumSet.of(UNDER_WAY, APPROVED, GRANTED), null, Move.STAY),
    /** 签署生效: the last party’s signature. */
    CONCLUDE(EnumSet.of(StageKind.CONTRACT), null, EnumSet.of(UNDER_WAY, APPROVED, GRANTED), null, Move.NEXT),
    /** 终止: ends what had been granted. */
    TERMINATE(StageKind.worked(), null, EnumSet.of(APPROVED, GRANTED), TERMINATED, Move.STAY),

    /** 限期整改: not passed yet, and what hangs on the stage waits until it is. */
    RECTIFY(EnumSet.of(StageKind.MID_TERM, StageKind.ACCEPTANCE), null, EnumSet.of(APPROVED, GRANTED), null, Move.STAY),
    /** 视为放弃: the contract was not signed in its time. */
    FORFEIT(EnumSet.of(StageKind.CONTRACT), null, EnumSet.of(APPROVED, GRANTED), TERMINATED, Move.STAY),
    /** 变更合同: another wording of a contract in force. */
    AMEND(EnumSet.allOf(StageKind.class), null, EnumSet.of(APPROVED, GRANTED), null, Move.STAY),

    /** 取消支持: what was granted is taken back for a breach, wherever the case stands and after its end too. */
    CANCEL_SUPPORT(EnumSet.allOf(StageKind.class), Role.DECISION_MAKER, Status.whereGranted(), TERMINATED, Move.STAY),

    PUBLISH(EnumSet.of(StageKind.PUBLICITY), Role.CITY_OFFICER, EnumSet.of(UNDER_WAY, APPROVED, GRANTED), null, Move.STAY),
    CLOSE_PUBLICITY(EnumSet.of(StageKind.PUBLICITY), Role.CITY_OFFICER, EnumSet.of(UNDER_WAY, APPROVED, GRANTED), null, Move.NEXT),
    UPHOLD_OBJECTION(EnumSet.of(StageKind.PUBLICITY), Role.CITY_OFFICER, EnumSet.of(UNDER_WAY, APPROVED), REJECTED, Move.STAY),
    UPHOLD_LATE_OBJECTION(EnumSet.of(StageKind.PUBLICITY), Role.CITY_OFFICER, EnumSet.of(GRANTED), TERMINATED, Move.STAY),

    APPROVE(EnumSet.of(StageKind.DECISION), null, EnumSet.of(UNDER_WAY), APPROVED, Move.NEXT),
    REFUSE(EnumSet.of(StageKind.DECISION), null, EnumSet.of(UNDER_WAY), REFUSED, Move.STAY),
    /** 批准后续事项: a decision after the grant, such as the one on payment. */
    CONFIRM(EnumSet.of(StageKind.DECISION), null, EnumSet.of(APPROVED, GRANTED), null, Move.NEXT),
    DENY(EnumSet.of(StageKind.DECISION), null, EnumSet.of(APPROVED, GRANTED), TERMINATED, Move.STAY),

    /** Many texts name no stage for the document of a decision; it is then issued where the case was decided. */
    ISSUE(EnumSet.of(StageKind.ISSUE, StageKind.DECISION), Role.CITY_OFFICER, EnumSet.of(UNDER_WAY, APPROVED), null, Move.NEXT);

    /** Whether an act leaves the case in its stage, takes it to the next one or back to the first. */
    enum Move { STAY, NEXT, FIRST }

    /** Acts by which somebody has examined a case; whoever did one of them must not decide on it. */
    private static final Set<Act> EXAMINING =
            EnumSet.of(VERIFY, RETURN, RECOMMEND, PASS_FORM_CHECK, RETURN_BY_CITY, START_REVIEW, SCORE, PASS_REVIEW, PASS, SEND_BACK);

    private static final Set<Act> BY_RECORD = EnumSet.of(PASS, FAIL, SEND_BACK, RECTIFY, TERMINATE, DRAW_UP);

    private final Set<StageKind> stages;
    private final Role role;
    private final Set<Status> from;
    private final Status to;
    private final Move move;

    Act(Set<StageKind> stages, Role role, Set<Status> from, Status to, Move move) {
        this.stages = stages;
        this.role = role;
        this.from = from;
        this.to = to;
        this.move = move;
    }

    /** Who may do it; empty where that is whoever works in the stage. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** Whether it can be done to a case in this kind of stage and status, in some procedure. */
    boolean possible(StageKind kind, Status status) {
        return from.contains(status) && isDoneIn(kind);
    }

    boolean isDoneIn(StageKind kind) {
        return stages.contains(kind);
    }

    /** Null where the case keeps its status, or the procedure says what follows. */
    Status to() {
        return to;
    }

    Move move() {
        return move;
    }

    /** Done by putting on record what was done in a stage. */
    public static Set<Act> byRecord() {
        return BY_RECORD;
    }

    static Set<Act> examining() {
        return EXAMINING;
    }

    /** Part of the expert review: who did it and what they wrote is not the applicant’s to read. */
    public boolean confidential() {
        return this == START_REVIEW || this == SCORE || this == PASS_REVIEW || this == FAIL_REVIEW;
    }
}
