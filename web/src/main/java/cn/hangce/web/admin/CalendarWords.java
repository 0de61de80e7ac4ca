package cn.hangce.web.admin;

import cn.hangce.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days, months and runs of days in the words of a calendar. */
@Named("calendarWords")
@RequestScoped
public class CalendarWords {

    private Locale locale;

    @Inject
    public CalendarWords(Language language) {
        this(language.getLocale());
    }

    CalendarWords(Locale locale) {
        this.locale = locale;
    }

    /** For the container’s proxy. */
    protected CalendarWords() {
    }

    /** 2022年10月8日（星期六） or Saturday 8 October 2022. */
    public String day(LocalDate day) {
        return written(english() ? "EEEE d MMMM yyyy" : "yyyy年M月d日（EEEE）", day);
    }

    /** 2022年10月1日至7日 or 1 to 7 October 2022; one day with its weekday. */
    public String run(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        boolean sameMonth = YearMonth.from(from).equals(YearMonth.from(to));
        boolean sameYear = from.getYear() == to.getYear();
        if (english()) {
            return written(sameMonth ? "d" : sameYear ? "d MMMM" : "d MMMM yyyy", from) + " to " + written("d MMMM yyyy", to);
        }
        return written("yyyy年M月d日", from) + "至" + written(sameMonth ? "d日" : sameYear ? "M月d日" : "yyyy年M月d日", to);
    }

    /** Days one after the other. */
    public String days(List<LocalDate> days) {
        return days.stream().map(this::day).collect(Collectors.joining(english() ? ", " : "、"));
    }

    /** 10月 or October. */
    public String month(YearMonth month) {
        return written(english() ? "MMMM" : "M月", month.atDay(1));
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    /** 星期一 or Monday. */
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, locale);
    }

    /** 一 or Mo. */
    public String shortWeekday(DayOfWeek day) {
        String name = weekday(day);
        return english() ? name.substring(0, 2) : name.substring(name.length() - 1);
    }

    private String written(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    private boolean english() {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }
}
