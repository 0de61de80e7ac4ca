package cn.hangce.policy;

import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import cn.hangce.policy.language.Expression;
import cn.hangce.policy.language.ExpressionRefused;
import cn.hangce.policy.language.Kind;
import cn.hangce.policy.language.Screening;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what decides who gets how much: conditions, checks, benefits. */
final class JudgementReader {

    private static final Pattern SPLIT_ID = Pattern.compile("[a-z0-9-]+");
    private static final List<Kind> TRUTH = List.of(Kind.TRUTH);
    private static final List<Kind> NUMBER = List.of(Kind.WHOLE, Kind.DECIMAL);

    private final FileCheck check;
    private final Clauses clauses;

    JudgementReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    /**
     * The validity first, then the file’s own.
     *
     * @param term the days between which the program is open, where the file has no condition of its own for that
     */
    List<JudgedCondition> conditions(Section program, Validity term, String termCite) {
        List<JudgedCondition> conditions = new ArrayList<>();
        conditions.add(program.optionalSection("validity").map(this::ownValidity).orElseGet(() -> validity(term, termCite)));
        conditions.addAll(clauses.list(program, "conditions", this::condition, judged -> judged.condition().id()));
        if (conditions.size() > Screening.MOST_CONDITIONS) {
            check.wrong(program.place("conditions"), "conditions.many", Screening.MOST_CONDITIONS - 1);
        }
        return conditions;
    }

    List<Check> checks(Section program) {
        return clauses.list(program, "checks", section -> new Check(clauses.id(section, "id"), clauses.cite(section),
                clauses.text(section, "label"), clauses.word(section, "by", Terms.ACTORS, "actor.unknown")), Check::id);
    }

    List<PricedBenefit> benefits(Section program) {
        return clauses.list(program, "benefits", this::benefit, priced -> priced.benefit().id());
    }

    private JudgedCondition condition(Section section) {
        Scalar id = section.scalar("id");
        if (id.value().equals(Condition.VALIDITY)) {
            check.wrong(id.place(), "validity.reserved");
        }
        return judged(clauses.id(section, "id"), section, null);
    }

    private JudgedCondition ownValidity(Section section) {
        JudgedCondition validity = judged(Condition.VALIDITY, section, "validity");
        section.done();
        return validity;
    }

    private JudgedCondition judged(String id, Section section, String owner) {
        Scalar scalar = section.scalar("holds");
        Expression holds = check.expression(scalar, TRUTH);
        Condition condition = new Condition(id, clauses.cite(section, owner), clauses.text(section, "label"), scalar.value(),
                holds == null ? List.of() : holds.facts());
        return new JudgedCondition(condition, holds);
    }

    private JudgedCondition validity(Validity term, String termCite) {
        String from = term.from() == null ? null : Vocabulary.AS_OF + " >= date('" + term.from() + "')";
        String to = term.to() == null ? null : Vocabulary.AS_OF + " <= date('" + term.to() + "')";
        String text = from == null && to == null ? "true" : Stream.of(from, to).filter(Objects::nonNull).collect(Collectors.joining(" && "));
        try {
            Expression holds = check.vocabulary().language().compile(text, TRUTH);
            return new JudgedCondition(new Condition(Condition.VALIDITY, termCite, Wording.of("validity"), text,
                    holds.facts()), holds);
        } catch (ExpressionRefused e) {
            throw new IllegalStateException("The vocabulary does not know the day of the case", e);
        }
    }

    private PricedBenefit benefit(Section section) {
        Scalar scalar = section.scalar("yuan");
        Expression yuan = check.expression(scalar, NUMBER);
        Scalar when = section.optionalScalar("when").orElse(null);
        Scalar split = section.optionalScalar("split").orElse(null);
        Expression chosen = split == null || SPLIT_ID.matcher(split.value()).matches() ? null : chosenSplit(split);
        if (split != null && chosen == null && SPLIT_ID.matcher(split.value()).matches()) {
            check.oneOf(split, check.vocabulary().splitIds(), "split.unknown");
        }
        Section referred = section.optionalSection("referred").orElse(null);
        Scalar referral = referred == null ? null : referred.scalar("when");
        String kind = section.has("kind") ? clauses.word(section, "kind", Terms.BENEFITS, "benefit.kind") : "grant";
        Speech speech = new Speech(check.vocabulary());
        Benefit benefit = new Benefit(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"),
                scalar.value(), speech.words(yuan), speech.most(yuan), clauses.flag(section, "once", false), clauses.rhythm(section), kind,
                split == null ? null : split.value(), when == null ? null : when.value(), referred == null ? null : referral(referred, referral));
        return new PricedBenefit(benefit, when == null ? null : check.expression(when, TRUTH),
                referral == null ? null : check.expression(referral, TRUTH), yuan, chosen);
    }

    private Benefit.Referral referral(Section section, Scalar when) {
        Benefit.Referral referral = new Benefit.Referral(clauses.cite(section), when.value(), clauses.text(section, "label"));
        section.done();
        return referral;
    }

    /** Where a fact decides who pays: an expression that comes to the id of a split. */
    private Expression chosenSplit(Scalar scalar) {
        Expression split = check.expression(scalar, List.of(Kind.WORD));
        if (split != null && (split.outcomes().isEmpty() || !check.vocabulary().splitIds().containsAll(split.outcomes()))) {
            check.wrong(scalar.place(), "split.unknown", String.join(", ", split.outcomes()),
                    String.join(", ", check.vocabulary().splitIds()));
            return null;
        }
        return split;
    }
}
