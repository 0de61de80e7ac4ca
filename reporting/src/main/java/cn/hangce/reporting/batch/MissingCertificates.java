package cn.hangce.reporting.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Iterator;

/** Reads which recognitions of a run have no certificate yet; so a run that starts again needs no memory of where it stopped. */
@Named("missingCertificates")
@Dependent
public class MissingCertificates extends AbstractItemReader {

    @Inject
    private JobContext job;
    @Inject
    private CertificateRuns runs;
    private Iterator<Long> missing;

    @Override
    public void open(Serializable checkpoint) {
        missing = runs.missing(CertificateJobs.run(job.getExecutionId())).iterator();
    }

    @Override
    public Object readItem() {
        return missing.hasNext() ? missing.next() : null;
    }
}
