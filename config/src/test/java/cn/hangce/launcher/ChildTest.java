package cn.hangce.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A server process")
class ChildTest {

    @TempDir
    private Path folder;
    private Home home;

    @BeforeEach
    void settle() {
        home = Home.at(folder);
    }

    @Test
    @DisplayName("gets its environment, and what it prints lands in its log")
    void log() throws Exception {
        var child = Child.start(home, "talker", List.of("sh", "-c", "echo $WORD"), Map.of("WORD", "hello"));
        child.ended().join();

        assertEquals("hello", Files.readString(home.log("talker")).strip());
    }

    @Test
    @DisplayName("that dies before it is ready is reported with its code and its log")
    void earlyDeath() {
        var child = Child.start(home, "weakling", List.of("sh", "-c", "exit 3"), Map.of());
        var failure = assertThrows(CityFailure.class,
                () -> child.awaitUntil(() -> false, Duration.ofSeconds(30)));

        assertTrue(failure.getMessage().contains("weakling"), failure.getMessage());
        assertTrue(failure.getMessage().contains("3"), failure.getMessage());
        assertTrue(failure.getMessage().contains(home.log("weakling").toString()), failure.getMessage());
    }

    @Test
    @DisplayName("that never gets ready is given up")
    void patience() {
        var child = Child.start(home, "sleeper", List.of("sleep", "60"), Map.of());
        assertThrows(CityFailure.class, () -> child.awaitUntil(() -> false, Duration.ofMillis(300)));
        child.kill();
    }

    @Test
    @DisplayName("is gone and forgotten after a stop")
    void stop() throws Exception {
        var child = Child.start(home, "sleeper", List.of("sleep", "60"), Map.of());
        var handle = home.pidFile("sleeper").survivor().orElseThrow();

        child.stop();

        assertFalse(handle.isAlive());
        assertFalse(Files.exists(home.pidFile("sleeper").path()));
    }

    @Test
    @DisplayName("left behind by a killed launcher is stopped by the next one")
    void orphan() throws Exception {
        Child.start(home, WildFly.NAME, List.of("sleep", "60"), Map.of());
        var handle = home.pidFile(WildFly.NAME).survivor().orElseThrow();

        new Orphans(home, Progress.silent()).stop();

        assertFalse(handle.isAlive());
        assertFalse(Files.exists(home.pidFile(WildFly.NAME).path()));
    }

    @Test
    @DisplayName("that cannot be started is named")
    void noProgram() {
        var child = Child.start(home, "ghost", List.of("no-such-program"), Map.of());
        var failure = assertThrows(CityFailure.class,
                () -> child.awaitUntil(() -> false, Duration.ofSeconds(30)));

        assertTrue(failure.getMessage().contains("ghost"), failure.getMessage());
    }
}
