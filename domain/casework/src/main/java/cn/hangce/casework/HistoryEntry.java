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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * One step of a case: who, when, what, from where to where, on what ground and by which version of the program file. The
 * database refuses to change or delete it, and each entry carries the hash of the one before, so that a gap would show.
 */
@Entity
@Table(name = "case_history")
public class HistoryEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case owner;

    private int sequence;
    private Instant at;
    @Enumerated(EnumType.STRING)
    private Act act;
    @Column(name = "actor_account")
    private String actorAccount;
    @Column(name = "actor_name")
    private String actorName;
    @Enumerated(EnumType.STRING)
    @Column(name = "actor_role")
    private Role actorRole;
    @Column(name = "from_stage")
    private String fromStage;
    @Column(name = "to_stage")
    private String toStage;
    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private Status fromStatus;
    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private Status toStatus;
    private String reason;
    @Column(name = "program_version")
    private String programVersion;
    @Column(name = "previous_hash")
    private String previousHash;
    private String hash;

    protected HistoryEntry() {
    }

    HistoryEntry(Case owner, int sequence, Act act, Actor by, Role role, Step step, String reason, Instant at, String previousHash) {
        this.owner = owner;
        this.sequence = sequence;
        // The database keeps microseconds; the hash must be over what is kept.
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.act = act;
        this.actorAccount = by.account();
        this.actorName = by.name();
        this.actorRole = role;
        this.fromStage = step.from().stage();
        this.fromStatus = step.from().status();
        this.toStage = step.to().stage();
        this.toStatus = step.to().status();
        this.reason = reason == null ? "" : reason;
        this.programVersion = owner.programVersion();
        this.previousHash = previousHash;
        this.hash = computeHash();
    }

    /** A stage and a status in it. */
    record Place(String stage, Status status) {
    }

    /** From where to where. */
    record Step(Place from, Place to) {
    }

    /** Whether the entry still says what it said when it was made. */
    public boolean intact() {
        return hash.equals(computeHash());
    }

    private String computeHash() {
        String content = String.join("\u001f", previousHash, owner.key(), Integer.toString(sequence), at.toString(), act.name(),
                actorAccount, actorName, actorRole.name(), String.valueOf(fromStage), String.valueOf(fromStatus), toStage,
                toStatus.name(), reason, programVersion);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public int sequence() {
        return sequence;
    }

    public Instant at() {
        return at;
    }

    public Act act() {
        return act;
    }

    public String actorAccount() {
        return actorAccount;
    }

    public String actorName() {
        return actorName;
    }

    public Role actorRole() {
        return actorRole;
    }

    public String fromStage() {
        return fromStage;
    }

    public String toStage() {
        return toStage;
    }

    public Status fromStatus() {
        return fromStatus;
    }

    public Status toStatus() {
        return toStatus;
    }

    public String reason() {
        return reason;
    }

    public String programVersion() {
        return programVersion;
    }

    public String previousHash() {
        return previousHash;
    }

    public String hash() {
        return hash;
    }
}
