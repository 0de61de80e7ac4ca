package cn.hangce.casework.law;

import cn.hangce.policy.Standing;

/** What a change of the law does to an organisation, where whatever is not known of it comes out well. */
public enum Outcome {
    /** Eligible by the new version only. */
    GAINS,
    /** Eligible by both, for more money. */
    MORE,
    /** Eligible by both, for less money. */
    LESS,
    /** Eligible by the old version only. */
    LOSES,
    /** Eligible by both for the same, or by neither. */
    SAME;

    public boolean isHelp() {
        return this == GAINS || this == MORE;
    }

    public boolean isHurt() {
        return this == LOSES || this == LESS;
    }

    static Outcome of(Standing before, Money moneyBefore, Standing after, Money moneyAfter) {
        boolean was = before != Standing.FAILS;
        boolean is = after != Standing.FAILS;
        if (was != is) {
            return is ? GAINS : LOSES;
        }
        int more = Long.compare(moneyAfter.total(), moneyBefore.total());
        return more == 0 ? SAME : more > 0 ? MORE : LESS;
    }
}
