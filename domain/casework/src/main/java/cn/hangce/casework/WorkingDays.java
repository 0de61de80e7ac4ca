package cn.hangce.casework;

import cn.hangce.policy.Deadline;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.registry.CityCalendar;
import cn.hangce.registry.StoreReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * By the city’s calendar, as it was last looked at: due days are reckoned while a case is being written, where nothing can be asked of
 * the database. Whoever holds a case to act on it has looked just before.
 */
@ApplicationScoped
public class WorkingDays implements DueDays {

    @Inject
    private CityCalendar calendar;

    private volatile WorkCalendar known = WorkCalendar.standard();

    void begin(@Observes StoreReady ready) {
        look();
    }

    /** Looks whether the calendar has changed, on this server or on another. */
    void look() {
        known = calendar.current();
    }

    @Override
    public LocalDate lastDay(Deadline within, LocalDate from) {
        return within.lastDay(from, known).day();
    }
}
