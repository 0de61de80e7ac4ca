package cn.hangce.matching;

import jakarta.batch.api.partition.PartitionMapper;
import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.api.partition.PartitionPlanImpl;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;
import java.util.Properties;
import java.util.stream.Stream;

/** How many work on a run at once: {@code hangce.matching.workers}, otherwise as many as there are processors. */
@Named("runWorkers")
@Dependent
public class RunWorkers implements PartitionMapper {

    @Override
    public PartitionPlan mapPartitions() {
        int workers = Math.max(1, Integer.getInteger("hangce.matching.workers", Runtime.getRuntime().availableProcessors()));
        PartitionPlanImpl plan = new PartitionPlanImpl();
        plan.setPartitions(workers);
        plan.setThreads(workers);
        // They share the run’s slices, so none has anything of its own; but JBeret wants to see that.
        plan.setPartitionProperties(Stream.generate(Properties::new).limit(workers).toArray(Properties[]::new));
        return plan;
    }
}
