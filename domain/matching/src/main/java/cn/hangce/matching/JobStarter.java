package cn.hangce.matching;

import jakarta.annotation.Priority;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Properties;

/** Sets workers to what stands in the database: when it has been asked for, and when the city comes up with something unfinished. */
@ApplicationScoped
class JobStarter {

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

    void goOn(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Startup startup) {
        runs.interrupted().ifPresent(run -> start("match-city", "run", run.id()));
        proposals.unfinished().forEach(call -> start("propose-cases", "call", call));
    }

    private static void start(String job, String parameter, long id) {
        Properties parameters = new Properties();
        parameters.setProperty(parameter, String.valueOf(id));
        BatchRuntime.getJobOperator().start(job, parameters);
    }
}
