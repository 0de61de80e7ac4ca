package cn.hangce.casework.register;

import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.register.RegisterRefused.Why;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Party;
import cn.hangce.registry.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * An organisation or person on the register of a program, once. It is filed, and counts at once where the text has nobody look at it;
 * otherwise whoever holds the register confirms it, or sends it back to be filed anew. What counts stays.
 */
@Entity
@Table(name = "register_entry")
public class RegisterEntry {

    static final String FILE = "file-register";
    static final String CONFIRM = "confirm-register";
    static final String SEND_BACK = "send-back-register";

    /** Where an entry stands. */
    public enum Standing { WAITING, SENT_BACK, ENTERED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "program_id", updatable = false)
    private String programId;
    @ManyToOne(optional = false)
    @JoinColumn(name = "credit_code", updatable = false)
    private Party registrant;
    @Enumerated(EnumType.STRING)
    private Standing standing;
    private String statement;
    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RegisterStep> steps = new ArrayList<>();

    protected RegisterEntry() {
    }

    /** @param statement what the registrant says of itself, for whoever looks at it; may be blank where nobody does */
    static RegisterEntry file(Registering register, Party registrant, String statement, Actor by, Moment now) {
        RegisterEntry entry = new RegisterEntry();
        entry.programId = register.program().id();
        entry.registrant = registrant;
        entry.take(register, statement, by, now);
        return entry;
    }

    /** Files anew what was sent back. */
    void fileAnew(Registering register, String newStatement, Actor by, Moment now) {
        if (standing != Standing.SENT_BACK) {
            throw new RegisterRefused(Why.FILED_ALREADY, register.program().name());
        }
        take(register, newStatement, by, now);
    }

    private void take(Registering register, String said, Actor by, Moment now) {
        Guard.role(by, register.registrant(), FILE);
        if (!registrant.creditCode().equals(by.creditCode())) {
            throw new UnlawfulAct(Rule.NOT_YOUR_ORGANISATION);
        }
        if (register.isConfirmed() && (said == null || said.isBlank())) {
            throw new RegisterRefused(Why.NO_STATEMENT);
        }
        statement = said == null ? "" : said.strip();
        standing = register.isConfirmed() ? Standing.WAITING : Standing.ENTERED;
        record(RegisterStep.Kind.FILED, statement, register, by, now);
    }

    /** @param note what was looked at; may be blank */
    void confirm(Registering register, String note, Actor by, Moment now) {
        requireConfirmer(register, by, CONFIRM);
        standing = Standing.ENTERED;
        record(RegisterStep.Kind.CONFIRMED, note == null ? "" : note.strip(), register, by, now);
    }

    /** @param reason which the registrant reads */
    void sendBack(Registering register, String reason, Actor by, Moment now) {
        requireConfirmer(register, by, SEND_BACK);
        String why = Guard.reason(reason, SEND_BACK);
        standing = Standing.SENT_BACK;
        record(RegisterStep.Kind.SENT_BACK, why, register, by, now);
    }

    private void requireConfirmer(Registering register, Actor by, String act) {
        Guard.role(by, register.confirmer(), act);
        if (!isVisibleTo(by)) {
            throw new UnlawfulAct(Rule.NOT_YOUR_DISTRICT, registrant.district(), String.valueOf(by.district()));
        }
        if (standing != Standing.WAITING) {
            throw new RegisterRefused(Why.NOT_WAITING, registrant.name());
        }
    }

    /** A district sees its own. */
    boolean isVisibleTo(Actor officer) {
        return !officer.is(Role.DISTRICT_OFFICER) || registrant.district().equals(officer.district());
    }

    private void record(RegisterStep.Kind kind, String words, Registering register, Actor by, Moment now) {
        steps.add(new RegisterStep(this, kind, words, register.program().version(), by, now));
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String programId() {
        return programId;
    }

    public Party registrant() {
        return registrant;
    }

    public Standing standing() {
        return standing;
    }

    /** Whether whoever it is may apply. */
    public boolean entered() {
        return standing == Standing.ENTERED;
    }

    /** What the registrant says of itself. */
    public String statement() {
        return statement;
    }

    /** All that was done with it, the first before. */
    public List<RegisterStep> steps() {
        return List.copyOf(steps);
    }
}
