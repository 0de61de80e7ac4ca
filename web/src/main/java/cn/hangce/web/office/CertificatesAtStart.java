package cn.hangce.web.office;

import cn.hangce.reporting.batch.CertificateRuns;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Goes on with certificates that were being printed when the server stopped. */
@WebListener
public class CertificatesAtStart implements ServletContextListener {

    @Inject
    private CertificateRuns runs;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        runs.resume();
    }
}
