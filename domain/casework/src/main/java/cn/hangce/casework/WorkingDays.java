package cn.hangce.casework;

import cn.hangce.policy.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** By the city’s calendar. */
@ApplicationScoped
public class WorkingDays implements DueDays {

    @Override
    public LocalDate lastDay(Deadline within, LocalDate from) {
        LocalDate day = within.period() == null ? from : from.plus(within.period());
        for (int left = within.working(); left > 0; left -= isWeekend(day) ? 0 : 1) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
