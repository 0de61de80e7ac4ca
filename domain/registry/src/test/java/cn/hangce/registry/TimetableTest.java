package cn.hangce.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Work beside requests")
@Timeout(30)
class TimetableTest {

    private final ScheduledExecutorService server = Executors.newScheduledThreadPool(2);
    private final Timetable timetable = new Timetable(server);

    @AfterEach
    void stop() {
        server.shutdownNow();
    }

    @Test
    @DisplayName("is waited for when the application stops, and no more of it is begun")
    void ended() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        timetable.now(() -> {
            begun.countDown();
            await(mayGoOn);
            done.set(true);
        });
        assertTrue(begun.await(10, TimeUnit.SECONDS));
        CountDownLatch ended = new CountDownLatch(1);
        new Thread(() -> {
            timetable.end();
            ended.countDown();
        }).start();
        assertFalse(ended.await(200, TimeUnit.MILLISECONDS), "the end waits for what runs");
        mayGoOn.countDown();
        assertTrue(ended.await(10, TimeUnit.SECONDS));
        assertTrue(done.get());

        AtomicBoolean late = new AtomicBoolean();
        timetable.now(() -> late.set(true));
        server.shutdown();
        assertTrue(server.awaitTermination(10, TimeUnit.SECONDS));
        assertFalse(late.get());
    }

    @Test
    @DisplayName("is taken off the server’s timetable at the end")
    void takenOff() {
        ScheduledThreadPoolExecutor own = new ScheduledThreadPoolExecutor(1);
        own.setRemoveOnCancelPolicy(true);
        Timetable planned = new Timetable(own);
        planned.every(Duration.ofHours(1), () -> { });
        assertEquals(1, own.getQueue().size());
        planned.end();
        assertEquals(0, own.getQueue().size());
        own.shutdownNow();
    }

    @Test
    @DisplayName("that fails is done again the next time")
    void again() throws InterruptedException {
        AtomicInteger times = new AtomicInteger();
        CountDownLatch twice = new CountDownLatch(2);
        timetable.every(Duration.ofMillis(1), () -> {
            twice.countDown();
            if (times.incrementAndGet() == 1) {
                throw new IllegalStateException("the database is away");
            }
        });
        assertTrue(twice.await(10, TimeUnit.SECONDS));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
