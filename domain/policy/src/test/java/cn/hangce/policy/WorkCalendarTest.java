package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.CalendarYear.Holiday;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The State Council’s holidays and make-up days")
class WorkCalendarTest {

    private static final WorkCalendar CALENDAR = WorkCalendar.standard();
    private static final String FILE = """
            year: 2031
            notices:
              - {number: 国办发明电〔2030〕9号, issued: 2030-11-12}
            holidays:
              - {cite: 一, name: {zh: 元旦, en: New Year’s Day}, from: 2030-12-31, to: 2031-01-02, works: [2030-12-28]}
              - {cite: 四, name: {zh: 劳动节, en: Labour Day}, from: 2031-05-01, to: 2031-05-05, works: [2031-04-27]}
              - {cite: 七, name: {zh: 国庆节, en: National Day}, from: 2031-10-01, to: 2031-10-07, works: [2031-09-28, 2031-10-11]}
            """;

    @Test
    @DisplayName("2019 to 2026 are there, each with its notices by number and day")
    void years() {
        assertEquals(IntStream.rangeClosed(2019, 2026).boxed().toList(), CALENDAR.years().stream().map(CalendarYear::year).toList());
        CALENDAR.years().forEach(year -> year.notices().forEach(notice -> {
            assertTrue(notice.number().matches("国办发明电〔20\\d\\d〕\\d{1,2}号"), notice.number());
            assertTrue(notice.issued().isBefore(LocalDate.of(year.year(), 5, 1)), notice.number());
        }));
        assertEquals("国办发明电〔2019〕16号、国办发明电〔2020〕1号", CALENDAR.year(2020).orElseThrow().numbers());
    }

    /**
     * The law gives so many free days a year: 11 until 2024, 13 from 2025 on (全国年节及纪念日放假办法, 第二条). What else a notice
     * frees from Monday to Friday is paid for by a worked Saturday or Sunday or fell on a weekend. In 2020 two days more were given
     * for the epidemic: Friday 31 January, and Saturday 1 February, which was to be worked.
     */
    @ParameterizedTest
    @CsvSource({"2019, 11, 0", "2020, 11, 2", "2021, 11, 0", "2022, 11, 0", "2023, 11, 0", "2024, 11, 0", "2025, 13, 0", "2026, 13, 0"})
    @DisplayName("a year’s weekdays off less its worked weekends are the days that the law gives")
    void theBalanceOfAYear(int year, int lawful, int given) {
        List<CalendarYear.Day> days = CALENDAR.year(year).orElseThrow().days();
        long weekdaysOff = days.stream().filter(day -> day.kind() == DayKind.HOLIDAY && !WorkCalendar.isWeekend(day.date())).count();
        long worked = days.stream().filter(day -> day.kind() == DayKind.MADE_UP).count();
        assertEquals(lawful + given, weekdaysOff - worked);
    }

    @ParameterizedTest
    @CsvSource({"2022-10-01, HOLIDAY", "2022-10-08, MADE_UP", "2022-10-09, MADE_UP", "2022-10-10, WORKING", "2022-10-15, WEEKEND",
            "2018-12-29, MADE_UP", "2018-12-31, HOLIDAY", "2022-12-31, HOLIDAY", "2020-02-01, HOLIDAY", "2020-02-03, WORKING",
            "2019-05-05, MADE_UP", "2024-02-09, WORKING", "2025-01-28, HOLIDAY", "2026-02-28, MADE_UP", "2040-10-01, WORKING"})
    void days(String day, DayKind kind) {
        assertEquals(kind, CALENDAR.kind(LocalDate.parse(day)));
    }

