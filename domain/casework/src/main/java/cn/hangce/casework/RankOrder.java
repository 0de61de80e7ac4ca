package cn.hangce.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the cases of a group in order, best first: by the mean of the points or the share of votes in favour, exactly; among equals
 * the one whose lowest sheet is higher, since nobody on the panel thought little of it. Cases that are equal in both share a rank, and
 * the next one is as far behind as there are cases before it; on a list the one begun first stands first.
 */
public final class RankOrder {

    private static final Comparator<Tally> MERIT = ((Comparator<Tally>) RankOrder::byResult).reversed()
            .thenComparing(Comparator.comparingInt(Tally::lowestHundredths).reversed());

    private RankOrder() {
    }

    /** A case in the order. @param rank 1 for the best */
    public record Ranked(int rank, Tally tally) {
    }

    public static List<Ranked> of(List<Tally> tallies) {
        List<Tally> order = tallies.stream().sorted(MERIT.thenComparingLong(Tally::caseId)).toList();
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            boolean equal = i > 0 && MERIT.compare(order.get(i - 1), order.get(i)) == 0;
            ranked.add(new Ranked(equal ? ranked.get(i - 1).rank() : i + 1, order.get(i)));
        }
        return List.copyOf(ranked);
    }

    /** Means as fractions, so that nothing is lost in rounding. */
    private static int byResult(Tally one, Tally other) {
        long left = one.sumHundredths() * Math.max(1, other.sheets().size());
        long right = other.sumHundredths() * Math.max(1, one.sheets().size());
        return Long.compare(left, right);
    }
}
