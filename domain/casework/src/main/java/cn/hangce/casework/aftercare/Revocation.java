package cn.hangce.casework.aftercare;

import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.policy.Text;
import cn.hangce.registry.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * The way to the end of a recognition (撤销), or of what was granted in a case of a program that recognises nobody (取消支持): notice
 * with the ground, the holder’s view or the end of the time for it, then the decision by somebody who has not examined the holder.
 */
@Entity
@Table(name = "revocation")
public class Revocation {

    public enum State { HEARING, REVOKED, DROPPED }

    /** The least time to answer, in days; the texts set none. */
    static final int LEAST_DAYS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "recognition_id", updatable = false)
    private Long recognitionId;
    /** Where no recognition is revoked. */
    @Column(name = "case_id", updatable = false)
    private Long caseId;
    @Embedded
    private Ground ground;
    @Column(name = "ends_from", updatable = false)
    private LocalDate endsFrom;
    @Column(updatable = false)
    private String reason;
    @Column(name = "opened_by", updatable = false)
    private String openedBy;
    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;
    @Column(name = "view_until", updatable = false)
    private LocalDate viewUntil;
    @Column(name = "holder_view")
    private String view;
    @Column(name = "viewed_on")
    private LocalDate viewedOn;
    @Enumerated(EnumType.STRING)
    private State state = State.HEARING;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    private String decision = "";

    protected Revocation() {
    }

    /** @param endsFrom the first day without the title; null where that is the day of the decision */
    Revocation(Ground ground, LocalDate endsFrom, String reason, LocalDate viewUntil, Actor by, Moment now) {
        if (viewUntil == null || viewUntil.isBefore(now.day().plusDays(LEAST_DAYS))) {
            throw new CareRefused(CareRule.HEARING_SHORT, LEAST_DAYS);
        }
        this.ground = ground;
        this.endsFrom = endsFrom;
        this.reason = Guard.reason(reason, "open-hearing");
        this.viewUntil = viewUntil;
        this.openedBy = by.account();
        this.openedOn = now.day();
    }

    /** Says what it takes back; before it is kept. */
    Revocation about(Support support) {
        recognitionId = support.recognitionId();
        caseId = support.caseId();
        return this;
    }

    void state(String said, Moment now) {
        requireHearing();
        if (now.day().isAfter(viewUntil)) {
            throw new CareRefused(CareRule.HEARING_OVER, viewUntil);
        }
        if (view != null) {
            throw new CareRefused(CareRule.VIEW_STATED);
        }
        if (said == null || said.isBlank()) {
            throw new CareRefused(CareRule.TEXT_REQUIRED);
        }
        view = said.strip();
        viewedOn = now.day();
    }

    /** Whether the holder has been heard: its view is in, or the time for it is over. */
    public boolean heard(LocalDate today) {
        return viewedOn != null || today.isAfter(viewUntil);
    }

    /** Whether the holder can still state its view. */
    public boolean asksView(LocalDate today) {
        return view == null && !today.isAfter(viewUntil);
    }

    /** Whether what this clause of the file names was found and punished. */
    boolean punished(String clauseId) {
        return state == State.REVOKED && ground.clause().equals(clauseId);
    }

    /** Decides. @param examined whether {@code by} has examined the holder */
    void decide(boolean revoke, String why, boolean examined, Actor by, Moment now) {
        requireHearing();
        if (examined || by.account().equals(openedBy)) {
            throw new CareRefused(CareRule.EXAMINED_BY_SAME);
        }
        if (revoke && !heard(now.day())) {
            throw new CareRefused(CareRule.HEARING_RUNNING, viewUntil);
        }
        decision = Guard.reason(why, "decide-revocation");
        state = revoke ? State.REVOKED : State.DROPPED;
        decidedBy = by.account();
        decidedOn = now.day();
    }

    private void requireHearing() {
        if (state != State.HEARING) {
            throw new CareRefused(CareRule.ALREADY_DECIDED);
        }
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Null where it is about a case. */
    public Long recognitionId() {
        return recognitionId;
    }

    /** Null where it is about a recognition. */
    public Long caseId() {
        return caseId;
    }

    public Ground ground() {
        return ground;
    }

    public Text label() {
        return ground.label();
    }

    /** The first day without the title; null where that is the day of the decision. */
    public LocalDate endsFrom() {
        return endsFrom;
    }

    /** What has happened, as the notice says. */
    public String reason() {
        return reason;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** The last day on which the holder may state its view. */
    public LocalDate viewUntil() {
        return viewUntil;
    }

    /** Null until the holder has stated it. */
    public String view() {
        return view;
    }

    public LocalDate viewedOn() {
        return viewedOn;
    }

    public State state() {
        return state;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String decision() {
        return decision;
    }
}
