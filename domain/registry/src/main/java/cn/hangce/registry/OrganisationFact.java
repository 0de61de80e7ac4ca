package cn.hangce.registry;

import cn.hangce.policy.Fact;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Vocabulary;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** One fact of an organisation as one batch handed it over; later hand-overs stand beside earlier ones. */
@Entity
@Table(name = "organisation_fact")
class OrganisationFact {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_fact")
    @jakarta.persistence.SequenceGenerator(name = "organisation_fact", sequenceName = "organisation_fact_seq", allocationSize = 100)
    private Long id;
    @Column(name = "credit_code", updatable = false)
    private String creditCode;
    @Column(updatable = false)
    private String fact;
    @Column(name = "fact_value", updatable = false)
    private String value;
    @Column(updatable = false)
    private String source;
    @Column(name = "reported_on", updatable = false)
    private LocalDate reportedOn;
    @Column(updatable = false)
    private String batch;

    protected OrganisationFact() {
    }

    /** @throws cn.hangce.policy.InvalidFacts when the value is not one of its fact */
    OrganisationFact(String creditCode, KnownFact known) {
        Facts.of(Vocabulary.standard(), Map.of(known.fact(), known.value()));
        this.creditCode = creditCode;
        this.fact = known.fact();
        this.value = known.value() instanceof BigDecimal decimal ? decimal.toPlainString() : known.value().toString();
        this.source = Vocabulary.standard().source(known.source()).id();
        this.reportedOn = known.reportedOn();
        this.batch = known.batch();
    }

    KnownFact known() {
        return new KnownFact(fact, typed(Vocabulary.standard().fact(fact)), source, reportedOn, batch);
    }

    private Object typed(Fact declared) {
        return switch (declared.type()) {
            case BOOLEAN -> Boolean.valueOf(value);
            case COUNT, YUAN -> Long.valueOf(value);
            case RATIO -> new BigDecimal(value);
            case DATE -> LocalDate.parse(value);
            case CHOICE, TEXT -> value;
        };
    }
}
