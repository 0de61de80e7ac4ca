package cn.hangce.casework;

import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * For whom a case waits, for what kind of work, until when, and who has it in hand. Reckoned anew by {@link WaitingKeeper} each time
 * a case is written, so that it is never out of step with stage and status.
 *
 * <p>Who has it is written by {@link cn.hangce.casework.inbox.Claims} past the case, which therefore keeps its version: a colleague
 * who only takes it in hand makes nobody’s page old. The database lets it go when the case moves on.
 */
@Embeddable
public class Waiting {

    @Enumerated(EnumType.STRING)
    @Column(name = "waits_for")
    private Role waitsFor;
    @Enumerated(EnumType.STRING)
    @Column(name = "waits_kind")
    private StageKind kind;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "contract_ends_on")
    private LocalDate contractEndsOn;
    @Column(name = "holder", insertable = false, updatable = false)
    private String holder;
    @Column(name = "holder_name", insertable = false, updatable = false)
    private String holderName;

    protected Waiting() {
    }

    /** Keeps the last day of a contract that is drawn up or extended; what is due after it counts from there. */
    void note(Act act, StageRecord record) {
        if (act == Act.DRAW_UP || act == Act.AMEND && record.entries().containsKey(Item.ENDS_ON)) {
            contractEndsOn = LocalDate.parse(record.entries().get(Item.ENDS_ON));
        }
    }

    /** @param days the city’s calendar of working days */
    void reckon(Case subject, Program program, DueDays days) {
        Procedure procedure = new Procedure(program);
        Stage stage = procedure.stage(subject.stage());
        boolean forDocument = subject.status() == Status.APPROVED && procedure.issuesWhereDecided(stage.id());
        kind = forDocument ? StageKind.ISSUE : StageKind.of(stage);
        waitsFor = subject.status().ended() ? null : forDocument ? Role.CITY_OFFICER : whom(subject, procedure, stage);
        dueOn = waitsFor == null ? null : dueOn(subject, stage, days);
    }

    private static Role whom(Case subject, Procedure procedure, Stage stage) {
        if (subject.status().withApplicant() && StageKind.of(stage) == StageKind.APPLY) {
            return Role.APPLICANT;
        }
        if (StageKind.of(stage) != StageKind.CONTRACT) {
            return procedure.worker(stage.id());
        }
        // What has been drawn up waits for signatures, one after the other in the order of the file.
        Signatures signatures = new Signatures(procedure, stage.id(), subject.history());
        return signatures.parties().stream().filter(party -> signatures.isDrawnUp() && !signatures.hasSigned(party)).findFirst()
                .map(StageActor::role).orElseGet(() -> procedure.worker(stage.id()));
    }

    /**
     * The last day for what the case waits for: the term that the program’s file gives the stage, from the day on which the case came
     * into it. A draft has until the call closes. What follows a contract as its acceptance counts from the contract’s own last day,
     * whether the case has come to it before that day or after: both texts that set such a term say “after the contract’s end” (key
     * R&amp;D institutions and enterprises, 第十条(一)). For a returned case that is the term of the application, where the file has one.
     */
    private LocalDate dueOn(Case subject, Stage stage, DueDays days) {
        return subject.status() == Status.DRAFT ? subject.call().closesOn() : dueOn(stage, subject.enteredOn(), contractEndsOn, days);
    }

    /** @param contractEndsOn null where no contract has been drawn up */
    static LocalDate dueOn(Stage stage, LocalDate enteredOn, LocalDate contractEndsOn, DueDays days) {
        if (stage.deadline() == null) {
            return null;
        }
        boolean afterContract = StageKind.of(stage) == StageKind.ACCEPTANCE && contractEndsOn != null;
        return days.lastDay(stage.deadline(), afterContract ? contractEndsOn : enteredOn);
    }

    /** @throws UnlawfulAct {@link Rule#HELD_BY_ANOTHER} where a colleague of the one who acts has it in hand */
    void requireFree(Role role, Actor by, String number) {
        if (holder != null && role == waitsFor && !holder.equals(by.account())) {
            throw new UnlawfulAct(Rule.HELD_BY_ANOTHER, String.valueOf(number), holderName);
        }
    }

    /** Null where the case has ended. */
    public Role waitsFor() {
        return waitsFor;
    }

    /** The kind of work; for a document also where the file has no stage for that. */
    public StageKind kind() {
        return kind;
    }

    /** Inclusive; null where no text sets a term. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The last day of the contract as it was drawn up or extended last; null where there is none. */
    public LocalDate contractEndsOn() {
        return contractEndsOn;
    }

    /** The account that has it in hand; null where nobody has. */
    public String holder() {
        return holder;
    }

    public String holderName() {
        return holderName;
    }
}
