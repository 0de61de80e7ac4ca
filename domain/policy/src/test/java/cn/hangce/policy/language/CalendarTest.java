package cn.hangce.policy.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A term ends on the day of the same number; where the month has none, on its last day. */
class CalendarTest {

    @Test
    void yearsAfterEveryDayOfFourCenturiesAreTheCalendarsOwn() {
        for (long day = LocalDate.of(1799, 12, 30).toEpochDay(); day <= LocalDate.of(2200, 1, 2).toEpochDay(); day++) {
            for (long years : new long[] {-100, -1, 0, 1, 3, 4, 6, 100}) {
                assertEquals(LocalDate.ofEpochDay(day).plusYears(years).toEpochDay(), Calendar.plusYears(day, years),
                        LocalDate.ofEpochDay(day) + " plus " + years);
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
        assertEquals(LocalDate.of(2022, 2, 28).toEpochDay(), Calendar.plusMonths(LocalDate.of(2021, 11, 30).toEpochDay(), 3));
    }

    @Test
    void aYearBeginsOnItsFirstOfJanuary() {
        assertEquals(LocalDate.of(2022, 1, 1).toEpochDay(), Calendar.newYearAfter(LocalDate.of(2021, 1, 1).toEpochDay()));
        assertEquals(LocalDate.of(2022, 1, 1).toEpochDay(), Calendar.newYearAfter(LocalDate.of(2021, 12, 31).toEpochDay()));
    }

    private static LocalDate after(LocalDate day, long years) {
        return LocalDate.ofEpochDay(Calendar.plusYears(day.toEpochDay(), years));
    }
}
