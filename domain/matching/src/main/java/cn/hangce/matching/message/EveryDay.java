package cn.hangce.matching.message;

import cn.hangce.casework.Panels;
import cn.hangce.casework.aftercare.MissedFilings;
import cn.hangce.registry.DayTurned;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks every hour, so that a server that was down at midnight is not late, and when a demonstration’s day is set. */
@ApplicationScoped
public class EveryDay {

    private static final Logger LOG = System.getLogger(EveryDay.class.getName());

    private static final int MINUTES_BETWEEN = 60;

    @Inject
    private MissedFilings missed;
    @Inject
    private Reminders reminders;
    @Inject
    private Panels panels;
    @Inject
    private WorkReminders work;
    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService beside;
    private ScheduledFuture<?> minutes;
    /** Only the timetable counts, one minute after the other. */
    private int passed;

    void begin(@Observes Startup startup) {
        minutes = beside.scheduleWithFixedDelay(this::minute, 1, 1, TimeUnit.MINUTES);
    }

    private void minute() {
        if (passed++ % MINUTES_BETWEEN == 0) {
            tell();
        }
    }

    /** The server’s timetable outlives the application, and would keep all of it; what is cancelled goes within a minute. */
    @PreDestroy
    void end() {
        minutes.cancel(false);
    }

    /** Beside whoever set the day, since the transaction in which it was set is over and this needs one of its own. */
    void turned(@Observes(during = TransactionPhase.AFTER_SUCCESS) DayTurned turned) {
        beside.submit(this::tell);
    }

    private void tell() {
        attempt(panels::lapse);
        attempt(() -> missed.concerned().forEach(missed::record));
        attempt(reminders::tell);
        attempt(work::tell);
    }

    private static void attempt(Runnable due) {
        try {
            due.run();
        } catch (RuntimeException notNow) {
            // The database may be away; what is not done now is done the next time.
            LOG.log(Level.WARNING, "What is due today could not be done", notNow);
        }
    }
}
