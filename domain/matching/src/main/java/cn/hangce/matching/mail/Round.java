package cn.hangce.matching.mail;

import cn.hangce.registry.Timetable;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Empties the outbox every few seconds, on every server. */
@ApplicationScoped
public class Round {

    private static final Logger LOG = System.getLogger(Round.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int MOST_AT_ONCE = 200;

    @Inject
    private Postman postman;
    @Resource(lookup = "java:jboss/ee/concurrency/scheduler/default")
    private ManagedScheduledExecutorService server;
    private Timetable timetable;

    @PostConstruct
    void open() {
        timetable = new Timetable(server);
    }

    void begin(@Observes Startup startup) {
        if (MailSettings.host().isPresent()) {
            timetable.every(PAUSE, this::go);
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

    private void go() {
        for (int sent = 0; sent < MOST_AT_ONCE && postman.sendOne(); sent++) {
            LOG.log(Level.TRACE, "Mail {0} of this round", sent + 1);
        }
    }
}
