package cn.hangce.web.admin;

import cn.hangce.policy.CalendarYear;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.registry.CityCalendar;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.ImportedYear;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** A year as a picture, what ordered it, and every file that was imported for it. */
@Named("calendarPage")
@RequestScoped
public class CalendarPage {

    @Inject
    private CityCalendar city;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;

    private Integer year;
    private WorkCalendar calendar;
    private List<ImportedYear> history;

    /** A year to choose. */
    public record Choice(int year, boolean known) {
    }

    public void open() {
        current.require(Permission.KEEP_CALENDAR);
    }

    private WorkCalendar calendar() {
        if (calendar == null) {
            calendar = city.current();
        }
        return calendar;
    }

    /** From the first known year to the next one that will be needed. */
    public List<Choice> getYears() {
        List<CalendarYear> known = calendar().years();
        int next = Math.max(known.get(known.size() - 1).year(), clock.today().getYear()) + 1;
        return IntStream.rangeClosed(Math.min(known.get(0).year(), getYear()), Math.max(next, getYear())).mapToObj(each -> new Choice(each, knows(each))).toList();
    }

    private boolean knows(int each) {
        return calendar().year(each).isPresent();
    }

    /** The file that counts; null where the year is not known. */
    public CalendarYear getFile() {
        return calendar().year(getYear()).orElse(null);
    }

    public List<MonthPicture> getMonths() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> MonthPicture.of(YearMonth.of(getYear(), month), calendar())).toList();
    }

    public long getWorkingDays() {
        LocalDate first = Year.of(getYear()).atDay(1);
        return first.datesUntil(first.plusYears(1)).filter(day -> calendar().kind(day).isWorking()).count();
    }

    /** Newest first; where there is none the year is as the house brings it along, or not known. */
    public List<ImportedYear> getHistory() {
        if (history == null) {
            history = city.history(getYear());
        }
        return history;
    }

    /** Whether the house brings a file of the year along, which the imported ones supersede. */
    public boolean isBroughtAlong() {
        return WorkCalendar.standard().year(getYear()).isPresent();
    }

    /** The numbers of the notices in that file. */
    public String getFirstNotices() {
        return WorkCalendar.standard().year(getYear()).map(CalendarYear::numbers).orElse("");
    }

    public Integer getYear() {
        return year == null ? clock.today().getYear() : year;
    }

    /** A year that no calendar has is this one. */
    public void setYear(Integer year) {
        this.year = year != null && year >= 1999 && year <= 2199 ? year : null;
    }
}
