package cn.hangce.web.office;

import cn.hangce.casework.CaseFact;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import cn.hangce.web.Personal;
import java.util.List;
import java.util.Map;

/**
 * A fact of a case: what is declared, what the records say, what the district found, and the clauses that ask for it.
 *
 * @param clauses the clauses of the conditions that use the fact; may be empty
 * @param hidden  a personal fact whose reader has not asked to see it
 */
public record FactLine(Fact fact, CaseFact given, List<String> clauses, boolean hidden) {

    public FactLine {
        clauses = List.copyOf(clauses);
    }

    public String name() {
        return fact.name();
    }

    /** The value by its type, for the page to write; of a hidden one only as much as tells one from another. */
    public Object value() {
        return hidden ? Personal.masked(fact, given.value()) : typed(given.value());
    }

    /** What the city’s records say, by type; null where they say nothing. */
    public Object recorded() {
        return given.recordedValue() == null ? null : typed(given.recordedValue());
    }

    /** The records have this fact and say the same. */
    public boolean agrees() {
        return given.recordedValue() != null && !given.differs();
    }

    public Text source() {
        return Vocabulary.standard().source(given.source()).label();
    }

    /** Whose records the recorded value is from, also where the applicant says otherwise. */
    public Text recordSource() {
        return Vocabulary.standard().source(given.differs() ? fact.source() : given.source()).label();
    }

    private Object typed(String text) {
        return Facts.of(Vocabulary.standard(), Map.of(fact.name(), text)).get(fact.name());
    }
}
