package cn.hangce.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** One server process. */
final class Child {

    private static final Duration GRACE = Duration.ofSeconds(25);
    private static final long LOOK_EVERY_MILLIS = 100;

    private final String name;
    private final Process process;
    private final Path log;
    private final PidFile pidFile;

    private Child(String name, Process process, Path log, PidFile pidFile) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.pidFile = pidFile;
    }

    /**
     * Starts the process in a session of its own, so that a Ctrl-C at the keyboard reaches the launcher alone and the
     * servers are stopped in order.
     */
    static Child start(Home home, String name, List<String> command, Map<String, String> environment) {
        var log = home.log(name);
        try {
            Files.createDirectories(log.getParent());
            var whole = new ArrayList<>(List.of("setsid"));
            whole.addAll(command);
            var builder = new ProcessBuilder(whole)
                    .directory(home.path().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            var pidFile = home.pidFile(name);
            pidFile.write(process.toHandle());
            return new Child(name, process, log, pidFile);
        } catch (IOException e) {
            throw CityFailure.of(e, "child.cannot-start", name, e.getMessage());
        }
    }

    /** @throws CityFailure if it dies first or patience ends */
    void awaitUntil(BooleanSupplier ready, Duration patience) {
        var deadline = System.nanoTime() + patience.toNanos();
        try {
            while (!ready.getAsBoolean()) {
                if (process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw death();
                }
                if (System.nanoTime() > deadline) {
                    throw CityFailure.of("child.slow", name, patience.toSeconds(), log);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CityFailure.of(e, "interrupted");
        }
    }

    /** What to say when it has ended without having been asked to. */
    CityFailure death() {
        return CityFailure.of("child.died", name, process.exitValue(), log);
    }

    CompletableFuture<Child> ended() {
        return process.onExit().thenApply(dead -> this);
    }

    /** Asks it to end, and insists after a while. */
    void stop() {
        stop(() -> false);
    }

    /**
     * The same, asked in the server's own way.
     *
     * @param request tells whether the server heard; if not, the system's way is taken
     */
    void stop(BooleanSupplier request) {
        if (process.isAlive() && !request.getAsBoolean()) {
            process.destroy();
        }
        end(process.toHandle());
        forget();
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.destroyForcibly();
        end(process.toHandle());
        forget();
    }

    private void forget() {
        try {
            pidFile.forget();
        } catch (IOException e) {
            // Harmless: the next start looks whether the process still lives, and it does not.
        }
    }

    /** Waits for a process that was asked to end; one that does not is killed. */
    static void end(ProcessHandle process) {
        try {
            process.onExit().get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
