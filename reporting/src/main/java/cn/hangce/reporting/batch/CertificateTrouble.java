package cn.hangce.reporting.batch;

import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Keeps what stopped a chunk until the end of the job. */
@Named("certificateTrouble")
@Dependent
public class CertificateTrouble extends AbstractChunkListener {

    @Inject
    private JobContext job;

    @Override
    public void onError(Exception trouble) {
        job.setTransientUserData(trouble);
    }
}
