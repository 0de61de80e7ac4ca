package cn.hangce.matching.message;

import cn.hangce.casework.Panels;
import cn.hangce.casework.aftercare.MissedFilings;
import cn.hangce.registry.DayTurned;
import cn.hangce.registry.Timetable;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

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
    private ManagedScheduledExecutorService server;
    private Timetable timetable;
    /** Only the timetable counts, one minute after the other. */
    private int passed;

    @PostConstruct
    void open() {
        timetable = new Timetable(server);
    }

    /** By the minute, since what is taken off the server’s timetable stays in it until its time. */
    void begin(@Observes Startup startup) {
        timetable.every(Duration.ofMinutes(1), this::minute);
    }

    private void minute() {
        if (passed++ % MINUTES_BETWEEN == 0) {
            tell();
        }
    }

    void stop(@Observes Shutdown shutdown) {
        timetable.end();
    }

    /** Again, where nobody was told of the end. */
    @PreDestroy
    void end() {
        timetable.end();
    }

    /** Beside whoever set the day, since the transaction in which it was set is over and this needs one of its own. */
    void turned(@Observes(during = TransactionPhase.AFTER_SUCCESS) DayTurned turned) {
        timetable.now(this::tell);
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
