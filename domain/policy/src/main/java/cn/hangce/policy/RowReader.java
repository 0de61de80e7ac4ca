package cn.hangce.policy;

import cn.hangce.policy.language.Row;
import cn.hangce.policy.language.Symbol;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills rows with values as they are stored, one applicant after the other, without {@link Facts} between. Safe for any number of
 * threads, each with its own row.
 *
 * <pre>{@code
 * RowReader reader = new RowReader(Vocabulary.standard());
 * Row row = reader.row();
 * for (each applicant) {
 *     reader.begin(row, asOf);
 *     for (each stored value) {
 *         reader.put(row, "employees", "25");
 *     }
 *     program.judge().judge(row, verdict);
 * }
 * }</pre>
 */
public final class RowReader {

    private record Slot(Fact fact, Symbol symbol) {
    }

    private final int size;
    private final Symbol asOf;
    private final Map<String, Slot> slots = new HashMap<>();

    public RowReader(Vocabulary vocabulary) {
        this.size = vocabulary.size();
        this.asOf = vocabulary.symbol(Vocabulary.AS_OF);
        vocabulary.facts().forEach(fact -> slots.put(fact.name(), new Slot(fact, vocabulary.symbol(fact.name()))));
    }

    /** A row of the right size, to be used again and again. */
    public Row row() {
        return new Row(size);
    }

    /** Forgets what the row held. @param day the day to judge on */
    public void begin(Row row, LocalDate day) {
        row.clear();
        row.put(asOf, day);
    }

    /**
     * Enters a fact.
     *
     * @param name  one that the vocabulary does not have is left out
     * @param value as text; blank is not given
     * @throws InvalidFacts where the value cannot be
     */
    public void put(Row row, String name, String value) {
        Slot slot = slots.get(name);
        if (slot == null || row.read(slot.symbol(), value) || value.isBlank()) {
            return;
        }
        FactValue checked = FactValue.of(slot.fact(), value);
        if (!checked.isRight()) {
            throw new InvalidFacts(List.of(checked.problem()));
        }
        row.put(slot.symbol(), checked.value());
    }
}
