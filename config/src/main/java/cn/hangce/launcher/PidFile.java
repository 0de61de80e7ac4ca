package cn.hangce.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers which process serves as what, so that one left behind by a killed launcher is found again.
 *
 * <p>Process numbers are used anew, so the time of start is kept too: the system tells it to about a second.
 */
record PidFile(Path path) {

    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    void write(ProcessHandle process) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, process.pid() + " " + started(process).map(Instant::toEpochMilli).orElse(0L));
    }

    void forget() throws IOException {
        Files.deleteIfExists(path);
    }

    /** The process that was written down, if it still lives. */
    Optional<ProcessHandle> survivor() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        var parts = Files.readString(path).strip().split(" ");
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            var then = Instant.ofEpochMilli(Long.parseLong(parts[1]));
            return ProcessHandle.of(Long.parseLong(parts[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> started(process).filter(start -> close(start, then)).isPresent());
        } catch (NumberFormatException e) {
            // Half a line: the launcher died while it wrote.
            return Optional.empty();
        }
    }

    private static boolean close(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(CLOCK_SLACK) <= 0;
    }

    private static Optional<Instant> started(ProcessHandle process) {
        return process.info().startInstant();
    }
}
