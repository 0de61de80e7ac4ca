package cn.hangce.city.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two people who do something at the same time. */
final class AtOnce {

    private AtOnce() {
    }

    /** Runs both at the same time. @return what was refused */
    static List<Throwable> run(Callable<Void> one, Callable<Void> other) throws InterruptedException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Throwable> refusals = new ArrayList<>();
            for (Future<Void> result : two.invokeAll(List.of(one, other))) {
                try {
                    result.get();
                } catch (ExecutionException e) {
                    refusals.add(e.getCause());
                }
            }
            return refusals;
        } finally {
            two.shutdownNow();
        }
    }
}
