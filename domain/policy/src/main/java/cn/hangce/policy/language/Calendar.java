package cn.hangce.policy.language;

import java.time.LocalDate;

/**
 * Terms counted in days, months and years, on days counted from 1970-01-01. A term of months or years ends on the day of the same
 * number; where the month has no such day, on its last one.
 */
final class Calendar {

    /** Stands for a day that is not known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** From 0000-03-01, where a year that begins in March has its leap day at the end, to 1970-01-01. */
    private static final long MARCH_OF_YEAR_0 = 719_468;
    private static final long DAYS_OF_400_YEARS = 146_097;
    private static final long DAYS_OF_4_YEARS = 1_461;

    private Calendar() {
    }

    /** Without a calendar object: this stands in the innermost loop of a whole city’s assessment. */
    static long plusYears(long day, long years) {
        long marchDay = day + MARCH_OF_YEAR_0;
        long century = Math.floorDiv(4 * marchDay + 3, DAYS_OF_400_YEARS);
        long dayOfCentury = marchDay - Math.floorDiv(DAYS_OF_400_YEARS * century, 4L);
        long yearOfCentury = (4 * dayOfCentury + 3) / DAYS_OF_4_YEARS;
        long dayOfYear = dayOfCentury - DAYS_OF_4_YEARS * yearOfCentury / 4;
        long year = 100 * century + yearOfCentury + years;
        return firstOfMarch(year) + Math.min(dayOfYear, firstOfMarch(year + 1) - firstOfMarch(year) - 1) - MARCH_OF_YEAR_0;
    }

    static long plusMonths(long day, long months) {
        return LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    static long plusDays(long day, long days) {
        return day + days;
    }

    /** 1 January of the year after the day’s own. */
    static long newYearAfter(long day) {
        return LocalDate.of(LocalDate.ofEpochDay(day).getYear() + 1, 1, 1).toEpochDay();
    }

    private static long firstOfMarch(long year) {
        return 365 * year + Math.floorDiv(year, 4L) - Math.floorDiv(year, 100L) + Math.floorDiv(year, 400L);
    }
}
