package cn.hangce.registry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** An expert of the city’s pool (专家), with the fields that draws ask for and the employer that decides about avoidance of interest. */
@Entity
@Table(name = "expert")
public class Expert {

    /** What an expert judges: the matter itself, or accounts and budgets (财务专家; documents 29, 第十条(三), and 34, 四.1). */
    public enum Kind { TECHNICAL, FINANCIAL }

    /** Whether draws may take the expert. */
    public enum State { ACTIVE, SUSPENDED }

    @Id
    private String account;
    private String name;
    private String title;
    private String phone;
    @Column(name = "employer_credit_code")
    private String employerCreditCode;
    @Column(name = "employer_name")
    private String employerName;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "away_from")
    private LocalDate awayFrom;
    @Column(name = "away_until")
    private LocalDate awayUntil;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "expert_field", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "field")
    @OrderBy
    private Set<String> fields = new LinkedHashSet<>();

    protected Expert() {
    }

    public Expert(ExpertEntry entry) {
        this.account = entry.account();
        update(entry);
    }

    /** Takes what a later list says. */
    void update(ExpertEntry entry) {
        name = entry.name();
        title = entry.title();
        phone = entry.phone();
        employerCreditCode = entry.employerCreditCode();
        employerName = entry.employerName();
        kind = entry.kind();
        state = entry.state();
        awayFrom = entry.away() == null ? null : entry.away().from();
        awayUntil = entry.away() == null ? null : entry.away().until();
        if (!fields.equals(entry.fields())) {
            fields.clear();
            fields.addAll(entry.fields());
        }
    }

    /** On leave on {@code day}; both ends belong to the leave. */
    public boolean awayOn(LocalDate day) {
        return awayFrom != null && !day.isBefore(awayFrom) && !day.isAfter(awayUntil);
    }

    /** The account the expert signs on with. */
    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    /** Professional title, such as 教授; empty where none is known. */
    public String title() {
        return title;
    }

    /** Personal: masked wherever it is not asked for on the record. */
    public String phone() {
        return phone;
    }

    public String employerCreditCode() {
        return employerCreditCode;
    }

    public String employerName() {
        return employerName;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    /** Null where no leave is on record. */
    public LocalDate awayFrom() {
        return awayFrom;
    }

    /** Null where no leave is on record. */
    public LocalDate awayUntil() {
        return awayUntil;
    }

    /** Disciplines and industries, by name. */
    public Set<String> fields() {
        return Set.copyOf(fields);
    }
}
