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

/** A recognition (认定): who holds which title since when; made when the recognition document is issued. */
@Entity
@Table(name = "recognition")
public class Recognition {

    public enum State { VALID, REVOKED }

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
}
