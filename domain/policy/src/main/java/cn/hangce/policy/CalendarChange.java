package cn.hangce.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Days, one after the other, that another file of a year makes something else.
 *
 * @param from first of them
 * @param to   last of them, inclusive
 * @param was  what they were
 * @param is   what they become
 * @param name of the holiday because of which they are free or worked; where they are neither any more, of the one before
 */
public record CalendarChange(LocalDate from, LocalDate to, DayKind was, DayKind is, Text name) {

    /**
     * What a year’s file would change in a calendar, day by day.
     *
     * @param before the calendar that counts without it
     */
    public static List<CalendarChange> of(WorkCalendar before, CalendarYear year) {
        WorkCalendar after = before.with(List.of(year));
        List<CalendarChange> changes = new ArrayList<>();
        LocalDate.of(year.year() - 1, 12, 1).datesUntil(LocalDate.of(year.year() + 1, 1, 1)).forEach(day -> {
            DayKind was = before.kind(day);
            DayKind is = after.kind(day);
            if (was != is) {
                add(changes, new CalendarChange(day, day, was, is, name(day, before, after)));
            }
        });
        return changes;
    }

    private static Text name(LocalDate day, WorkCalendar before, WorkCalendar after) {
        return after.order(day).or(() -> before.order(day)).map(each -> each.holiday().name()).orElseThrow();
    }

    private static void add(List<CalendarChange> changes, CalendarChange next) {
        int last = changes.size() - 1;
        if (last >= 0 && changes.get(last).reaches(next)) {
            changes.set(last, new CalendarChange(changes.get(last).from(), next.to(), next.was(), next.is(), next.name()));
        } else {
            changes.add(next);
        }
    }

    private boolean reaches(CalendarChange next) {
        return to.plusDays(1).equals(next.from()) && was == next.was() && is == next.is() && Objects.equals(name, next.name());
    }
}
