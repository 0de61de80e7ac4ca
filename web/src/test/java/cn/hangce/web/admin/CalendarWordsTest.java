package cn.hangce.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.policy.DayKind;
import cn.hangce.policy.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class CalendarWordsTest {

    private final CalendarWords chinese = new CalendarWords(Locale.SIMPLIFIED_CHINESE);
    private final CalendarWords english = new CalendarWords(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2022-10-08 | 2022-10-08 | 2022年10月8日（星期六） | Saturday 8 October 2022",
            "2022-10-01 | 2022-10-07 | 2022年10月1日至7日 | 1 to 7 October 2022",
            "2022-01-31 | 2022-02-06 | 2022年1月31日至2月6日 | 31 January to 6 February 2022",
            "2022-12-31 | 2023-01-02 | 2022年12月31日至2023年1月2日 | 31 December 2022 to 2 January 2023"})
    void runsOfDays(LocalDate from, LocalDate to, String zh, String en) {
        assertEquals(zh, chinese.run(from, to));
        assertEquals(en, english.run(from, to));
    }

    @Test
    void weekdays() {
        assertEquals(List.of("一", "二", "三", "四", "五", "六", "日"), chinese.getWeekdays().stream().map(chinese::shortWeekday).toList());
        assertEquals(List.of("Mo", "Su"), List.of(english.shortWeekday(DayOfWeek.MONDAY), english.shortWeekday(DayOfWeek.SUNDAY)));
        assertEquals("10月", chinese.month(YearMonth.of(2022, 10)));
    }

    @Test
    void aMonthHangsOnTheWallFromMondayToSunday() {
        MonthPicture october = MonthPicture.of(YearMonth.of(2022, 10), WorkCalendar.standard());
        assertEquals(6, october.weeks().size());
        assertEquals(5, october.weeks().get(0).stream().filter(cell -> cell == null).count(), "1 October 2022 is a Saturday");
        assertEquals(DayKind.MADE_UP, october.weeks().get(1).get(5).kind());
        assertEquals("国庆节", october.weeks().get(1).get(5).name().zh());
        assertEquals(LocalDate.of(2022, 10, 31), october.weeks().get(5).get(0).day());
    }
}
