package cn.hangce.casework;

import cn.hangce.policy.Deadline;
import java.time.LocalDate;

/** Reckons the last day of a term. */
@FunctionalInterface
public interface DueDays {

    /**
     * @param within how long it may take
     * @param from   the day of the event that begins the term; it does not count itself
     * @return inclusive
     */
    LocalDate lastDay(Deadline within, LocalDate from);
}
