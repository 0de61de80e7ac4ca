package cn.hangce.casework.law;

import java.util.EnumMap;
import java.util.Map;

/** Adds up what is weighed. */
final class Tally {

    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private long eligibleBefore;
    private long eligibleAfter;
    private Money before = Money.NONE;
    private Money after = Money.NONE;

    Tally() {
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0L);
        }
    }

    void add(Weighed weighed) {
        counts.merge(weighed.outcome(), 1L, Long::sum);
        eligibleBefore += Boolean.TRUE.equals(weighed.eligibleBefore()) ? 1 : 0;
        eligibleAfter += Boolean.TRUE.equals(weighed.eligibleAfter()) ? 1 : 0;
        before = before.plus(weighed.before());
        after = after.plus(weighed.after());
    }

    Effect.Share share() {
        return new Effect.Share(counts, eligibleBefore, eligibleAfter, before, after);
    }
}
