package cn.hangce.web.matching;

import cn.hangce.matching.JobStarter;
import cn.hangce.registry.Timetable;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes on with runs and proposals that a server left unfinished. From here, since the server starts a batch job only on behalf of
 * an application’s web part.
 */
@WebListener
public class MatchingAtStart implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(MatchingAtStart.class.getName());
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);

    @Inject
    private JobStarter starter;
    @Resource
    private ManagedScheduledExecutorService executor;
    private Timetable timetable;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        timetable = new Timetable(executor);
        timetable.now(this::goOn);
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopped) {
        timetable.end();
    }

    private void goOn() {
        try {
            starter.goOn();
        } catch (RuntimeException notNow) {
            // The database may be away, or the application not quite up; what is unfinished stays so until then.
            LOG.log(Level.WARNING, "Unfinished work could not be gone on with; trying again", notNow);
            timetable.after(AGAIN_AFTER, this::goOn);
        }
    }
}
