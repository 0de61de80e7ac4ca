package cn.hangce.policy;

import cn.hangce.policy.language.Expression;
import cn.hangce.policy.language.Reckoning;
import cn.hangce.policy.language.Row;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A benefit with what its amount is reckoned by.
 *
 * @param when     without which it comes to nothing; null where it always comes
 * @param referred where somebody else fixes the amount; null where nobody does
 * @param yuan     the amount
 * @param split    the word for who pays, where a fact decides that; null where the split is fixed or there is none
 */
record PricedBenefit(Benefit benefit, Expression when, Expression referred, Expression yuan, Expression split) {

    /** Whether the benefit comes at all; null while facts are missing. */
    Boolean comes(Row row) {
        return when == null ? Boolean.TRUE : when.truth(row);
    }

    boolean isReferred(Row row) {
        return referred != null && Boolean.TRUE.equals(referred.truth(row));
    }

    /** Facts without which the amount is open; what a branch not taken would need is not among them. */
    Set<String> missing(Row row) {
        Set<String> missing = new LinkedHashSet<>(when == null ? Set.of() : when.missing(row));
        if (Boolean.TRUE.equals(comes(row))) {
            missing.addAll(referred == null ? Set.of() : referred.missing(row));
            missing.addAll(isReferred(row) ? Set.of() : yuan.missing(row));
        }
        return missing;
    }

    /** The id of who pays; null where nobody is named, or facts that decide it are missing. */
    String splitId(Row row) {
        return split == null ? benefit.split() : split.word(row);
    }

    /** The amount as it is added up with others. */
    Reckoning.Sum sum() {
        return new Reckoning.Sum(when, referred, yuan);
    }

    /** Every fact that the amount and its division speak of, in order, without the district. */
    Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>();
        for (Expression expression : new Expression[] {when, referred, yuan, split}) {
            if (expression != null) {
                facts.addAll(expression.facts());
            }
        }
        return facts;
    }
}
