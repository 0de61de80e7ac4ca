package cn.hangce.policy;

import cn.hangce.policy.language.Expression;
import cn.hangce.policy.language.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Something that an official must compute, though nobody can apply for it. Never changes, like a {@link Program}. */
public final class Rule {

    private final RuleContent content;
    private final String version;
    private final Vocabulary vocabulary;

    Rule(String text, RuleContent content, Vocabulary vocabulary) {
        this.content = content;
        this.version = Version.of(text, content.regulation());
        this.vocabulary = vocabulary;
    }

    public String id() {
        return content.id();
    }

    public Text name() {
        return content.name();
    }

    /** Empty where the name says it all. */
    public Text summary() {
        return content.summary();
    }

    public String cite() {
        return content.cite();
    }

    /** The document’s number; where none is printed, its id in the library. */
    public String document() {
        return content.regulation().number();
    }

    public Regulation regulation() {
        return content.regulation();
    }

    public String family() {
        return content.regulation().family();
    }

    public String version() {
        return version;
    }

    /** What its value is: {@code yuan}, {@code number}, {@code boolean} or {@code word}. */
    public String returns() {
        return content.returns();
    }

    /** As the file has it. */
    public String formula() {
        return content.formula();
    }

    /** What else the text says of it, in words. */
    public List<Provisions.Provision> provisions() {
        return content.provisions();
    }

    public List<Example> examples() {
        return content.examples();
    }

    /** The whole file, its document by number and by id, and its version, as JSON would have it. */
    public Map<String, Object> asMap() {
        return regulation().nameIn(content.map(), version);
    }

    List<Mention> mentions() {
        return content.mentions();
    }

    /** Names of the facts that the rule speaks of. */
    public List<String> facts() {
        return content.value().facts();
    }

    /**
     * Computes the rule.
     *
     * @param asOf the day to judge on where the facts name none
     */
    public RuleResult evaluate(Facts facts, LocalDate asOf) {
        Row row = Facts.of(vocabulary, facts.asMap()).row(asOf);
        Expression value = content.value();
        List<String> missing = List.copyOf(value.missing(row));
        Object result = missing.isEmpty() ? value(value, row) : null;
        Text explanation = result == null ? Wording.of("explain.open", name())
                : Explanation.joined(Wording.of("explain.rule", name(), said(result)), Explanation.basis(value, facts, vocabulary));
        return new RuleResult(id(), result, explanation, missing);
    }

    private Object value(Expression value, Row row) {
        return switch (content.returns()) {
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
