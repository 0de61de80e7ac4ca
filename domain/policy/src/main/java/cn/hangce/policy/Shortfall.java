package cn.hangce.policy;

import cn.hangce.policy.language.Change;
import cn.hangce.policy.language.Gap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What keeps one condition from holding, in figures: the least that would have to be otherwise. */
public final class Shortfall {

    private final ConditionResult condition;
    private final Gap gap;
    private final boolean withinReach;
    private final Vocabulary vocabulary;

    Shortfall(ConditionResult condition, Gap gap, boolean withinReach, Vocabulary vocabulary) {
        this.condition = condition;
        this.gap = gap;
        this.withinReach = withinReach;
        this.vocabulary = vocabulary;
    }

    /** The condition that fails. */
    public ConditionResult condition() {
        return condition;
    }

    /** What would have to be otherwise, all of it. */
    public List<Change> changes() {
        return gap.changes();
    }

    /** Whether an applicant can be expected to close it, as {@link Reach} has it. */
    public boolean isWithinReach() {
        return withinReach;
    }

    /** In words, such as “R&amp;D staff: 2 more (now 3, 5 are needed)”. */
    public Text words() {
        return gap.changes().stream().map(this::words).reduce((one, other) -> Wording.of("gap.and", one, other)).orElseThrow();
    }

    private Text words(Change change) {
        Fact fact = vocabulary.fact(change.fact());
        return switch (change.kind()) {
            case WHOLE, DECIMAL -> Wording.of("gap." + (change.exact() ? "exact" : change.rises() ? "more" : "less"), fact.label(),
                    distance(fact, change), Figures.value(fact, change.from()), Figures.value(fact, change.to()));
            case DAY -> change.fact().equals(Vocabulary.AS_OF) ? Wording.of(change.rises() ? "gap.wait" : "gap.past", day(change.to()))
                    : Wording.of(change.rises() ? "gap.later" : "gap.earlier", fact.label(), day(change.to()), day(change.from()));
            case TRUTH -> Wording.of("gap.exchange", fact.label(), Figures.value(fact, change.to()), Figures.value(fact, change.from()));
            case WORD -> Wording.of("gap.exchange", fact.label(), change.choices().stream().map(word -> Figures.value(fact, word))
                    .reduce((one, other) -> Wording.of("formula.or", one, other)).orElseThrow(),
                    change.from() == null ? Wording.of("gap.other") : Figures.value(fact, change.from()));
        };
    }

    private static Text distance(Fact fact, Change change) {
        BigDecimal distance = change.distance();
        if (fact.type() == FactType.RATIO) {
            return fact.percent() ? Wording.of("gap.points", distance.movePointRight(2).stripTrailingZeros().toPlainString())
                    : Figures.value(fact, distance);
        }
        return Figures.value(fact, distance.longValueExact());
    }

    private static Text day(Object value) {
        LocalDate day = (LocalDate) value;
        return Wording.of("formula.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth(), day);
    }
}
