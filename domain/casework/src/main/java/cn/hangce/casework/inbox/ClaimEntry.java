package cn.hangce.casework.inbox;

import cn.hangce.registry.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a case went from hand to hand; the database refuses to change it. */
@Entity
@Table(name = "case_claim")
public class ClaimEntry {

    /** What was done with it. */
    public enum Act { CLAIM, RELEASE, HAND_OVER, TAKE_OVER }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "case_id", updatable = false)
    private long caseId;
    @Column(updatable = false)
    private String stage;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Act act;
    @Column(name = "by_account", updatable = false)
    private String byAccount;
    @Column(name = "by_name", updatable = false)
    private String byName;
    @Column(name = "from_account", updatable = false)
    private String fromAccount;
    @Column(name = "from_name", updatable = false)
    private String fromName;
    @Column(name = "to_account", updatable = false)
    private String toAccount;
    @Column(name = "to_name", updatable = false)
    private String toName;
    @Column(updatable = false)
    private boolean deputises;
    @Column(updatable = false)
    private String reason;
    @Column(updatable = false)
    private Instant at;

    protected ClaimEntry() {
    }

    /** @param before in whose hands it was; @param after in whose it is; null for nobody’s */
    ClaimEntry(long caseId, String stage, Act act, Hand before, Hand after, String reason, Actor by, Instant at) {
        this.caseId = caseId;
        this.stage = stage;
        this.act = act;
        this.byAccount = by.account();
        this.byName = by.name();
        this.fromAccount = before == null ? null : before.account();
        this.fromName = before == null ? null : before.name();
        this.toAccount = after == null ? null : after.account();
        this.toName = after == null ? null : after.name();
        // Whoever gives away what another has in hand does so in that one’s place.
        this.deputises = before != null && !before.account().equals(by.account());
        this.reason = reason == null ? "" : reason;
        this.at = at;
    }

    /** Somebody who has a case in hand. */
    record Hand(String account, String name) {
    }

    public Act act() {
        return act;
    }

    /** The stage’s id in the program’s file. */
    public String stage() {
        return stage;
    }

    public String byName() {
        return byName;
    }

    /** Null where nobody had it. */
    public String fromName() {
        return fromName;
    }

    /** Null where nobody has it afterwards. */
    public String toName() {
        return toName;
    }

    /** Done in the place of {@link #fromName()} (受委托). */
    public boolean deputises() {
        return deputises;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
