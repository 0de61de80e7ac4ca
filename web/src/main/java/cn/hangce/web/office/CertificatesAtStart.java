package cn.hangce.web.office;

import cn.hangce.registry.Timetable;
import cn.hangce.reporting.batch.CertificateRuns;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Duration;

/**
 * Looks again and again for certificates that are to be printed and that nobody is printing: a server that stopped has left them.
 * From here, since the server starts a batch job only on behalf of an application’s web part.
 */
@WebListener
public class CertificatesAtStart implements ServletContextListener {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Inject
    private CertificateRuns runs;
    @Resource
    private ManagedScheduledExecutorService executor;
    private Timetable timetable;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        timetable = new Timetable(executor);
        timetable.every(PAUSE, runs::resume);
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopped) {
        timetable.end();
    }
}
