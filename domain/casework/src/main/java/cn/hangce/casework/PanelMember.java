package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Expert;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** An expert as drawn for a seat, with what was answered; employer and title are kept as they were on that day. */
@Entity
@Table(name = "panel_member")
public class PanelMember {

    /** Invited until answered; whoever has left the panel does not come back. */
    public enum State {
        INVITED, ACCEPTED,
        /** Said no, with a reason. */
        DECLINED,
        /** Did not answer in time. */
        LAPSED,
        /** Taken off by an officer, with a reason. */
        EXCUSED;

        public boolean seated() {
            return this == INVITED || this == ACCEPTED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "panel_id", updatable = false)
    private Panel panel;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "draw_id", updatable = false)
    private PanelDraw draw;
    @Column(updatable = false)
    private String account;
    @Column(updatable = false)
    private String name;
    @Column(updatable = false)
    private String title;
    @Column(name = "employer_name", updatable = false)
    private String employerName;
    @Embedded
    private Seat seat;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "answer_by", updatable = false)
    private LocalDate answerBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private String reason;
    @Column(name = "replaced_by")
    private String replacedBy;

    protected PanelMember() {
    }

    PanelMember(Panel panel, PanelDraw draw, Expert expert, Seat seat, LocalDate answerBy) {
        this.panel = panel;
        this.draw = draw;
        this.account = expert.account();
        this.name = expert.name();
        this.title = expert.title();
        this.employerName = expert.employerName();
        this.seat = seat;
        this.state = State.INVITED;
        this.answerBy = answerBy;
        this.reason = "";
    }

    /** @throws UnlawfulAct unless invited and in time */
    void accept(Moment now) {
        requireInvited();
        if (now.day().isAfter(answerBy)) {
            throw new UnlawfulAct(Rule.ANSWER_LATE, answerBy);
        }
        leaveOpen(State.ACCEPTED, "", now);
    }

    /** Also after having accepted, when an interest is only noticed then. */
    void decline(String given, Moment now) {
        if (!state.seated()) {
            throw new UnlawfulAct(Rule.ANSWERED_ALREADY);
        }
        leaveOpen(State.DECLINED, given, now);
    }

    void lapse(Moment now) {
        requireInvited();
        leaveOpen(State.LAPSED, "", now);
    }

    void excuse(String given, Moment now) {
        if (!state.seated()) {
            throw new UnlawfulAct(Rule.ANSWERED_ALREADY);
        }
        leaveOpen(State.EXCUSED, given, now);
    }

    private void requireInvited() {
        if (state != State.INVITED) {
            throw new UnlawfulAct(Rule.ANSWERED_ALREADY);
        }
    }

    private void leaveOpen(State next, String given, Moment now) {
        state = next;
        reason = given;
        answeredAt = now.at();
    }

    void replacedBy(PanelMember other) {
        replacedBy = other.account;
    }

    /** Invited, and the day to answer is over. */
    boolean overdue(LocalDate today) {
        return state == State.INVITED && today.isAfter(answerBy);
    }

    /** Why the seat is drawn for again, in words. */
    String ground() {
        return name + Words.memberState(state).zh() + (reason.isEmpty() ? "" : "（" + reason + "）");
    }

    boolean is(Actor actor) {
        return account.equals(actor.account());
    }

    /** The draw in which the lot fell on this expert. */
    public PanelDraw draw() {
        return draw;
    }

    public Panel panel() {
        return panel;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    public String employerName() {
        return employerName;
    }

    /** What the seat asks for; {@link Seat#TECHNICAL} where the draw asked for nothing. */
    public Seat seat() {
        return seat == null ? Seat.TECHNICAL : seat;
    }

    public State state() {
        return state;
    }

    /** The last day to answer, inclusive. */
    public LocalDate answerBy() {
        return answerBy;
    }

    /** When accepted, declined or left; null while nothing is answered. */
    public Instant answeredAt() {
        return answeredAt;
    }

    /** Why the seat was left; empty otherwise. */
    public String reason() {
        return reason;
    }

    /** Whose lot it was to take the seat; null where it is not left, or still empty. */
    public String replacedBy() {
        return replacedBy;
    }
}
