package cn.hangce.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take, or has to last.
 *
 * @param text   as the file writes it: {@code P3M} (months), {@code P20D} (calendar days), {@code WD5} (working days),
 *               {@code PT24H} (hours)
 * @param period in calendar time; null for working days and hours
 * @param working how many working days; 0 for calendar time
 */
public record Deadline(String text, Period period, int working) {

    private static final Pattern WORKING = Pattern.compile("WD([1-9]\\d{0,2})");
    private static final Pattern HOURS = Pattern.compile("PT[1-9]\\d{0,2}H");
    private static final int HOURS_OF_A_DAY = 24;

    /** Null for what is none. */
    public static Deadline parse(String text) {
        Matcher days = WORKING.matcher(text);
        if (days.matches()) {
            return new Deadline(text, null, Integer.parseInt(days.group(1)));
        }
        if (HOURS.matcher(text).matches()) {
            return new Deadline(text, null, 0);
        }
        try {
            Period period = Period.parse(text);
            return period.isZero() || period.isNegative() ? null : new Deadline(text, period, 0);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** So many calendar days. */
    public static Deadline ofDays(int days) {
        return parse("P" + days + "D");
    }

    /**
     * The last day of a term that an event of {@code from} begins. The rule of the house, for what binds an office and for what binds an
     * applicant alike:
     * <ul>
     * <li>the day of the event does not count, the next one is the first (《民法典》 第二百零一条);</li>
     * <li>working days leave out weekends and holidays and count make-up days (《行政许可法》 第八十二条);</li>
     * <li>months and years end on the day with the event’s number, or on the last of the month where it has none: a month from
     *     31 January ends on 28 or 29 February (第二百零二条);</li>
     * <li>a term in days, months or years whose last day is free ends on the next working day instead, so that it is never shortened
     *     (第二百零三条); a make-up day is none of the free ones;</li>
     * <li>hours run on over free days: 24 hours end on the next day.</li>
     * </ul>
     * The last day counts until midnight (第二百零三条).
     */
    public LastDay lastDay(LocalDate from, WorkCalendar calendar) {
        if (working > 0) {
            return calendar.afterWorkingDays(from, working);
        }
        return period == null ? new LastDay(from.plusDays(daysOfHours()), Collections.emptySortedSet()) : calendar.workingFrom(from.plus(period));
    }

    private long daysOfHours() {
        return (Duration.parse(text).toHours() + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
    }

    /** Whether it is a number of working days or of calendar days. */
    public boolean isInDays() {
        return working > 0 || period != null && period.toTotalMonths() == 0;
    }

    /** How many working days or calendar days; 0 where it is not in days. */
    public int days() {
        return working > 0 ? working : isInDays() ? period.getDays() : 0;
    }

    /** So many days of the same sort where that is more than these; itself otherwise. */
    public Deadline atLeast(int days) {
        return !isInDays() || days <= days() ? this : working > 0 ? parse("WD" + days) : ofDays(days);
    }

    /** In words, such as 5 个工作日. */
    public Text words() {
        if (working > 0) {
            return Wording.of("period.working", working);
        }
        if (period == null) {
            return Wording.of("period.hours", Duration.parse(text).toHours());
        }
        return period.getYears() > 0 ? Wording.of("period.years", period.getYears())
                : period.getMonths() > 0 ? Wording.of("period.months", period.getMonths()) : Wording.of("period.days", period.getDays());
    }

    @Override
    public String toString() {
        return text;
    }
}
