package cn.hangce.policy;

import cn.hangce.policy.language.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known of one applicant: checked values by fact name. Never changes; {@link #with} makes another. */
public final class Facts {

    private final Vocabulary vocabulary;
    private final Map<String, Object> values;

    private Facts(Vocabulary vocabulary, Map<String, Object> values) {
        this.vocabulary = vocabulary;
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * Checks values as they come from JSON, a form or a file.
     *
     * @param raw booleans, numbers, strings and dates by fact name; null and blank are not given; names outside the vocabulary
     *            are left out
     * @throws InvalidFacts naming every value that cannot be
     */
    public static Facts of(Vocabulary vocabulary, Map<String, ?> raw) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<FactProblem> problems = new ArrayList<>();
        raw.forEach((name, value) -> vocabulary.find(name).ifPresent(fact -> {
            if (value == null || value instanceof String text && text.isBlank()) {
                return;
            }
            FactValue checked = FactValue.of(fact, value);
            if (checked.isRight()) {
                values.put(name, checked.value());
            } else {
                problems.add(checked.problem());
            }
        }));
        if (!problems.isEmpty()) {
            throw new InvalidFacts(problems);
        }
        return new Facts(vocabulary, values);
    }

    /** Nothing is known. */
    public static Facts none() {
        return new Facts(Vocabulary.standard(), Map.of());
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value in the Java type of its {@link FactType}; null where it is not known. */
    public Object get(String name) {
        return values.get(name);
    }

    /**
     * The same facts and one more, or one with another value.
     *
     * @param value null takes the fact away
     * @throws InvalidFacts where the value cannot be
     */
    public Facts with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.remove(name);
        if (value != null) {
            more.putAll(of(vocabulary, Map.of(name, value)).values);
        }
        return new Facts(vocabulary, more);
    }

    public Map<String, Object> asMap() {
        return values;
    }

    /**
     * The facts laid out for evaluation, once for any number of programs of the same vocabulary.
     *
     * @param asOf the day to judge on where the facts name none
     */
    public Row row(LocalDate asOf) {
        Row row = new Row(vocabulary.size());
        row.put(vocabulary.symbol(Vocabulary.AS_OF), asOf);
        values.forEach((name, value) -> row.put(vocabulary.symbol(name), value));
        return row;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
