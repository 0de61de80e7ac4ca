package cn.hangce.policy;

import cn.hangce.policy.language.Expression;
import cn.hangce.policy.language.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Something that an official must compute, though nobody can apply for it. Never changes, like a {@link Program}. */
public final class Rule {

    private final String id;
    private final Text name;
    private final String cite;
    private final Regulation regulation;
    private final String version;
    private final String returns;
    private final Expression value;
    private final Vocabulary vocabulary;

    Rule(String id, Text name, String cite, Regulation regulation, String text, String returns, Expression value,
         Vocabulary vocabulary) {
        this.id = id;
        this.name = name;
        this.cite = cite;
        this.regulation = regulation;
        this.version = Version.of(text, regulation);
        this.returns = returns;
        this.value = value;
        this.vocabulary = vocabulary;
    }

    public String id() {
        return id;
    }

    public Text name() {
        return name;
    }

    public String cite() {
        return cite;
    }

    /** The document’s number. */
    public String document() {
        return regulation.number();
    }

    public String version() {
        return version;
    }

    /** Names of the facts that the rule speaks of. */
    public List<String> facts() {
        return value.facts();
    }

    /**
     * Computes the rule.
     *
     * @param asOf the day to judge on where the facts name none
     */
    public RuleResult evaluate(Facts facts, LocalDate asOf) {
        Row row = Facts.of(vocabulary, facts.asMap()).row(asOf);
        List<String> missing = List.copyOf(value.missing(row));
        Object result = missing.isEmpty() ? value(row) : null;
        Text explanation = result == null ? Wording.of("explain.open", name)
                : Explanation.joined(Wording.of("explain.rule", name, said(result)), Explanation.basis(value, facts, vocabulary));
        return new RuleResult(id, result, explanation, missing);
    }

    private Object value(Row row) {
        return switch (returns) {
            case "yuan" -> value.amount(row).floorExact();
            case "number" -> value.amount(row).toDecimal().stripTrailingZeros();
            case "boolean" -> value.truth(row);
            default -> value.word(row);
        };
    }

    private static Text said(Object value) {
        if (value instanceof Long yuan) {
            return Figures.money(yuan);
        }
        if (value instanceof Boolean flag) {
            return Wording.of(flag ? "value.yes" : "value.no");
        }
        String plain = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        return new Text(plain, plain);
    }
}
