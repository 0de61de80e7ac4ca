package cn.hangce.policy;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A version of a program’s file that was put in the place of the one before.
 *
 * @param program the version
 * @param from    the first day on which it is in force
 * @param until   the first day on which it is no longer in force, because it was taken back; null where it stands
 */
public record Enactment(Program program, LocalDate from, LocalDate until) {

    public Enactment {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(from, "from");
    }

    /** Whether it counts on {@code day}; one that came later may still go before it. */
    boolean counts(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
