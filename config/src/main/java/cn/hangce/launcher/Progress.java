package cn.hangce.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** Tells the person at the keyboard what is going on, with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    private Progress(PrintStream out) {
        this.out = out;
    }

    public static Progress on(PrintStream out) {
        return new Progress(out);
    }

    /** For tests, whose reports are the reports of the tests. */
    public static Progress silent() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream()));
    }

    void say(String key, Object... arguments) {
        var seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        out.printf("%6.1f s  %s%n", seconds, Words.of(key, arguments));
    }
}
