package cn.hangce.casework;

import cn.hangce.policy.Deadline;
import java.time.LocalDate;

/**
 * From when to when a list is open to objections, and how that is counted.
 *
 * @param stage  the stage of publicity, by its id
 * @param length as it is counted
 * @param from   the day on which it is published, which does not count
 * @param until  the last day, inclusive
 */
public record NoticeTerm(String stage, Deadline length, LocalDate from, LocalDate until) {

    /** Whether the last day was a free one, so that the next working day took its place. */
    public boolean moved() {
        return length.period() != null && from.plus(length.period()).isBefore(until);
    }
}
