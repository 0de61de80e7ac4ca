package cn.hangce.casework.law;

/**
 * What a change of the law does to one organisation.
 *
 * @param eligibleBefore null where that is open
 */
record Weighed(String creditCode, String district, Outcome outcome, Boolean eligibleBefore, Money before, Boolean eligibleAfter, Money after) {

    long difference() {
        return after.total() - before.total();
    }
}
