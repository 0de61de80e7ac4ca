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
     * @param sure for whom everything is known that decides it
     * @param open for whom facts are missing, reckoned as if those came out well
     */
    public record Share(Part sure, Part open) {

        public long judged() {
            return sure.judged() + open.judged();
        }
    }

    /**
     * How many, and how much money.
     *
     * @param counts         by outcome; every outcome is there
     * @param eligibleBefore how many were eligible
     */
    public record Part(Map<Outcome, Long> counts, long eligibleBefore, long eligibleAfter, Money before, Money after) {

        public Part {
            counts = Map.copyOf(counts);
        }

        public long judged() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        public long count(String outcome) {
            return counts.get(Outcome.valueOf(outcome));
        }
    }

    /**
     * An organisation that gains or loses.
     *
     * @param sure whether everything is known that decides it
     */
    public record Moved(String creditCode, String name, String district, Outcome outcome, boolean sure, Money before, Money after) {

        public long difference() {
            return after.total() - before.total();
        }
    }
}
