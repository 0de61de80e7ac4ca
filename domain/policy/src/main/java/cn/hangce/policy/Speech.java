package cn.hangce.policy;

import cn.hangce.policy.language.Expression;
import cn.hangce.policy.language.Rational;
import cn.hangce.policy.language.Speaker;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Formulas in words: facts by their labels, money in 万元, the rest from the bundles. */
final class Speech implements Speaker<Text> {

    private final Vocabulary vocabulary;

    Speech(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param formula null where it was refused */
    Text words(Expression formula) {
        return formula == null ? new Text("", "") : formula.words(this);
    }

    /** The most that a formula can come to, in yuan; null where it sets no bound, or was refused. */
    Long most(Expression formula) {
        Rational most = formula == null ? null : formula.most(name -> vocabulary.fact(name).min());
        return most == null ? null : Long.valueOf(Math.max(0, most.floorExact()));
    }

    @Override
    public Text fact(String name) {
        return vocabulary.fact(name).label();
    }

    @Override
    public boolean isMoney(String fact) {
        return vocabulary.fact(fact).type() == FactType.YUAN;
    }

    @Override
    public Text number(Rational value) {
        BigDecimal decimal = value.toDecimal();
        boolean share = decimal.signum() > 0 && decimal.compareTo(BigDecimal.ONE) < 0;
        return share ? Figures.percent(decimal) : Figures.number(decimal);
    }

    @Override
    public Text money(Rational yuan) {
        BigDecimal decimal = yuan.toDecimal();
        return yuan.signum() == 0 ? Wording.of("formula.nothing")
                : decimal.stripTrailingZeros().scale() > 0 ? Wording.of("money.yuan", Figures.number(decimal)) : Figures.money(decimal.longValueExact());
    }

    @Override
    public Text value(String name, Rational value) {
        Fact fact = vocabulary.fact(name);
        BigDecimal decimal = value.toDecimal();
        if (fact.type() == FactType.RATIO) {
            return Figures.value(fact, decimal);
        }
        return decimal.stripTrailingZeros().scale() > 0 ? Figures.number(decimal) : Figures.value(fact, decimal.longValueExact());
    }

    @Override
    public Text word(String fact, String value) {
        Choice choice = vocabulary.fact(fact).choice(value);
        return choice == null ? word(value) : choice.label();
    }

    @Override
    public Text word(String value) {
        return new Text(value, value);
    }

    @Override
    public Text day(LocalDate day) {
        return Wording.of("formula.date", day.getYear(), day.getMonthValue(), day.getDayOfMonth(), day);
    }

    @Override
    public Text say(String phrase, Object... parts) {
        return Wording.of("formula." + phrase, parts);
    }
}
