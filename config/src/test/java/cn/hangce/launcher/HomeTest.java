package cn.hangce.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The home of a city")
class HomeTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("is for its owner alone")
    void ownersOnly() throws Exception {
        var home = Home.at(folder.resolve("home"));

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.path())));
    }

    @Test
    @DisplayName("that cannot be made is named in one sentence")
    void unwritable() throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        var failure = assertThrows(CityFailure.class, () -> Home.at(file.resolve("home")));

        assertTrue(failure.getMessage().contains(file.toString()), failure.getMessage());
    }

    @Test
    @DisplayName("has room for one city at a time")
    void oneCity() throws Exception {
        try (var first = HomeLock.take(folder)) {
            assertNotNull(first);
            assertThrows(CityFailure.class, () -> HomeLock.take(folder));
        }
        HomeLock.take(folder).close();
    }

    @Test
    @DisplayName("keeps the lock when it is emptied, and what links lead to")
    void emptied() throws Exception {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createFile(elsewhere.resolve("precious"));
        var home = Home.at(folder.resolve("home"));
        Files.createFile(home.path().resolve("lock"));
        Files.createDirectories(home.folder("postgresql/base"));
        Files.createSymbolicLink(home.folder("link"), elsewhere);

        home.empty();

        try (var left = Files.list(home.path())) {
            assertEquals(List.of(home.path().resolve("lock")), left.toList());
        }
        assertTrue(Files.exists(elsewhere.resolve("precious")));
    }

    @Test
    @DisplayName("keeps each secret, unlike the others, in a file for its owner alone")
    void secrets() throws Exception {
        var first = Secrets.in(folder).of("oidc.client");
        var other = Secrets.in(folder).of("keycloak.admin");

        assertEquals(first, Secrets.in(folder).of("oidc.client"));
        assertNotEquals(first, other);
        assertTrue(first.length() >= 32);
        assertEquals("rw-------", PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("secrets.properties"))));
    }

    @Test
    @DisplayName("remembers a process until it has ended")
    void survivor() throws Exception {
        var pidFile = new PidFile(folder.resolve("run/server.pid"));
        var process = new ProcessBuilder("sleep", "60").start();
        try {
            pidFile.write(process.toHandle());
            assertEquals(process.pid(), pidFile.survivor().orElseThrow().pid());
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertTrue(pidFile.survivor().isEmpty());
    }

    @Test
    @DisplayName("does not take a stranger with the same number for its own")
    void stranger() throws Exception {
        var pidFile = new PidFile(folder.resolve("server.pid"));
        var me = ProcessHandle.current();
        Files.writeString(pidFile.path(), me.pid() + " " + (me.info().startInstant().orElseThrow().toEpochMilli() - 60_000));

        assertTrue(pidFile.survivor().isEmpty());
    }

    @Test
    @DisplayName("shrugs at half a line about a process")
    void halfALine() throws Exception {
        var pidFile = new PidFile(folder.resolve("server.pid"));
        Files.writeString(pidFile.path(), "12");
        assertTrue(pidFile.survivor().isEmpty());
        Files.writeString(pidFile.path(), "12 x");
        assertFalse(pidFile.survivor().isPresent());
    }
}
