package cn.hangce.matching;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One worker of a run: does one slice after the other, as long as there are any that nobody works on. */
@Named("judgeCity")
@Dependent
public class JudgeCity extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String run;
    @Inject
    private RunLaws laws;
    @Inject
    private SliceWork work;

    private volatile boolean stopped;

    @Override
    public String process() {
        long id = Long.parseLong(run);
        RunLaw law = laws.of(id);
        boolean more = true;
        while (more && !stopped) {
            more = work.next(id, law);
        }
        return null;
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
