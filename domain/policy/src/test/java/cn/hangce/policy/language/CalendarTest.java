package cn.hangce.policy.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A term ends on the day of the same number; where the month has none, on its last day. */
class CalendarTest {

    @Test
    void yearsAfterEveryDayOfFourCenturiesAreTheCalendarsOwn() {
        for (LocalDate day = LocalDate.of(1799, 12, 30); day.getYear() < 2201; day = day.plusDays(1)) {
            for (long years : new long[] {-10_000, -100, -1, 0, 1, 3, 4, 6, 100, 10_000}) {
                assertEquals(day.plusYears(years), after(day, years), day + " plus " + years);
            }
        }
    }

    @Test
    void aLeapDayEndsOnTheLastOfFebruary() {
        assertEquals(LocalDate.of(2021, 2, 28), after(LocalDate.of(2020, 2, 29), 1));
        assertEquals(LocalDate.of(2024, 2, 29), after(LocalDate.of(2020, 2, 29), 4));
        assertEquals(LocalDate.of(2024, 2, 28), after(LocalDate.of(2023, 2, 28), 1));
    }

    @Test
    void monthsEndOnTheLastDayWhereThereIsNoOther() {
        assertEquals(LocalDate.of(2022, 2, 28), months(LocalDate.of(2021, 11, 30), 3));
    }

    @Test
    void monthsAndDaysAfterEveryDayOfFourCenturiesAreTheCalendarsOwn() {
        for (LocalDate day = LocalDate.of(1799, 12, 30); day.getYear() < 2201; day = day.plusDays(1)) {
            for (long count : new long[] {-121, -13, -1, 0, 1, 2, 12, 25, 60}) {
                assertEquals(day.plusMonths(count), months(day, count), day + " plus " + count);
                assertEquals(day.plusDays(count), Calendar.date(Calendar.plusDays(Calendar.day(day), count)), day + " plus " + count);
            }
        }
    }

    @Test
    void daysAreOrderedAsNumbers() {
        for (LocalDate day = LocalDate.of(-3, 1, 1); day.getYear() < 4; day = day.plusDays(1)) {
            assertTrue(Calendar.day(day) < Calendar.day(day.plusDays(1)), day.toString());
        }
    }

    @Test
    void aYearBeginsOnItsFirstOfJanuary() {
        assertEquals(LocalDate.of(2022, 1, 1), Calendar.date(Calendar.newYearAfter(Calendar.day(LocalDate.of(2021, 1, 1)))));
        assertEquals(LocalDate.of(2022, 1, 1), Calendar.date(Calendar.newYearAfter(Calendar.day(LocalDate.of(2021, 12, 31)))));
    }

    private static LocalDate after(LocalDate day, long years) {
        return Calendar.date(Calendar.plusYears(Calendar.day(day), years));
    }

    private static LocalDate months(LocalDate day, long months) {
        return Calendar.date(Calendar.plusMonths(Calendar.day(day), months));
    }
}
