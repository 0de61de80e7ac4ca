package cn.hangce.web.office;

import cn.hangce.reporting.batch.CertificateRuns;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks again and again for certificates that are to be printed and that nobody is printing: a server that stopped has left them.
 * From here, since the server starts a batch job only on behalf of an application’s web part.
 */
@WebListener
public class CertificatesAtStart implements ServletContextListener {

    private static final Logger LOG = Logger.getLogger(CertificatesAtStart.class.getName());
    private static final int SECONDS = 20;

    @Inject
    private CertificateRuns runs;
    @Resource
    private ManagedScheduledExecutorService executor;
    private ScheduledFuture<?> looks;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        looks = executor.scheduleWithFixedDelay(this::resume, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** The server’s timetable outlives the application, and would keep all of it. */
    @Override
    public void contextDestroyed(ServletContextEvent stopped) {
        looks.cancel(false);
    }

    private void resume() {
        try {
            runs.resume();
        } catch (RuntimeException notNow) {
            // The database may be away; what waits is still there the next time.
            LOG.log(Level.WARNING, "Certificates that wait could not be looked for", notNow);
        }
    }
}
