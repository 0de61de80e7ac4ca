package cn.hangce.policy;

import cn.hangce.policy.language.Rational;
import cn.hangce.policy.language.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Judges one applicant by one version of one program, with every reason in words. {@link Judge} does the same for many, without. */
final class Assessor {

    private final Program program;
    private final List<JudgedCondition> conditions;
    private final List<PricedBenefit> benefits;
    private final Vocabulary vocabulary;

    Assessor(Program program, List<JudgedCondition> conditions, List<PricedBenefit> benefits, Vocabulary vocabulary) {
        this.program = program;
        this.conditions = conditions;
        this.benefits = benefits;
        this.vocabulary = vocabulary;
    }

    Assessment assess(Facts facts, LocalDate asOf) {
        Row row = facts.row(asOf);
        List<ConditionResult> results = results(row);
        List<String> failed = results.stream().filter(result -> Boolean.FALSE.equals(result.holds())).map(ConditionResult::id).toList();
        Set<String> missing = new LinkedHashSet<>();
        conditions.forEach(judged -> missing.addAll(judged.holds().missing(row)));
        if (failed.isEmpty()) {
            benefits.forEach(priced -> missing.addAll(priced.missing(row)));
        }
        Boolean eligible = failed.isEmpty() ? missing.isEmpty() ? Boolean.TRUE : null : Boolean.FALSE;
        List<BenefitResult> granted = new ArrayList<>();
        if (Boolean.TRUE.equals(eligible)) {
            benefits.forEach(priced -> granted.add(granted(priced, facts, row)));
            benefits.forEach(priced -> missing.addAll(missingForShares(priced, facts, row)));
        }
        return new Assessment(program.id(), program.version(), eligible, failed, List.copyOf(missing), results, granted);
    }

    List<PossibleBenefit> possible(Facts facts, LocalDate asOf) {
        Row row = facts.row(asOf);
        return benefits.stream().filter(priced -> priced.missing(row).isEmpty()).map(priced -> possible(priced, facts, row)).toList();
    }

    /** What is granted whatever is still to be found; nothing while a condition is open or fails. */
    List<BenefitResult> decided(Facts facts, LocalDate asOf) {
        Row row = facts.row(asOf);
        if (!conditions.stream().allMatch(judged -> Boolean.TRUE.equals(judged.holds().truth(row)))) {
            return List.of();
        }
        return benefits.stream().filter(priced -> priced.missing(row).isEmpty() && missingForShares(priced, facts, row).isEmpty())
                .map(priced -> granted(priced, facts, row)).toList();
    }

    private PossibleBenefit possible(PricedBenefit priced, Facts facts, Row row) {
        if (priced.isReferred(row) && priced.comes(row)) {
            return new PossibleBenefit(priced.benefit(), 0, null);
        }
        long yuan = yuan(priced, row);
        Split split = split(priced, facts, row);
        return new PossibleBenefit(priced.benefit(), yuan, split == null ? null : Long.valueOf(split.cityShare(yuan, district(facts))));
    }

    private List<ConditionResult> results(Row row) {
        List<ConditionResult> results = new ArrayList<>();
        for (JudgedCondition judged : conditions) {
            Condition condition = judged.condition();
            results.add(new ConditionResult(condition.id(), condition.cite(), condition.label(), judged.holds().truth(row), condition.facts()));
        }
        return results;
    }

    /** What would have to be known to say who pays which part; the amount stands without it. */
    private Set<String> missingForShares(PricedBenefit priced, Facts facts, Row row) {
        String split = priced.splitId(row);
        if (split == null) {
            return priced.split() == null ? Set.of() : priced.split().missing(row);
        }
        return facts.has(Vocabulary.DISTRICT) || vocabulary.split(split).isUniform() ? Set.of() : Set.of(Vocabulary.DISTRICT);
    }

    private BenefitResult granted(PricedBenefit priced, Facts facts, Row row) {
        Benefit benefit = priced.benefit();
        if (priced.isReferred(row) && priced.comes(row)) {
            return new BenefitResult(benefit.id(), benefit.cite(), benefit.label(), 0, null, null, "",
                    Wording.of("explain.amount", benefit.label(), benefit.referral().label()), true);
        }
        long yuan = yuan(priced, row);
        Split split = split(priced, facts, row);
        Long city = split == null ? null : Long.valueOf(split.cityShare(yuan, district(facts)));
        String ratio = split == null ? "" : split.ratioText(district(facts));
        return new BenefitResult(benefit.id(), benefit.cite(), benefit.label(), yuan, city, split == null ? null : yuan - city, ratio,
                Explanation.of(priced, yuan, city, ratio, priced.comes(row), facts, vocabulary), false);
    }

    /** Rounded down once, here; a formula that gives less than nothing gives nothing. */
    private static long yuan(PricedBenefit priced, Row row) {
        Rational exact = priced.comes(row) ? priced.yuan().amount(row) : Rational.ZERO;
        return exact.signum() < 0 ? 0 : exact.floorExact();
    }

    /** Who pays which part; null where nobody is named, or it depends on what is not known. */
    private Split split(PricedBenefit priced, Facts facts, Row row) {
        String id = priced.splitId(row);
        Split split = id == null ? null : vocabulary.split(id);
        return split != null && split.covers(district(facts)) ? split : null;
    }

    private static String district(Facts facts) {
        return (String) facts.get(Vocabulary.DISTRICT);
    }
}
