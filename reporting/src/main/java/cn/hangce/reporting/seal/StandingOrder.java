package cn.hangce.reporting.seal;

import cn.hangce.registry.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A keeper’s order that documents of a kind be sealed whoever issues them, until it is ended; what was given and ended stays. */
@Entity
@Table(name = "seal_order")
public class StandingOrder {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "district", updatable = false)
    private String house;
    @Column(updatable = false)
    private String kind;
    @Column(name = "given_by", updatable = false)
    private String givenBy;
    @Column(name = "given_by_name", updatable = false)
    private String givenByName;
    @Column(name = "given_at", updatable = false)
    private Instant givenAt;
    @Column(name = "ended_by")
    private String endedBy;
    @Column(name = "ended_by_name")
    private String endedByName;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected StandingOrder() {
    }

    void end(Actor by, Instant at) {
        endedBy = by.account();
        endedByName = by.name();
        endedAt = at;
    }

    public Long id() {
        return id;
    }

    /** The district whose seal it is about, or {@link SealKeepers#CITY}. */
    public String house() {
        return house;
    }

    public String kind() {
        return kind;
    }

    /** The keeper’s account. */
    public String givenBy() {
        return givenBy;
    }

    public String givenByName() {
        return givenByName;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** Null while it stands. */
    public String endedByName() {
        return endedByName;
    }

    /** Null while it stands. */
    public Instant endedAt() {
        return endedAt;
    }
}
