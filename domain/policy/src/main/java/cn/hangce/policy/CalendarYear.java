package cn.hangce.policy;

import cn.hangce.policy.file.YamlFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The holidays of one year as the State Council’s General Office has ordered them, with the days that are worked in exchange.
 *
 * @param year     whose notice it is; New Year’s Day may reach into the last week of the year before
 * @param notices  the notices, the yearly one first
 * @param holidays in the order of the file
 * @param text     the file itself
 */
public record CalendarYear(int year, List<Notice> notices, List<Holiday> holidays, String text) {

    public CalendarYear {
        notices = List.copyOf(notices);
        holidays = List.copyOf(holidays);
    }

    /** A notice (通知) with the day on which it was issued, such as 国办发明电〔2021〕11号 of 25 October 2021. */
    public record Notice(String number, LocalDate issued) {
    }

    /**
     * A run of free days.
     *
     * @param notice the number of the notice that orders it
     * @param cite   where in that notice
     * @param from   the first day
     * @param to     the last day, inclusive
     * @param works  Saturdays and Sundays that are worked in exchange
     */
    public record Holiday(String notice, String cite, Text name, LocalDate from, LocalDate to, List<LocalDate> works) {

        public Holiday {
            works = List.copyOf(works);
        }

        Stream<Day> days() {
            return Stream.concat(from.datesUntil(to.plusDays(1)).map(day -> new Day(day, DayKind.HOLIDAY, this)),
                    works.stream().map(day -> new Day(day, DayKind.MADE_UP, this)));
        }
    }

    /** A day that is free, or worked, because of a holiday. */
    public record Day(LocalDate date, DayKind kind, Holiday holiday) {
    }

    /**
     * Reads and checks a year’s file.
     *
     * @throws ProgramRefused with everything that is wrong
     */
    public static CalendarYear read(String fileName, String yaml) {
        FileCheck check = new FileCheck(fileName, null);
        CalendarYear year = YamlFile.read(yaml, check.mistakes()).map(root -> new CalendarReader(check).year(root, yaml)).orElse(null);
        check.done();
        return year;
    }

    /** Every day that it says something about, in order. */
    public List<Day> days() {
        return holidays.stream().flatMap(Holiday::days).sorted((one, other) -> one.date().compareTo(other.date())).toList();
    }

    /** The fingerprint of the file. */
    public String version() {
        return Version.of(text);
    }

    /** The numbers of its notices, one after the other. */
    public String numbers() {
        return notices.stream().map(Notice::number).collect(Collectors.joining("、"));
    }
}
