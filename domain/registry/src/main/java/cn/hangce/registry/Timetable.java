package cn.hangce.registry;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Work that no request asks for, on the server’s own timetable, which outlives the application. When the application stops, what is
 * planned is taken off, since the timetable would keep all of the application in memory; and what runs is waited for, since the
 * transaction that it left open would hold its locks against everybody until it times out.
 */
public final class Timetable {

    private static final Logger LOG = System.getLogger(Timetable.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ScheduledExecutorService server;
    private final ReadWriteLock running = new ReentrantReadWriteLock();
    private final List<Future<?>> planned = new ArrayList<>();
    private volatile boolean ended;

    public Timetable(ScheduledExecutorService server) {
        this.server = server;
    }

    /** Does the work again and again, with that pause before each time. A failure is logged, and the work done the next time. */
    public synchronized void every(Duration pause, Runnable work) {
        planned.add(server.scheduleWithFixedDelay(() -> attempt(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Does the work once, beside whoever asks for it. */
    public void now(Runnable work) {
        server.submit(() -> attempt(work));
    }

    /** Does the work once, after a pause. */
    public void after(Duration pause, Runnable work) {
        server.schedule(() -> attempt(work), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void attempt(Runnable work) {
        running.readLock().lock();
        try {
            if (!ended) {
                work.run();
            }
        } catch (RuntimeException notNow) {
            // The database may be away; what is not done now is still there the next time.
            LOG.log(Level.WARNING, "Work beside requests could not be done", notNow);
        } finally {
            running.readLock().unlock();
        }
    }

    /** Begins nothing more, and returns when nothing runs any longer. */
    public synchronized void end() {
        ended = true;
        planned.forEach(each -> each.cancel(false));
        try {
            if (running.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                running.writeLock().unlock();
            } else {
                LOG.log(Level.WARNING, "Work beside requests still runs; the application stops without it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
