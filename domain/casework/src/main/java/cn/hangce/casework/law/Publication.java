package cn.hangce.casework.law;

import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of a program’s file that an administrator put in force from a day on. It is never changed or deleted; it may be
 * withdrawn once, and then the version before it is in force again.
 */
@Entity
@Table(name = "program_publication")
public class Publication {

    /** How it lies to a day. */
    public enum Standing { COMING, IN_FORCE, PAST, WITHDRAWN }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "program_id", updatable = false)
    private String programId;
    @Column(updatable = false)
    private String version;
    @Column(updatable = false)
    private String replaces;
    @Column(name = "file_text", updatable = false)
    private String text;
    @Column(name = "in_force_from", updatable = false)
    private LocalDate from;
    @Column(updatable = false)
    private String reason;
    @Column(name = "published_by", updatable = false)
    private String publishedBy;
    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;
    @Column(name = "published_on", updatable = false)
    private LocalDate publishedOn;
    @Column(name = "withdrawn_by")
    private String withdrawnBy;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;
    @Column(name = "withdrawal_reason")
    private String withdrawalReason;

    protected Publication() {
    }

    /**
     * Puts a version in force; an administrator’s act.
     *
     * @param before the version in the place of which it comes; null for a program that was not there
     * @throws LawRefused for a day before today: what is past was decided by what was in force then. Where a text reaches back, its
     *                    own conditions and term say so
     */
    static Publication of(Program program, Program before, LocalDate from, String reason, Actor by, Moment now) {
        Guard.role(by, Role.ADMINISTRATOR, "publish-program");
        if (from == null || from.isBefore(now.day())) {
            throw new LawRefused(LawRefused.Reason.DAY_PAST, now.day());
        }
        Publication publication = new Publication();
        publication.programId = program.id();
        publication.version = program.version();
        publication.replaces = before == null ? null : before.version();
        publication.text = program.text();
        publication.from = from;
        publication.reason = Guard.reason(reason, "publish-program");
        publication.publishedBy = by.account();
        publication.publishedAt = now.at();
        publication.publishedOn = now.day();
        return publication;
    }

    /** From today on the version before it is in force again, if it was in force; if its day was still to come, it never will be. */
    void withdraw(String why, Actor by, Moment now) {
        Guard.role(by, Role.ADMINISTRATOR, "withdraw-program");
        if (isWithdrawn()) {
            throw new LawRefused(LawRefused.Reason.WITHDRAWN, withdrawnOn);
        }
        this.withdrawalReason = Guard.reason(why, "withdraw-program");
        this.withdrawnBy = by.account();
        this.withdrawnAt = now.at();
        this.withdrawnOn = now.day();
    }

    /** @param inForce the version of the program that is in force on that day */
    public Standing standing(LocalDate day, String inForce) {
        if (isWithdrawn()) {
            return Standing.WITHDRAWN;
        }
        return day.isBefore(from) ? Standing.COMING : version.equals(inForce) ? Standing.IN_FORCE : Standing.PAST;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public Long id() {
        return id;
    }

    public String programId() {
        return programId;
    }

    public String version() {
        return version;
    }

    /** The version in the place of which it was put; null for a program that was not there. */
    public String replaces() {
        return replaces;
    }

    /** The whole file. */
    public String text() {
        return text;
    }

    /** The first day on which it is in force. */
    public LocalDate from() {
        return from;
    }

    public String reason() {
        return reason;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** The first day on which it no longer counts; null where it stands. */
    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public String withdrawalReason() {
        return withdrawalReason;
    }
}
