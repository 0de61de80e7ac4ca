package cn.hangce.matching;

import cn.hangce.casework.Refusal;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Works off the list of a call; what cannot be begun is marked with the reason, and the next one comes. */
@Named("proposeCases")
@Dependent
public class ProposeCases extends AbstractBatchlet {

    @Inject
    @BatchProperty
    private String call;
    @Inject
    private ProposalWork work;

    private volatile boolean stopped;

    @Override
    public String process() {
        long id = Long.parseLong(call);
        Optional<String> next = work.next(id, "");
        while (next.isPresent() && !stopped) {
            propose(id, next.get());
            next = work.next(id, next.get());
        }
        return null;
    }

    private void propose(long id, String creditCode) {
        try {
            work.begin(id, creditCode);
        } catch (Refusal why) {
            work.refused(id, creditCode, why);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
