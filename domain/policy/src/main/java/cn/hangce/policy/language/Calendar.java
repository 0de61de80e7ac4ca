package cn.hangce.policy.language;

import java.time.LocalDate;

/**
 * Days as numbers that are ordered as the days are and from which year, month and day can be read off, so that a term of years
 * costs an addition. Whatever number stands for a day, a term after it has a number: code may reckon with what a row does not know. A term of months or years ends on the day of the same number; where the month has no such day, on its last one.
 */
final class Calendar {

    /** Stands for a day that is not known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    private static final int DAY_BITS = 5;
    private static final int MONTH_AND_DAY_BITS = 9;
    private static final long DAY_MASK = (1 << DAY_BITS) - 1;
    private static final long MONTH_AND_DAY_MASK = (1 << MONTH_AND_DAY_BITS) - 1;
    private static final long MARCH = 3;
    /** Any five months from March on, or from August on, have as many. */
    private static final long DAYS_OF_5_MONTHS = 153;
    private static final long DAYS_OF_400_YEARS = 146_097;
    private static final long LEAP_DAY = day(0, 2, 29);

    private Calendar() {
    }

    static long day(LocalDate date) {
        return day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static long day(long year, long month, long day) {
        return year << MONTH_AND_DAY_BITS | month << DAY_BITS | day;
    }

    static LocalDate date(long day) {
        return LocalDate.of((int) year(day), (int) month(day), (int) (day & DAY_MASK));
    }

    static long plusYears(long day, long years) {
        long later = day + (years << MONTH_AND_DAY_BITS);
        return (later & MONTH_AND_DAY_MASK) == LEAP_DAY && !isLeap(year(later)) ? later - 1 : later;
    }

    static long plusMonths(long day, long months) {
        long total = 12 * year(day) + month(day) - 1 + months;
        long year = Math.floorDiv(total, 12L);
        long month = total - 12 * year + 1;
        return day(year, month, Math.min(day & DAY_MASK, length(year, month)));
    }

    static long plusDays(long day, long days) {
        return dayOfCount(count(day) + days);
    }

    /** 1 January of the year after the day’s own. */
    static long newYearAfter(long day) {
        return day(year(day) + 1, 1, 1);
    }

    /** How many days a month has. */
    static long length(long year, long month) {
        return month == 2 ? isLeap(year) ? 29 : 28 : 30 + (month + (month >> 3) & 1);
    }

    /** Days since 0000-03-01: in years that begin in March, the leap day is the last. */
    private static long count(long day) {
        long year = month(day) < MARCH ? year(day) - 1 : year(day);
        long month = Math.floorMod(month(day) - MARCH, 12L);
        return firstOfMarch(year) + (DAYS_OF_5_MONTHS * month + 2) / 5 + (day & DAY_MASK) - 1;
    }

    private static long dayOfCount(long count) {
        long year = Math.floorDiv(400 * count, DAYS_OF_400_YEARS);
        year -= count < firstOfMarch(year) ? 1 : 0;
        year += count < firstOfMarch(year + 1) ? 0 : 1;
        long dayOfYear = count - firstOfMarch(year);
        long month = (5 * dayOfYear + 2) / DAYS_OF_5_MONTHS;
        long first = (DAYS_OF_5_MONTHS * month + 2) / 5;
        return month < 10 ? day(year, month + MARCH, dayOfYear - first + 1) : day(year + 1, month + MARCH - 12, dayOfYear - first + 1);
    }

    private static long firstOfMarch(long year) {
        return 365 * year + Math.floorDiv(year, 4L) - Math.floorDiv(year, 100L) + Math.floorDiv(year, 400L);
    }

    private static long year(long day) {
        return day >> MONTH_AND_DAY_BITS;
    }

    private static long month(long day) {
        return (day & MONTH_AND_DAY_MASK) >> DAY_BITS;
    }

    private static boolean isLeap(long year) {
        return (year & 3) == 0 && ((year & 15) == 0 || year % 25 != 0);
    }
}
