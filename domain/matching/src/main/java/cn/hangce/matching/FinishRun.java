package cn.hangce.matching;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The end of a run, when its slices are done. */
@Named("finishRun")
@Dependent
public class FinishRun extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String run;
    @Inject
    private CityRuns runs;

    @Override
    public String process() {
        runs.finish(Long.parseLong(run));
        return null;
    }
}
