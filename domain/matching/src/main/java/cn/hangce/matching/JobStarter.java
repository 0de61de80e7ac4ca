package cn.hangce.matching;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Properties;

/** Sets workers to what stands in the database: when it has been asked for, and when the city comes up with something unfinished. */
@ApplicationScoped
public class JobStarter {

    @Inject
    private CityRuns runs;
    @Inject
    private Proposals proposals;

    void match(@Observes(during = TransactionPhase.AFTER_SUCCESS) CityRuns.RunReady ready) {
        start("match-city", "run", ready.run());
    }

    void propose(@Observes(during = TransactionPhase.AFTER_SUCCESS) Proposals.Asked asked) {
        start("propose-cases", "call", asked.call());
    }

    /** Goes on with what the end of a server has left unfinished; to be called once when one comes up, from the web part of the application. */
    public void goOn() {
        runs.interrupted().ifPresent(run -> start("match-city", "run", run.id()));
        proposals.unfinished().forEach(call -> start("propose-cases", "call", call));
    }

    private static void start(String job, String parameter, long id) {
        Properties parameters = new Properties();
        parameters.setProperty(parameter, String.valueOf(id));
        BatchRuntime.getJobOperator().start(job, parameters);
    }
}
