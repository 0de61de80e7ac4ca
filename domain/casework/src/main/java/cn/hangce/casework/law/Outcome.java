package cn.hangce.casework.law;

/** What a change of the law does to an organisation. */
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
    SAME,
    /** Facts are missing, but by the new version it qualifies, or may still, where by the old one it did not or might not. */
    MAY_GAIN,
    /** Facts are missing, but by the new version it no longer qualifies for sure, or cannot any more. */
    MAY_LOSE,
    /** By neither of them can it be said: facts are missing. */
    OPEN;

    public boolean isHelp() {
        return this == GAINS || this == MORE;
    }

    public boolean isHurt() {
        return this == LOSES || this == LESS;
    }

    /** @param before whether it is eligible; null where that is open */
    static Outcome of(Boolean before, Money moneyBefore, Boolean after, Money moneyAfter) {
        if (before == null && after == null) {
            return OPEN;
        }
        if (before == null || after == null) {
            return Boolean.FALSE.equals(before) || Boolean.TRUE.equals(after) ? MAY_GAIN : MAY_LOSE;
        }
        if (!before.equals(after)) {
            return after ? GAINS : LOSES;
        }
        int more = Long.compare(moneyAfter.total(), moneyBefore.total());
        return more == 0 ? SAME : more > 0 ? MORE : LESS;
    }
}
