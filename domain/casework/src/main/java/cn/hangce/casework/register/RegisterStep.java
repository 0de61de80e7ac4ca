package cn.hangce.casework.register;

import cn.hangce.casework.Deed;
import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What was done with an entry of a register. The database refuses to change or delete it. */
@Entity
@Table(name = "register_step")
public class RegisterStep extends Deed {

    /** What can be done with an entry. */
    public enum Kind { FILED, SENT_BACK, CONFIRMED }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entry_id", updatable = false)
    private RegisterEntry entry;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;
    @Column(name = "program_version", updatable = false)
    private String programVersion;

    protected RegisterStep() {
    }

    /** @param words what the entry said when it was filed, or the reason for what was done with it; may be empty */
    RegisterStep(RegisterEntry entry, Kind kind, String words, String programVersion, Actor by, Moment now) {
        super(words, by, now);
        this.entry = entry;
        this.kind = kind;
        this.programVersion = programVersion;
    }

    public Kind kind() {
        return kind;
    }

    /** The version of the program file that it went by. */
    public String programVersion() {
        return programVersion;
    }
}
