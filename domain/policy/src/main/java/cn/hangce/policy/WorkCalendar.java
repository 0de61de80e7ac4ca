package cn.hangce.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which days are worked. Offices rest on Saturdays and Sundays (《国务院关于职工工作时间的规定》 第七条) and on the holidays that the
 * State Council’s General Office orders year by year, and work on the days that it has exchanged for them.
 *
 * <p>Of a year without a notice nothing is known but its weekends. Whoever counts over it gets a day all the same and is told which
 * year was missing ({@link LastDay}): to show is better than to fail. Who binds others by the day must insist that it is sure,
 * since a term that is reckoned by weekends alone ends too early. The notice of a year also decides the last week of the one before.
 *
 * <p>Immutable.
 */
public final class WorkCalendar {

    private static final int LAST_WEEK = 25;

    private final NavigableMap<Integer, CalendarYear> years;
    private final Map<LocalDate, CalendarYear.Day> ordered = new HashMap<>();

    private WorkCalendar(NavigableMap<Integer, CalendarYear> years) {
        this.years = years;
        // In the order of the years: what the later notice says about the last week of December counts.
        years.values().stream().flatMap(year -> year.days().stream()).forEach(day -> ordered.put(day.date(), day));
    }

    /** The years that the house begins with: those whose files it brings along. */
    public static WorkCalendar standard() {
        return Standard.CALENDAR;
    }

    public static WorkCalendar of(Collection<CalendarYear> years) {
        NavigableMap<Integer, CalendarYear> byYear = new TreeMap<>();
        years.forEach(year -> byYear.put(year.year(), year));
        return new WorkCalendar(byYear);
    }

    /** The same calendar with these years in the place of its own. */
    public WorkCalendar with(Collection<CalendarYear> others) {
        NavigableMap<Integer, CalendarYear> all = new TreeMap<>(years);
        others.forEach(year -> all.put(year.year(), year));
        return new WorkCalendar(all);
    }

    /** The years whose holidays are known, the first one first. */
    public List<CalendarYear> years() {
        return List.copyOf(years.values());
    }

    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public DayKind kind(LocalDate day) {
        return order(day).map(CalendarYear.Day::kind).orElse(isWeekend(day) ? DayKind.WEEKEND : DayKind.WORKING);
    }

    /** What a notice says about the day; empty where it says nothing. */
    public Optional<CalendarYear.Day> order(LocalDate day) {
        return Optional.ofNullable(ordered.get(day));
    }

    /** The years of which the day’s kind depends and that are not known. */
    public SortedSet<Integer> missing(LocalDate day) {
        SortedSet<Integer> missing = new TreeSet<>();
        missing.add(day.getYear());
        if (isLastWeek(day)) {
            missing.add(day.getYear() + 1);
        }
        missing.removeAll(years.keySet());
        return missing;
    }

    /** The working day that is the {@code count}th after {@code from}, which itself does not count. */
    LastDay afterWorkingDays(LocalDate from, int count) {
        SortedSet<Integer> missing = new TreeSet<>();
        LocalDate day = from;
        for (int left = count; left > 0; left -= kind(day).isWorking() ? 1 : 0) {
            day = day.plusDays(1);
            missing.addAll(missing(day));
        }
        return new LastDay(day, missing);
    }

    /** The day itself where it is worked, else the next one that is. */
    LastDay workingFrom(LocalDate from) {
        SortedSet<Integer> missing = missing(from);
        LocalDate day = from;
        while (!kind(day).isWorking()) {
            day = day.plusDays(1);
            missing.addAll(missing(day));
        }
        return new LastDay(day, missing);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The days of December that New Year’s Day of the next year may take, or have worked. */
    static boolean isLastWeek(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= LAST_WEEK;
    }

    private static final class Standard {

        private static final WorkCalendar CALENDAR = of(ClasspathFiles.read(WorkCalendar.class.getClassLoader(), ClasspathFiles.Kind.CALENDAR)
                .entrySet().stream().map(file -> CalendarYear.read(file.getKey(), file.getValue())).toList());
    }
}
