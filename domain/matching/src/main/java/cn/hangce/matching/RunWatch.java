package cn.hangce.matching;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sees to it that a run whose workers have failed does not look as if it were still under way. */
@Named("runWatch")
@Dependent
public class RunWatch extends AbstractJobListener {

    @Inject
    @BatchProperty
    private String run;
    @Inject
    private JobContext job;
    @Inject
    private CityRuns runs;

    @Override
    public void afterJob() {
        if (job.getBatchStatus() == BatchStatus.FAILED) {
            runs.broken(Long.parseLong(run), "The workers failed; the server’s log says why");
        }
    }
}
