package cn.hangce.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of one city: {@code postgresql/}, {@code keycloak/}, {@code wildfly/}, {@code files/} (uploads),
 * {@code log/}, {@code run/} (process numbers) and {@code secrets.properties}.
 */
record Home(Path path) {

    /** @throws CityFailure if nothing can be written there */
    static Home at(Path path) {
        try {
            Folders.ownersOnly(path);
            Files.deleteIfExists(Files.createTempFile(path, "writable", ""));
            return new Home(path);
        } catch (IOException e) {
            throw CityFailure.of(e, "home.unwritable", path, e.getClass().getSimpleName());
        }
    }

    Path folder(String name) {
        return path.resolve(name);
    }

    Path log(String server) {
        return path.resolve("log").resolve(server + ".log");
    }

    PidFile pidFile(String server) {
        return new PidFile(path.resolve("run").resolve(server + ".pid"));
    }

    /** Throws away what earlier runs left, but not the lock that the caller holds. */
    void empty() throws IOException {
        try (var all = Files.list(path)) {
            for (var one : all.filter(entry -> !entry.endsWith("lock")).toList()) {
                Folders.remove(one);
            }
        }
    }
}
