package cn.hangce.policy;

import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import cn.hangce.policy.language.Expression;
import cn.hangce.policy.language.ExpressionRefused;
import cn.hangce.policy.language.Kind;
import cn.hangce.policy.language.Screening;
import java.util.ArrayList;
import java.util.List;

/** Reads what decides who gets how much: conditions, checks, benefits. */
final class JudgementReader {

    private static final List<Kind> TRUTH = List.of(Kind.TRUTH);
    private static final List<Kind> NUMBER = List.of(Kind.WHOLE, Kind.DECIMAL);

    private final FileCheck check;
    private final Clauses clauses;

    JudgementReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    /** The validity first, then the file’s own. */
    List<JudgedCondition> conditions(Section program, Regulation regulation) {
        List<JudgedCondition> conditions = new ArrayList<>();
        conditions.add(program.optionalSection("validity").map(this::ownValidity).orElseGet(() -> validity(regulation)));
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
        return judged(clauses.id(section, "id"), section);
    }

    private JudgedCondition ownValidity(Section section) {
        JudgedCondition validity = judged(Condition.VALIDITY, section);
        section.done();
        return validity;
    }

    private JudgedCondition judged(String id, Section section) {
        Scalar scalar = section.scalar("holds");
        Expression holds = check.expression(scalar, TRUTH);
        Condition condition = new Condition(id, clauses.cite(section), clauses.text(section, "label"), scalar.value(),
                holds == null ? List.of() : holds.facts());
        return new JudgedCondition(condition, holds);
    }

    private JudgedCondition validity(Regulation regulation) {
        Validity term = regulation.term();
        String text = Vocabulary.AS_OF + " >= date('" + term.from() + "')"
                + (term.to() == null ? "" : " && " + Vocabulary.AS_OF + " <= date('" + term.to() + "')");
        try {
            Expression holds = check.vocabulary().language().compile(text, TRUTH);
            return new JudgedCondition(new Condition(Condition.VALIDITY, regulation.termCite(), Wording.of("validity"), text,
                    holds.facts()), holds);
        } catch (ExpressionRefused e) {
            throw new IllegalStateException("The vocabulary does not know the day of the case", e);
        }
    }

    private PricedBenefit benefit(Section section) {
        Scalar scalar = section.scalar("yuan");
        Expression yuan = check.expression(scalar, NUMBER);
        Scalar split = section.optionalScalar("split").orElse(null);
        if (split != null) {
            check.oneOf(split, check.vocabulary().splitIds(), "split.unknown");
        }
        String kind = section.has("kind") ? clauses.word(section, "kind", Terms.BENEFITS, "benefit.kind") : "grant";
        Speech speech = new Speech(check.vocabulary());
        Benefit benefit = new Benefit(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"),
                scalar.value(), speech.words(yuan), speech.most(yuan), clauses.flag(section, "once", false), kind,
                split == null ? null : split.value());
        return new PricedBenefit(benefit, yuan);
    }
}
