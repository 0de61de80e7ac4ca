package cn.hangce.casework.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody is away and a colleague acts meanwhile, under the own name and on record. */
@Entity
@Table(name = "absence")
public class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "account", updatable = false)
    private Official absent;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "deputy", updatable = false)
    private Official deputy;
    @Column(name = "from_on", updatable = false)
    private LocalDate from;
    @Column(name = "until_on", updatable = false)
    private LocalDate until;
    @Column(name = "declared_at", updatable = false)
    private Instant declaredAt;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected Absence() {
    }

    Absence(Official absent, Official deputy, LocalDate from, LocalDate until, Instant at) {
        this.absent = absent;
        this.deputy = deputy;
        this.from = from;
        this.until = until;
        this.declaredAt = at;
    }

    void end(Instant at) {
        endedAt = endedAt == null ? at : endedAt;
    }

    public Long id() {
        return id;
    }

    public Official absent() {
        return absent;
    }

    public Official deputy() {
        return deputy;
    }

    public LocalDate from() {
        return from;
    }

    /** Inclusive. */
    public LocalDate until() {
        return until;
    }

    /** Ended before its time. */
    public boolean ended() {
        return endedAt != null;
    }
}
