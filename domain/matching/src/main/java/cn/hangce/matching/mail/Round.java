package cn.hangce.matching.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Empties the outbox every few seconds, on every server. */
@ApplicationScoped
public class Round {

    private static final Logger LOG = System.getLogger(Round.class.getName());
    private static final int PAUSE_SECONDS = 10;
    private static final int MOST_AT_ONCE = 200;

    @Inject
    private Postman postman;
    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService beside;
    private ScheduledFuture<?> rounds;

    void begin(@Observes Startup startup) {
        if (MailSettings.host().isPresent()) {
            rounds = beside.scheduleWithFixedDelay(this::go, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** The server’s timetable outlives the application, and would keep all of it. */
    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    private void go() {
        try {
            for (int sent = 0; sent < MOST_AT_ONCE && postman.sendOne(); sent++) {
                LOG.log(Level.TRACE, "Mail {0} of this round", sent + 1);
            }
        } catch (RuntimeException notNow) {
            // The database may be away; what is not sent now is sent in the next round.
            LOG.log(Level.WARNING, "Mail could not be sent", notNow);
        }
    }
}
