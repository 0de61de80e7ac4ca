package cn.hangce.policy;

import cn.hangce.policy.language.Expression;
import java.util.List;

/** An amount in plain words: how much, from which figures, and who pays which part. */
final class Explanation {

    private Explanation() {
    }

    /**
     * @param cityYuan the city’s share; null where nothing is shared, or not yet
     * @param ratio    city to district; empty where there is no share
     * @param comes    false where what it depends on does not hold
     */
    static Text of(PricedBenefit priced, long yuan, Long cityYuan, String ratio, boolean comes, Facts facts,
                   Vocabulary vocabulary) {
        Benefit benefit = priced.benefit();
        if (!comes) {
            return joined(Wording.of("explain.notyet", benefit.label(), Figures.money(yuan)), basis(priced.when(), facts, vocabulary));
        }
        Text amount = Wording.of(benefit.once() ? "explain.once" : "explain.amount", benefit.label(), Figures.money(yuan));
        return joined(joined(amount, basis(priced.yuan(), facts, vocabulary)), shares(benefit, yuan, cityYuan, ratio));
    }

    /** The figures that went into a value; nothing where it stands in the text itself. */
    static Text basis(Expression expression, Facts facts, Vocabulary vocabulary) {
        List<Text> used = expression.facts().stream().filter(facts::has)
                .map(name -> Wording.of("explain.fact", vocabulary.fact(name).label(),
                        Figures.value(vocabulary.fact(name), facts.get(name))))
                .toList();
        return used.isEmpty() ? new Text("", "")
                : Wording.of("explain.basis", new Text(String.join("，", used.stream().map(Text::zh).toList()),
                        String.join("; ", used.stream().map(Text::en).toList())));
    }

    static Text joined(Text first, Text second) {
        return new Text(first.zh() + second.zh(), first.en() + second.en());
    }

    private static Text shares(Benefit benefit, long yuan, Long cityYuan, String ratio) {
        if (benefit.split() == null) {
            return new Text("", "");
        }
        if (cityYuan == null) {
            return Wording.of("explain.shares.open");
        }
        long districtYuan = yuan - cityYuan;
        if (districtYuan == cityYuan) {
            return Wording.of("explain.shares.equal", ratio, Figures.money(cityYuan));
        }
        if (ratio.endsWith(":0") || ratio.startsWith("0:")) {
            return Wording.of(ratio.endsWith(":0") ? "explain.shares.city" : "explain.shares.district");
        }
        return Wording.of("explain.shares.unequal", ratio, Figures.money(cityYuan), Figures.money(districtYuan));
    }
}
