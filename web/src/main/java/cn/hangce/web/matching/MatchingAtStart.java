package cn.hangce.web.matching;

import cn.hangce.matching.JobStarter;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes on with runs and proposals that a server left unfinished. From here, since the server starts a batch job only on behalf of
 * an application’s web part.
 */
@WebListener
public class MatchingAtStart implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(MatchingAtStart.class.getName());
    private static final int AGAIN_AFTER_SECONDS = 10;

    @Inject
    private JobStarter starter;
    @Resource
    private ManagedScheduledExecutorService executor;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        executor.submit(this::goOn);
    }

    private void goOn() {
        try {
            starter.goOn();
        } catch (RuntimeException notNow) {
            // The database may be away, or the application not quite up; what is unfinished stays so until then.
            LOG.log(Level.WARNING, "Unfinished work could not be gone on with; trying again", notNow);
            executor.schedule(this::goOn, AGAIN_AFTER_SECONDS, TimeUnit.SECONDS);
        }
    }
}
