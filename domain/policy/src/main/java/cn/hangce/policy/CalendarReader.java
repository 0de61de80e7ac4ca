package cn.hangce.policy;

import cn.hangce.policy.CalendarYear.Holiday;
import cn.hangce.policy.CalendarYear.Notice;
import cn.hangce.policy.file.Place;
import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the file of a year’s holidays and make-up days. */
final class CalendarReader {

    /** The first year with make-up days by notice is 2000; what is later than this is a slip. */
    private static final int FIRST = 1999;
    private static final int LAST = 2199;
    /** Longer than any holiday there has been. */
    private static final int LONGEST = 15;
    /** Free every year whatever the moon does: 《全国年节及纪念日放假办法》 第二条. */
    private static final List<MonthDay> FIXED = List.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(10, 1), MonthDay.of(10, 2), MonthDay.of(10, 3));

    private final FileCheck check;
    private final Clauses clauses;
    private final Map<LocalDate, Place> days = new LinkedHashMap<>();
    private int year;

    CalendarReader(FileCheck check) {
        this.check = check;
        this.clauses = new Clauses(check);
    }

    CalendarYear year(Section root, String text) {
        year = wholeYear(root.scalar("year"));
        List<Notice> notices = root.sections("notices").stream().map(this::notice).toList();
        if (notices.isEmpty()) {
            check.wrong(root.place("notices"), "calendar.notices");
            return null;
        }
        List<Holiday> holidays = root.sections("holidays").stream().map(section -> holiday(section, notices)).toList();
        root.done();
        if (check.isClean()) {
            FIXED.stream().map(day -> day.atYear(year)).filter(day -> holidays.stream().noneMatch(each -> isIn(day, each)))
                    .forEach(day -> check.wrong(root.place("holidays"), "calendar.festival", day));
        }
        return new CalendarYear(year, notices, holidays, text);
    }

    private static boolean isIn(LocalDate day, Holiday holiday) {
        return !day.isBefore(holiday.from()) && !day.isAfter(holiday.to());
    }

    private int wholeYear(Scalar scalar) {
        long whole = clauses.whole(scalar);
        if (!scalar.isAbsent() && (whole < FIRST || whole > LAST)) {
            check.wrong(scalar.place(), "calendar.year", scalar.value(), String.valueOf(FIRST), String.valueOf(LAST));
        }
        return (int) whole;
    }

    private Notice notice(Section section) {
        Notice notice = new Notice(section.scalar("number").value(), clauses.date(section, "issued"));
        section.done();
        return notice;
    }

    private Holiday holiday(Section section, List<Notice> notices) {
        List<String> numbers = notices.stream().map(Notice::number).toList();
        String notice = section.has("notice") ? clauses.word(section, "notice", numbers, "calendar.notice") : numbers.get(0);
        Scalar first = section.scalar("from");
        Scalar last = section.optionalScalar("to").orElse(first);
        LocalDate from = clauses.date(first);
        LocalDate to = last == first ? from : clauses.date(last);
        List<Scalar> works = section.scalars("works");
        Holiday holiday = new Holiday(notice, clauses.cite(section), clauses.text(section, "name"), from, to, works.stream().map(clauses::date).toList());
        section.done();
        if (check.isClean()) {
            free(holiday, first.place(), last.place());
            for (int i = 0; i < works.size(); i++) {
                worked(holiday.works().get(i), works.get(i).place());
            }
        }
        return holiday;
    }

    private void free(Holiday holiday, Place first, Place last) {
        if (holiday.to().isBefore(holiday.from()) || holiday.from().plusDays(LONGEST).isBefore(holiday.to())) {
            check.wrong(last, "calendar.order", holiday.from(), holiday.to(), String.valueOf(LONGEST));
        } else if (isOfYear(holiday.from(), first) && isOfYear(holiday.to(), last)) {
            holiday.from().datesUntil(holiday.to().plusDays(1)).forEach(day -> take(day, first));
        }
    }

    private void worked(LocalDate day, Place place) {
        if (!WorkCalendar.isWeekend(day)) {
            check.wrong(place, "calendar.weekday", day);
        } else if (isOfYear(day, place)) {
            take(day, place);
        }
    }

    /** New Year’s Day is the only festival that reaches into another year. */
    private boolean isOfYear(LocalDate day, Place place) {
        boolean of = day.getYear() == year || day.getYear() == year - 1 && WorkCalendar.isLastWeek(day);
        if (!of) {
            check.wrong(place, "calendar.outside", day, String.valueOf(year));
        }
        return of;
    }

    private void take(LocalDate day, Place place) {
        if (days.put(day, place) != null) {
            check.wrong(place, "calendar.twice", day);
        }
    }
}
