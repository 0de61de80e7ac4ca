package cn.hangce.treasury;

import cn.hangce.casework.Case;
import cn.hangce.casework.Guard;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
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
import jakarta.persistence.Version;
import java.time.LocalDate;

/** An order to pay back what was paid in a case, or a part of it (追回); settled when the money is there. */
@Entity
@Table(name = "recovery_order")
public class RecoveryOrder {

    public enum State { OPEN, SETTLED }

    /** What it is about; of each a case has one order at most. */
    public enum Matter {
        /** A recognition was revoked, or what was granted without one was cancelled. */
        REVOCATION,
        /** Money was left over that is not kept (结余资金). */
        SURPLUS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case subject;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Matter matter;
    @Column(updatable = false)
    private String number;
    @Column(updatable = false)
    private long yuan;
    @Column(updatable = false)
    private String ground;
    @Column(updatable = false)
    private String cite;
    @Column(name = "ordered_by", updatable = false)
    private String orderedBy;
    @Column(name = "ordered_on", updatable = false)
    private LocalDate orderedOn;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    @Column(name = "settled_by")
    private String settledBy;
    @Column(name = "settled_on")
    private LocalDate settledOn;

    protected RecoveryOrder() {
    }

    RecoveryOrder(Case subject, Matter matter, String number, long yuan, String ground, String cite, Actor by, LocalDate day) {
        this.subject = subject;
        this.matter = matter;
        this.number = number;
        this.yuan = yuan;
        this.ground = ground;
        this.cite = cite;
        this.orderedBy = by.account();
        this.orderedOn = day;
    }

    /** The money is back. */
    void settle(Actor by, LocalDate day) {
        Guard.role(by, Role.FINANCE_OFFICER, "settle-recovery");
        if (state != State.OPEN) {
            throw new MoneyRefused("SETTLED_ALREADY", number);
        }
        state = State.SETTLED;
        settledBy = by.account();
        settledOn = day;
    }

    public Long id() {
        return id;
    }

    public Case subject() {
        return subject;
    }

    public Matter matter() {
        return matter;
    }

    public String number() {
        return number;
    }

    /** What has to come back, to city and district together. */
    public long yuan() {
        return yuan;
    }

    public String ground() {
        return ground;
    }

    public String cite() {
        return cite;
    }

    public LocalDate orderedOn() {
        return orderedOn;
    }

    public State state() {
        return state;
    }

    /** Null while it is open. */
    public LocalDate settledOn() {
        return settledOn;
    }
}
