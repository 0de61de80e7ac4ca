package cn.hangce.city.domain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what is done beside the test, by looking again and again; it ends as soon as it is done. */
final class Await {

    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Await() {
    }

    /** @throws AssertionError where it is not done in time */
    static void until(BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean over = done.getAsBoolean();
        while (!over && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN.toNanos());
            over = done.getAsBoolean();
        }
        assertTrue(over, "it is done in time");
    }
}
