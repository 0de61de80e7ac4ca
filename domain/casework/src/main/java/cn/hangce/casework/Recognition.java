package cn.hangce.casework;

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
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;

/**
 * A recognition (认定): who holds which title since when; made when the recognition document is issued. It runs to its last day,
 * unless it is revoked or a later one of the same program supersedes it. What else happens to it is the business of
 * {@link cn.hangce.casework.aftercare}.
 */
@Entity
@Table(name = "recognition")
public class Recognition {

    /** What was done with it; whether its term is over only the day tells. */
    public enum State { VALID, REVOKED, SUPERSEDED }

    /** How it stands on a day. */
    public enum Standing {
        VALID, EXPIRING, EXPIRED, REVOKED, SUPERSEDED;

        /** Whether the title is held. */
        public boolean holds() {
            return this == VALID || this == EXPIRING;
        }
    }

    /** How long before its last day the end is near; a service of the house that stands in no text. */
    public static final Period NEAR = Period.ofDays(60);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @OneToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case origin;
    @Column(name = "program_id", updatable = false)
    private String programId;
    @Column(name = "credit_code", updatable = false)
    private String creditCode;
    @Column(name = "holder_name")
    private String holderName;
    @Column(name = "certificate_number", updatable = false)
    private String certificateNumber;
    @Column(name = "document_number", updatable = false)
    private String documentNumber;
    @Column(name = "recognised_on", updatable = false)
    private LocalDate recognisedOn;
    @Column(name = "issued_by", updatable = false)
    private String issuedBy;
    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;
    @Enumerated(EnumType.STRING)
    private State state = State.VALID;
    @Column(name = "ends_on")
    private LocalDate endsOn;
    @Column(name = "ended_from")
    private LocalDate endedFrom;
    @Column(name = "superseded_by")
    private Long supersededBy;

    protected Recognition() {
    }

    Recognition(Case origin, String certificateNumber, String documentNumber, Actor by, Moment now) {
        Guard.role(by, Role.CITY_OFFICER, Act.ISSUE.name());
        this.origin = origin;
        this.programId = origin.call().programId();
        this.creditCode = origin.creditCode();
        this.holderName = origin.organisationName();
        this.certificateNumber = certificateNumber;
        this.documentNumber = documentNumber;
        this.recognisedOn = now.day();
        this.issuedBy = by.account();
        this.issuedAt = now.at();
    }

    public Long id() {
        return id;
    }

    public Case origin() {
        return origin;
    }

    public String programId() {
        return programId;
    }

    public String creditCode() {
        return creditCode;
    }

    public String holderName() {
        return holderName;
    }

    public String certificateNumber() {
        return certificateNumber;
    }

    /** The number of the recognition document that names the holder. */
    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate recognisedOn() {
        return recognisedOn;
    }

    public State state() {
        return state;
    }

    /** The last day of the term; null where the text sets no end. */
    public LocalDate endsOn() {
        return endsOn;
    }

    /** The first day on which it no longer was held because it had been revoked; null unless it was. */
    public LocalDate endedFrom() {
        return endedFrom;
    }

    /** The id of the one that took its place; null where none has. */
    public Long supersededBy() {
        return supersededBy;
    }

    public Standing standing(LocalDate day) {
        if (state != State.VALID) {
            return state == State.REVOKED ? Standing.REVOKED : Standing.SUPERSEDED;
        }
        if (endsOn == null || endsOn.isAfter(day.plus(NEAR))) {
            return Standing.VALID;
        }
        return endsOn.isBefore(day) ? Standing.EXPIRED : Standing.EXPIRING;
    }

    /** Whether the title was, or would be, held on a day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(recognisedOn) && (endsOn == null || !day.isAfter(endsOn)) && (endedFrom == null || day.isBefore(endedFrom));
    }

    /** Sets the last day by the term of its program; once. @param term zero where the text sets no end */
    public void runs(Period term) {
        if (endsOn == null && !term.isZero()) {
            endsOn = recognisedOn.plus(term).minusDays(1);
        }
    }

    /** The holder has another name; everything else, the day of recognition too, stays. */
    public void rename(String newName) {
        requireState(State.VALID);
        holderName = newName;
    }

    /** Ends it. The database lets that stand only beside a decided revocation. @param from the first day without it */
    public void revoke(LocalDate from) {
        requireState(State.VALID);
        state = State.REVOKED;
        endedFrom = from;
    }

    /** A later one of the same program and holder takes its place. */
    public void supersede(Recognition later) {
        requireState(State.VALID);
        if (!later.programId.equals(programId) || !later.creditCode.equals(creditCode) || later.id <= id) {
            throw new IllegalArgumentException(later.id + " does not follow " + id);
        }
        state = State.SUPERSEDED;
        supersededBy = later.id;
    }

    private void requireState(State needed) {
        if (state != needed) {
            throw new IllegalStateException("Recognition " + id + " is " + state);
        }
    }
}
