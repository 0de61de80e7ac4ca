package cn.hangce.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.wildfly.core.launcher.CliCommandBuilder;

/**
 * Makes the three servers ready, once per build, so that a start takes seconds: unpacks PostgreSQL, configures WildFly,
 * lets Keycloak compile its configuration. What has been done and has not changed is not done again.
 *
 * <p>Arguments: the folder of the configuration ({@code config/}), the folder of the servers, in which the build has
 * unpacked {@code wildfly/} and {@code keycloak/} and put {@code postgresql.jar}, PostgreSQL's driver.
 */
public final class Prepare {

    private static final List<String> KEYCLOAK_BUILD = List.of("build", "--db=postgres", "--metrics-enabled=false");

    private final Path config;
    private final Path servers;

    private Prepare(Path config, Path servers) {
        this.config = config;
        this.servers = servers;
    }

    public static void main(String[] arguments) throws IOException {
        var prepare = new Prepare(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath());
        prepare.postgres();
        prepare.wildfly();
        prepare.keycloak();
        prepare.realm();
    }

    /** @throws CityFailure if the servers are not there or only half made */
    static void requireReady(Path servers) {
        for (var name : List.of(Postgres.NAME, WildFly.NAME, Keycloak.NAME)) {
            if (!Files.exists(stamp(servers, name))) {
                throw CityFailure.of("servers.missing", servers.resolve(name));
            }
        }
    }

    private void postgres() throws IOException {
        var archive = PostgresArchive.forThisMachine();
        once(Postgres.NAME, archive.identity(), () -> {
            Folders.remove(servers.resolve(Postgres.NAME));
            archive.unpack(servers.resolve(Postgres.NAME));
        });
    }

    private void wildfly() throws IOException {
        var script = config.resolve("wildfly/hangce.cli");
        once(WildFly.NAME, Files.readString(script), () -> {
            var wildfly = servers.resolve(WildFly.NAME);
            asDelivered(wildfly);
            run("jboss-cli", CliCommandBuilder.of(wildfly).setScriptFile(script).build());
        });
    }

    /** Lets the script begin where it began the first time. */
    private static void asDelivered(Path wildfly) throws IOException {
        var standalone = wildfly.resolve("standalone/configuration/standalone.xml");
        var delivered = wildfly.resolve("standalone/configuration/standalone-as-delivered.xml");
        if (!Files.exists(delivered)) {
            Files.copy(standalone, delivered);
        }
        Files.copy(delivered, standalone, StandardCopyOption.REPLACE_EXISTING);
        Folders.remove(wildfly.resolve("modules/org/postgresql"));
    }

    private void keycloak() throws IOException {
        once(Keycloak.NAME, KEYCLOAK_BUILD.toString(), () -> {
            var command = new ArrayList<>(
                    Keycloak.program(servers.resolve(Keycloak.NAME), servers.resolve(Keycloak.NAME)));
            command.addAll(KEYCLOAK_BUILD);
            run("keycloak-build", command);
        });
    }

    private void realm() throws IOException {
        Folders.copy(config.resolve("keycloak"), servers.resolve("realm"));
    }

    /** Does the work unless it has been done with the same ingredients. */
    private void once(String name, String ingredients, Work work) throws IOException {
        var stamp = stamp(servers, name);
        if (Files.exists(stamp) && Files.readString(stamp).equals(ingredients)) {
            return;
        }
        Files.deleteIfExists(stamp);
        work.run();
        Files.writeString(stamp, ingredients);
    }

    private static Path stamp(Path servers, String name) {
        return servers.resolve(name + ".made-from");
    }

    private void run(String name, List<String> command) throws IOException {
        var log = servers.resolve(name + ".log");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(servers.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
            builder.environment().put("JBOSS_HOME", servers.resolve(WildFly.NAME).toString());
            var exit = builder.start().waitFor();
            if (exit != 0) {
                throw CityFailure.of("prepare.failed", name, exit, log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CityFailure.of(e, "interrupted");
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
