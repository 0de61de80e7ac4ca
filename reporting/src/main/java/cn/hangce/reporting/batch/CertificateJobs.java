package cn.hangce.reporting.batch;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Starts the job of a run, one at a time for each. */
@ApplicationScoped
class CertificateJobs {

    static final String JOB = "certificates";
    static final String RUN = "run";

    private final Map<Long, Long> executions = new ConcurrentHashMap<>();

    void start(long run) {
        executions.compute(run, (id, execution) -> execution != null && working(execution) ? execution : started(id));
    }

    private static long started(long run) {
        Properties parameters = new Properties();
        parameters.setProperty(RUN, String.valueOf(run));
        return operator().start(JOB, parameters);
    }

    private static boolean working(long execution) {
        return switch (operator().getJobExecution(execution).getBatchStatus()) {
            case STARTING, STARTED, STOPPING -> true;
            default -> false;
        };
    }

    static long run(long execution) {
        return Long.parseLong(operator().getParameters(execution).getProperty(RUN));
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
