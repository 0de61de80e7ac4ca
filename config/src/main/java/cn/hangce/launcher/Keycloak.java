package cn.hangce.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Keycloak of the city's own, with the realm {@code hangce}. Its program is shared by all cities of this machine; its
 * home has only links to it, and what is this city's own.
 */
final class Keycloak {

    static final String NAME = "keycloak";

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    /** Not for the demonstration, where each account's password is its name. */
    private static final String PASSWORD_POLICY = "length(12) and notUsername(undefined) and passwordHistory(5)";

    private final Home home;
    private final Path servers;
    private final Settings settings;
    private final Secrets secrets;

    Keycloak(Home home, Settings settings, Secrets secrets) {
        this.home = home;
        this.servers = settings.servers();
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Starts without waiting. */
    Child spawn(Settings.Database database, String schema) throws IOException {
        layOut();
        var command = new ArrayList<>(program(servers.resolve(NAME), folder()));
        command.addAll(List.of("start", "--optimized", "--import-realm"));
        return Child.start(home, NAME, command, environment(database, schema));
    }

    void awaitReady(Child child) {
        child.awaitUntil(() -> Http.status(settings.provider()) == 200, PATIENCE);
    }

    /** How Keycloak's program is called, without its shell script, so that there is one process and not two. */
    static List<String> program(Path distribution, Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m", "-Xmx400m",
                "-XX:MetaspaceSize=96m", "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp", distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private Path folder() {
        return home.folder(NAME);
    }

    private void layOut() throws IOException {
        Files.createDirectories(folder());
        for (var shared : SHARED) {
            var link = folder().resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, servers.resolve(NAME).resolve(shared));
        }
        var wanted = folder().resolve("data/import");
        Folders.remove(wanted);
        Files.createDirectories(wanted);
        for (var file : Realm.in(servers).files(settings.demonstration())) {
            Files.copy(file, wanted.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Map<String, String> environment(Settings.Database database, String schema) throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("KC_DB_URL", database.url());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_DB_SCHEMA", schema);
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        // A restarted database leaves dead connections in the pool; without this each of them fails one sign-on.
        environment.put("QUARKUS_DATASOURCE_JDBC_VALIDATE_ON_BORROW", "true");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.ports().keycloak()));
        environment.put("KC_HOSTNAME", origin(settings.keycloak()));
        environment.put("KC_CACHE", "local");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "keycloak-admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of("keycloak.admin"));
        // What the realm files leave open; Keycloak fills it in while it imports.
        environment.put("HANGCE_CLIENT_SECRET", secrets.of("oidc.client"));
        environment.put("HANGCE_BASE_URL", settings.web().toString());
        environment.put("HANGCE_DEMONSTRATION", Boolean.toString(settings.demonstration()));
        environment.put("HANGCE_PASSWORD_POLICY", settings.demonstration() ? "" : PASSWORD_POLICY);
        return environment;
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
