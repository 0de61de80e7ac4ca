package cn.hangce.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The last day of a term, and whether it can be relied on.
 *
 * @param day     inclusive, until midnight
 * @param missing the years whose holidays would have to be known for that and are not; Saturdays and Sundays alone were then taken
 *                for free
 */
public record LastDay(LocalDate day, SortedSet<Integer> missing) {

    public LastDay {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /** Whether every day that counted is known. */
    public boolean sure() {
        return missing.isEmpty();
    }
}
