package cn.hangce.reporting.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes down how a run ended. */
@Named("certificateRunEnd")
@Dependent
public class CertificateRunEnd extends AbstractJobListener {

    @Inject
    private JobContext job;
    @Inject
    private CertificateRuns runs;

    @Override
    public void afterJob() {
        long run = CertificateJobs.run(job.getExecutionId());
        if (runs.missing(run).isEmpty()) {
            runs.done(run);
        } else if (job.getBatchStatus() == BatchStatus.FAILED) {
            runs.failed(run, why());
        }
    }

    private String why() {
        return job.getTransientUserData() instanceof Exception trouble ? String.valueOf(trouble.getMessage()) : "";
    }
}
