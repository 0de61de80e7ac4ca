package cn.hangce.casework.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a change of the law does to the organisations on record, as far as they have been judged.
 *
 * @param day       the day they are judged on
 * @param total     how many organisations there are
 * @param whole     all of them together
 * @param districts the same by district
 * @param winners   those who gain most, the greatest difference first
 * @param losers    those who lose most, likewise
 */
public record Effect(LocalDate day, long total, Share whole, Map<String, Share> districts, List<Moved> winners, List<Moved> losers) {

    public Effect {
        winners = List.copyOf(winners);
        losers = List.copyOf(losers);
    }

    /**
     * What it does to some of them.
     *
     * @param counts         how many by outcome; every outcome is there
     * @param eligibleBefore how many were eligible
     */
    public record Share(Map<Outcome, Long> counts, long eligibleBefore, long eligibleAfter, Money before, Money after) {

        public Share {
            counts = Map.copyOf(counts);
        }

        public long judged() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        public long count(String outcome) {
            return counts.get(Outcome.valueOf(outcome));
        }
    }

    /** An organisation that gains or loses. */
    public record Moved(String creditCode, String name, String district, Outcome outcome, Money before, Money after) {

        public long difference() {
            return after.total() - before.total();
        }
    }
}
