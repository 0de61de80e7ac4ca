package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("When a term ends")
class DeadlineTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.standard();

    private static LastDay last(String term, String from) {
        return Deadline.parse(term).lastDay(LocalDate.parse(from), CALENDAR);
    }

    private static void ends(String term, String from, String last) {
        assertEquals(new LastDay(LocalDate.parse(last), new TreeSet<>()), last(term, from), term + " from " + from);
    }

    @ParameterizedTest
    @DisplayName("民法典第二百零一条: the day on which it begins does not count, the next is the first")
    @CsvSource({"P1D, 2022-06-20, 2022-06-21", "P7D, 2022-06-20, 2022-06-27", "WD1, 2022-06-20, 2022-06-21", "WD5, 2022-06-20, 2022-06-27"})
    void theDayOfTheEventDoesNotCount(String term, String from, String last) {
        ends(term, from, last);
    }

    @ParameterizedTest
    @DisplayName("民法典第二百零二条: months and years end on the day of the same number, or on the month’s last day")
    @CsvSource({"P1M, 2022-01-31, 2022-02-28", "P1M, 2024-01-31, 2024-02-29", "P1M, 2022-03-31, 2022-05-05", "P3M, 2022-05-31, 2022-08-31",
            "P1Y, 2020-02-29, 2021-03-01", "P3Y, 2020-08-03, 2023-08-03", "P6M, 2021-08-31, 2022-02-28"})
    void monthsByTheCalendar(String term, String from, String last) {
        ends(term, from, last);
    }

    @ParameterizedTest
    @DisplayName("民法典第二百零三条: a last day that is free makes way for the next working day; a make-up day is no free day")
    @CsvSource({"P7D, 2022-06-18, 2022-06-27", "P5D, 2022-09-30, 2022-10-08", "P8D, 2022-09-30, 2022-10-08", "P9D, 2022-09-30, 2022-10-09",
            "P20D, 2022-04-10, 2022-05-05", "P1M, 2022-09-01, 2022-10-08", "P1D, 2024-02-08, 2024-02-09", "P1D, 2024-02-09, 2024-02-18"})
    void aFreeLastDayMovesOn(String term, String from, String last) {
        ends(term, from, last);
    }

    @ParameterizedTest
    @DisplayName("行政许可法第八十二条: working days leave out holidays and count the Saturdays and Sundays worked in exchange")
    @CsvSource({"WD7, 2022-09-28, 2022-10-12", "WD2, 2022-09-30, 2022-10-09", "WD5, 2024-09-27, 2024-10-10", "WD1, 2024-09-13, 2024-09-14",
            "WD3, 2023-01-20, 2023-01-30", "WD1, 2020-01-23, 2020-02-03"})
    void workingDays(String term, String from, String last) {
        ends(term, from, last);
    }

    @ParameterizedTest
    @DisplayName("across New Year the notice of the new year counts, also for the last days of the old one")
    @CsvSource({"WD3, 2021-12-30, 2022-01-05", "WD5, 2022-12-28, 2023-01-05", "P3D, 2022-12-29, 2023-01-03", "P1M, 2021-12-01, 2022-01-04",
            "WD2, 2025-12-31, 2026-01-05"})
    void acrossNewYear(String term, String from, String last) {
        ends(term, from, last);
    }

    @Test
    @DisplayName("24 hours end on the next day, free or not")
    void hours() {
        ends("PT24H", "2022-09-30", "2022-10-01");
        ends("PT36H", "2022-06-20", "2022-06-22");
        assertTrue(last("PT24H", "2040-05-01").sure(), "no holiday matters to it");
    }

    @Test
    @DisplayName("where a year’s holidays are not known the weekends alone are reckoned with, and that is said")
    void notKnown() {
        LastDay over = last("WD5", "2039-09-30");
        assertEquals(LocalDate.of(2039, 10, 7), over.day());
        assertFalse(over.sure());
        assertEquals(Set.of(2039), over.missing());
        assertEquals(Set.of(2027), last("P3M", "2026-11-20").missing(), "what lies between does not matter to a term in months");
        assertTrue(last("P7D", "2026-12-10").sure());
        assertEquals(Set.of(2027), last("P7D", "2026-12-22").missing(), "New Year’s Day may take the last week of December");
        assertEquals(Set.of(2018), last("WD3", "2018-12-26").missing());
    }

    @Test
    void longerButNeverShorter() {
        Deadline five = Deadline.parse("WD5");
        assertEquals("WD5", five.atLeast(3).text());
        assertEquals("WD8", five.atLeast(8).text());
        assertEquals("P10D", Deadline.ofDays(7).atLeast(10).text());
        assertEquals(7, Deadline.parse("P1W").days());
        assertEquals(List.of(false, false), List.of(Deadline.parse("P1M").isInDays(), Deadline.parse("PT24H").isInDays()));
        assertEquals("P1M", Deadline.parse("P1M").atLeast(90).text());
        assertEquals("5 个工作日", five.words().zh());
    }

    @Test
    void noTermIsEmptyOrRunsBackwards() {
        assertNull(Deadline.parse("P0D"));
        assertNull(Deadline.parse("P-3D"));
        assertNull(Deadline.parse("WD0"));
    }
}
