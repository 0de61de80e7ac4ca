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
import java.util.List;
import java.util.stream.Stream;

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

    /** The known years, this year and the next one, by which terms are counted now, and the one that is looked at. */
    public List<Choice> getYears() {
        int now = clock.today().getYear();
        return Stream.concat(calendar().years().stream().map(CalendarYear::year), Stream.of(now, now + 1, getYear())).distinct().sorted()
                .map(each -> new Choice(each, calendar().year(each).isPresent())).toList();
    }

    /** The file that counts; null where the year is not known. */
    public CalendarYear getFile() {
        return calendar().year(getYear()).orElse(null);
    }

    public List<MonthPicture> getMonths() {
        return MonthPicture.of(getYear(), calendar());
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
