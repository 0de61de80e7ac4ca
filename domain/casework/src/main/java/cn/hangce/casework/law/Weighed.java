package cn.hangce.casework.law;

import cn.hangce.policy.Standing;

/** What a change of the law does to one organisation. */
record Weighed(String creditCode, String district, Standing standingBefore, Money before, Standing standingAfter, Money after) {

    Outcome outcome() {
        return Outcome.of(standingBefore, before, standingAfter, after);
    }

    /** Whether everything is known that decides it. */
    boolean isSure() {
        return standingBefore != Standing.OPEN && standingAfter != Standing.OPEN;
    }

    boolean isTouched() {
        return outcome() != Outcome.SAME;
    }
}
