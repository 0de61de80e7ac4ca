package cn.hangce.casework;

import cn.hangce.registry.CityClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When something is done: the instant for the record and the city’s calendar day for the deadlines.
 *
 * @param at  the instant that goes into the history
 * @param day the day in Hangzhou by which windows and periods are judged
 */
public record Moment(Instant at, LocalDate day) {

    public Moment {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(day, "day");
    }

    /** The present moment of the city’s one clock. */
    public static Moment of(CityClock clock) {
        return new Moment(clock.now(), clock.today());
    }

    /** When a day begins in Hangzhou. */
    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(CityClock.ZONE).toInstant();
    }

    /** The city’s day in which an instant of the record lies. */
    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, CityClock.ZONE);
    }
}
