package cn.hangce.reporting.batch;

import cn.hangce.casework.Recognition;
import cn.hangce.reporting.papers.OfficialPapers;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Prints and archives some certificates, all of them in the chunk’s transaction or none. */
@Named("certificateWriter")
@Dependent
public class CertificateWriter extends AbstractItemWriter {

    @Inject
    private JobContext job;
    @Inject
    private CertificateRuns runs;
    @Inject
    private OfficialPapers papers;

    /** The audit trail, on which each use of a seal stands, belongs to a request; a job has none. */
    @Override
    @ActivateRequestContext
    public void writeItems(List<Object> ids) {
        CertificateRun run = runs.find(CertificateJobs.run(job.getExecutionId()));
        for (Object id : ids) {
            Recognition recognition = runs.recognition((Long) id);
            papers.certificate(recognition, run.orderedBy(), run.ordered());
        }
    }
}
