package cn.hangce.reporting.batch;

import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** The printing of all certificates that one recognition document brings. */
@Entity
@Table(name = "certificate_run")
public class CertificateRun {

    /** How the run stands; which certificates are missing is seen from the archive. */
    public enum State { WAITING, DONE, FAILED }

    private static final int MOST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "call_id", updatable = false)
    private long callId;
    @Column(name = "document_number", updatable = false)
    private String documentNumber;
    @Column(updatable = false)
    private int total;
    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;
    private String failure;
    @Column(name = "ordered_by", updatable = false)
    private String orderedBy;
    @Column(name = "ordered_at", updatable = false)
    private Instant orderedAt;
    @Column(name = "ordered_on", updatable = false)
    private LocalDate orderedOn;

    protected CertificateRun() {
    }

    CertificateRun(long callId, String documentNumber, int total, Actor by, Moment now) {
        this.callId = callId;
        this.documentNumber = documentNumber;
        this.total = total;
        this.orderedBy = by.account();
        this.orderedAt = now.at();
        this.orderedOn = now.day();
    }

    void done() {
        state = State.DONE;
        failure = null;
    }

    void failed(String why) {
        state = State.FAILED;
        failure = why == null ? "" : why.substring(0, Math.min(MOST, why.length()));
    }

    void again() {
        if (state == State.FAILED) {
            state = State.WAITING;
        }
    }

    public Long id() {
        return id;
    }

    public long callId() {
        return callId;
    }

    public String documentNumber() {
        return documentNumber;
    }

    /** How many certificates it is about. */
    public int total() {
        return total;
    }

    public State state() {
        return state;
    }

    /** What stopped it; null unless it failed. */
    public String failure() {
        return failure;
    }

    /** The city officer who issued the document under seal; the certificates are issued in that name and at that moment. */
    Actor orderedBy() {
        return new Actor(orderedBy, orderedBy, Set.of(Role.CITY_OFFICER, Role.SEAL_KEEPER), null, null, null);
    }

    Moment ordered() {
        return new Moment(orderedAt, orderedOn);
    }
}
