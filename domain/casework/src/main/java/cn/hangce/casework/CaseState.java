package cn.hangce.casework;

import cn.hangce.casework.HistoryEntry.Place;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a case stands, how it came there, and the one way in which it moves: every act checks the role, the stage and the status
 * against {@link Act} and {@link Procedure} and leaves an entry in the history.
 */
@MappedSuperclass
abstract class CaseState {

    private String stage;
    @Enumerated(EnumType.STRING)
    private Status status;
    /** The day on which it came into its stage; terms of the stage run from it. */
    @Column(name = "entered_on")
    private LocalDate enteredOn;
    @Embedded
    private Chronicle chronicle = new Chronicle();
    @Embedded
    private Waiting waiting = new Waiting();

    /** Whether the actor has signed on for the applicant. */
    abstract boolean isOf(Actor by);

    /** Whether the actor works for the applicant’s district. */
    abstract boolean isIn(Actor by);

    abstract Case self();

    void begin(Stage first, Moment now) {
        stand(new Place(first.id(), Status.DRAFT), now);
    }

    void actWithReason(Program program, Act act, Actor by, String reason, Moment now) {
        require(program, act, by);
        act(program, act, by, Guard.reason(reason, act.name()), now);
    }

    void act(Program program, Act act, Actor by, String reason, Moment now) {
        require(program, act, by);
        Procedure procedure = new Procedure(program);
        walk(procedure, act, procedure.role(act, stage), by, reason, now);
    }

    /** Moves the case, where the role has been checked; the procedure is asked here once more. */
    void walk(Procedure procedure, Act act, Role role, Actor by, String reason, Moment now) {
        requirePlace(procedure, act);
        Place from = place();
        stand(procedure.after(act, from), now);
        chronicle.add(self(), act, role, by, from, reason, now);
    }

    /** Puts the act on record by which the case came to be. */
    void record(Act act, Role role, Actor by, String reason, Moment now) {
        chronicle.add(self(), act, role, by, new Place(null, null), reason, now);
    }

    private void stand(Place to, Moment now) {
        if (!to.stage().equals(stage)) {
            enteredOn = now.day();
        }
        stage = to.stage();
        status = to.status();
    }

    /** The stage and the status in it. */
    Place place() {
        return new Place(stage, status);
    }

    void require(Program program, Act act, Actor by) {
        requireRole(program, act, by);
        requirePlace(new Procedure(program), act);
    }

    /** Whose act it is, wherever the case stands. */
    void requireRole(Program program, Act act, Actor by) {
        Procedure procedure = new Procedure(program);
        Role role = procedure.role(act, stage);
        Guard.role(by, role, act.name());
        waiting().requireFree(role, by, self().number());
        if (role == Role.APPLICANT) {
            requireOwn(by);
        }
        if (role == Role.DISTRICT_OFFICER) {
            requireOwnDistrict(by);
        }
    }

    private void requirePlace(Procedure procedure, Act act) {
        if (!procedure.allows(act, place())) {
            throw new UnlawfulAct(Rule.NOT_NOW, Words.act(act), procedure.stage(stage).label(), Words.status(status));
        }
    }

    void requireOwn(Actor by) {
        if (!isOf(by)) {
            throw new UnlawfulAct(Rule.NOT_YOUR_ORGANISATION);
        }
    }

    private void requireOwnDistrict(Actor by) {
        if (!isIn(by)) {
            throw new UnlawfulAct(Rule.NOT_YOUR_DISTRICT, self().district(), String.valueOf(by.district()));
        }
    }

    /** Whether this account has examined the case, and so must not decide on it. */
    boolean examinedBy(Actor by) {
        return chronicle.examinedBy(by);
    }

    /** Whether somebody has done this since another act was done last: each review counts anew. */
    boolean hasDone(Act act, Actor by, Act since) {
        List<HistoryEntry> entries = history();
        for (int i = entries.size() - 1; i >= 0 && entries.get(i).act() != since; i--) {
            if (entries.get(i).act() == act && entries.get(i).actorAccount().equals(by.account())) {
                return true;
            }
        }
        return false;
    }

    Optional<HistoryEntry> last() {
        return chronicle.last();
    }

    /** For whom it waits, until when, and who has it in hand. */
    public Waiting waiting() {
        // Nothing but empty columns is read as nothing at all.
        return waiting = waiting == null ? new Waiting() : waiting;
    }

    /** The stage’s id in the program’s file. */
    public String stage() {
        return stage;
    }

    public Status status() {
        return status;
    }

    /** The day on which it came into its stage. */
    public LocalDate enteredOn() {
        return enteredOn;
    }

    /** The steps so far, oldest first. */
    public List<HistoryEntry> history() {
        return chronicle.entries();
    }
}
