package cn.hangce.web.admin;

import cn.hangce.policy.CalendarYear;
import cn.hangce.policy.DayKind;
import cn.hangce.policy.Text;
import cn.hangce.policy.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A month as a calendar on the wall shows it.
 *
 * @param weeks from Monday to Sunday; null where the week belongs to the month before or after
 */
public record MonthPicture(YearMonth month, List<List<Cell>> weeks) {

    /**
     * A day of the month.
     *
     * @param name of the holiday because of which it is free, or worked; null for an ordinary day
     */
    public record Cell(LocalDate day, DayKind kind, Text name) {

        static Cell of(LocalDate day, WorkCalendar calendar) {
            return new Cell(day, calendar.kind(day), calendar.order(day).map(CalendarYear.Day::holiday).map(CalendarYear.Holiday::name).orElse(null));
        }
    }

    /** The twelve months of a year. */
    static List<MonthPicture> of(int year, WorkCalendar calendar) {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> of(YearMonth.of(year, month), calendar)).toList();
    }

    static MonthPicture of(YearMonth month, WorkCalendar calendar) {
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            List<Cell> week = new ArrayList<>();
            monday.datesUntil(monday.plusWeeks(1)).forEach(day -> week.add(YearMonth.from(day).equals(month) ? Cell.of(day, calendar) : null));
            weeks.add(week);
        }
        return new MonthPicture(month, weeks);
    }
}
