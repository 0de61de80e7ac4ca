package cn.hangce.casework.law;

import cn.hangce.policy.Standing;
import java.util.EnumMap;
import java.util.Map;

/** Adds up what is weighed, those for whom it is sure apart from those for whom it depends on missing facts. */
final class Tally {

    private final Sum sure = new Sum();
    private final Sum open = new Sum();

    void add(Weighed weighed) {
        (weighed.isSure() ? sure : open).add(weighed);
    }

    Effect.Share share() {
        return new Effect.Share(sure.part(), open.part());
    }

    private static final class Sum {

        private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
        private long eligibleBefore;
        private long eligibleAfter;
        private Money before = Money.NONE;
        private Money after = Money.NONE;

        private Sum() {
            for (Outcome outcome : Outcome.values()) {
                counts.put(outcome, 0L);
            }
        }

        private void add(Weighed weighed) {
            counts.merge(weighed.outcome(), 1L, Long::sum);
            eligibleBefore += weighed.standingBefore() == Standing.FAILS ? 0 : 1;
            eligibleAfter += weighed.standingAfter() == Standing.FAILS ? 0 : 1;
            before = before.plus(weighed.before());
            after = after.plus(weighed.after());
        }

        private Effect.Part part() {
            return new Effect.Part(counts, eligibleBefore, eligibleAfter, before, after);
        }
    }
}