    @Test
    @DisplayName("another file of a year takes the place of the first; what it changes is told in runs of days")
    void anotherFile() {
        CalendarYear year = CalendarYear.read("2031.yaml", FILE);
        WorkCalendar with = CALENDAR.with(List.of(year));
        assertEquals(DayKind.MADE_UP, with.kind(LocalDate.of(2030, 12, 28)));
        assertTrue(with.missing(LocalDate.of(2031, 6, 1)).isEmpty());
        assertEquals(Set.of(2030), with.missing(LocalDate.of(2030, 12, 28)));
        assertEquals(List.of("2030-12-28..2030-12-28 WEEKEND MADE_UP 元旦", "2030-12-31..2031-01-02 WORKING HOLIDAY 元旦",
                "2031-04-27..2031-04-27 WEEKEND MADE_UP 劳动节", "2031-05-01..2031-05-02 WORKING HOLIDAY 劳动节", "2031-05-03..2031-05-04 WEEKEND HOLIDAY 劳动节",
                "2031-05-05..2031-05-05 WORKING HOLIDAY 劳动节"), told(CALENDAR, year).subList(0, 6));

        CalendarYear later = CalendarYear.read("2031.yaml", FILE.replace("to: 2031-10-07, works: [2031-09-28, 2031-10-11]", "to: 2031-10-06, works: [2031-10-11]"));
        assertEquals(List.of("2031-09-28..2031-09-28 MADE_UP WEEKEND 国庆节", "2031-10-07..2031-10-07 HOLIDAY WORKING 国庆节"), told(with, later));
        assertEquals(List.of(), told(with, CalendarYear.read("again.yaml", "# the same\n" + FILE)));
    }

    private static List<String> told(WorkCalendar before, CalendarYear year) {
        return CalendarChange.of(before, year).stream()
                .map(each -> each.from() + ".." + each.to() + " " + each.was() + " " + each.is() + " " + each.name().zh()).toList();
    }

    @ParameterizedTest
    @DisplayName("a wrong file is refused with line and column, what is wrong and what to do")
    @CsvSource(delimiter = '|', value = {
            "year: 2031 | year: 31 | 1:7 | 年份",
            "from: 2031-05-01 | from: 2031-05-32 | 6:54 | 日期",
            "works: [2031-04-27] | works: [2031-04-28] | 6:90 | 星期六",
            "works: [2031-09-28, 2031-10-11] | works: [2031-09-28, 2031-10-05] | 7:104 | 写过",
            "to: 2031-10-07 | to: 2031-09-07 | 7:72 | 早于",
            "to: 2031-10-07 | to: 2031-11-07 | 7:72 | 超过",
            "to: 2031-10-07 | to: 2031-10-02 | 4:1 | 2031-10-03",
            "from: 2030-12-31 | from: 2030-12-20 | 5:57 | 最后一周",
            "cite: 四 | notice: 国办发明电〔2030〕19号, cite: 四 | 6:14 | 国办发明电〔2030〕19号",
            "cite: 四 | cite: 四之 | 6:12 | 条款",
            "cite: 四, |  | 6:5 | 出处",
            "holidays: | days: | 4:1 | days",
            "number: 国办发明电〔2030〕9号, | | 3:5 | number"})
    void refused(String part, String otherwise, String place, String says) {
        assertTrue(FILE.contains(part), part);
        String wrong = FILE.replace(part, otherwise == null ? "" : otherwise);
        Problem problem = assertThrows(ProgramRefused.class, () -> CalendarYear.read("2031.yaml", wrong)).problems().get(0);
        assertEquals(place, problem.line() + ":" + problem.column(), problem.toString());
        assertTrue(problem.message().zh().contains(says), problem.toString());
        assertTrue(!problem.remedy().zh().isBlank() && !problem.remedy().en().isBlank());
    }

    @Test
    @DisplayName("holidays of nothing are refused")
    void withoutNotice() {
        ProgramRefused refused = assertThrows(ProgramRefused.class, () -> CalendarYear.read("x", "year: 2031\nholidays: []\n"));
        assertTrue(refused.problems().get(0).remedy().zh().contains("{number: 国办发明电"), refused.getMessage());
    }

    @Test
    @DisplayName("no day of the files stands in two holidays, and each holiday is named in both languages")
    void inOrder() {
        Map<LocalDate, Long> days = CALENDAR.years().stream().flatMap(year -> year.days().stream())
                .collect(Collectors.groupingBy(CalendarYear.Day::date, TreeMap::new, Collectors.counting()));
        assertTrue(days.values().stream().allMatch(count -> count == 1), days.toString());
        List<Holiday> all = CALENDAR.years().stream().flatMap(year -> year.holidays().stream()).toList();
        assertTrue(all.stream().allMatch(each -> each.name().en().matches("[\\x20-\\x7e’]+")));
    }
}
