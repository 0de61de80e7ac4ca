package cn.hangce.casework.register;

import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
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
import java.time.Instant;

/** What was done with an entry of a register. The database refuses to change or delete it. */
@Entity
@Table(name = "register_step")
public class RegisterStep {

    /** What can be done with an entry. */
    public enum Kind { FILED, SENT_BACK, CONFIRMED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id", updatable = false)
    private RegisterEntry entry;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;
    @Column(name = "actor_account", updatable = false)
    private String account;
    @Column(name = "actor_name", updatable = false)
    private String actor;
    @Column(updatable = false)
    private Instant at;
    @Column(updatable = false)
    private String words;
    @Column(name = "program_version", updatable = false)
    private String programVersion;

    protected RegisterStep() {
    }

    RegisterStep(RegisterEntry entry, Kind kind, String words, String programVersion, Actor by, Moment now) {
        this.entry = entry;
        this.kind = kind;
        this.words = words;
        this.programVersion = programVersion;
        this.account = by.account();
        this.actor = by.name();
        this.at = now.at();
    }

    public Kind kind() {
        return kind;
    }

    public String account() {
        return account;
    }

    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    /** What the entry said when it was filed, or the reason for what was done with it; may be empty. */
    public String words() {
        return words;
    }

    /** The version of the program file that it went by. */
    public String programVersion() {
        return programVersion;
    }
}
