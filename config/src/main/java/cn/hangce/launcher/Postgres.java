package cn.hangce.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A PostgreSQL of the city's own. Passwords are asked for even on loopback, since a machine may have several users;
 * that is why the cluster is made here and not by a test library, which lets everybody in.
 */
final class Postgres {

    static final String NAME = "postgresql";

    private static final String SUPERUSER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Home home;
    private final Path bin;
    private final int port;
    private final String superPassword;
    private final Unprivileged unprivileged;

    Postgres(Home home, Path servers, int port, Secrets secrets) throws IOException {
        this.home = home;
        this.bin = servers.resolve("postgresql/bin");
        this.port = port;
        this.superPassword = secrets.of("postgresql.superuser");
        this.unprivileged = Unprivileged.find(bin.resolve("postgres"));
    }

    /** Makes the data folder, if it is not there; a half-made one never stands in its place. */
    void makeCluster() throws IOException {
        if (Files.exists(data())) {
            return;
        }
        var half = home.folder(NAME + ".new");
        Folders.remove(half);
        unprivileged.own(home, half);
        var password = home.folder("initdb.password");
        Files.deleteIfExists(password);
        Files.createFile(password, PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(password, superPassword);
            unprivileged.give(password);
            var exit = run("initdb", unprivileged.command(
                    bin.resolve("initdb").toString(),
                    "-D", half.toString(),
                    "-U", SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
            if (exit != 0) {
                throw CityFailure.of("child.died", "initdb", exit, home.log(NAME));
            }
        } finally {
            Files.delete(password);
        }
        Files.move(half, data());
    }

    /** Starts without waiting. */
    Child spawn() throws IOException {
        unprivileged.own(home, data());
        return Child.start(home, NAME, unprivileged.command(
                bin.resolve("postgres").toString(),
                "-D", data().toString(),
                "-p", Integer.toString(port),
                "-c", "listen_addresses=127.0.0.1",
                "-c", "unix_socket_directories=",
                "-c", "max_connections=80",
                "-c", "timezone=UTC",
                "-c", "log_timezone=UTC"), Map.of());
    }

    void awaitReady(Child child) {
        child.awaitUntil(this::answers, PATIENCE);
    }

    /**
     * Asks the server to end running statements, write everything down and stop.
     *
     * @return whether it heard; it does not in the first moments of its life
     */
    boolean requestStop() {
        return run("pg_ctl", unprivileged.command(
                bin.resolve("pg_ctl").toString(), "stop", "-D", data().toString(), "-m", "fast", "--no-wait")) == 0;
    }

    /** Makes a user and a database of that name, if they are not there; the password is always set. */
    Settings.Database database(String name, String password) {
        try (var connection = superuser(); var statement = connection.createStatement()) {
            var user = statement.enquoteIdentifier(name, true);
            if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                statement.execute("CREATE ROLE " + user + " LOGIN");
            }
            statement.execute("ALTER ROLE " + user + " PASSWORD " + statement.enquoteLiteral(password));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + user + " OWNER " + user);
            }
            return new Settings.Database(url(name), name, password);
        } catch (SQLException e) {
            throw CityFailure.of(e, "database.failed", url(name), e.getMessage());
        }
    }

    private boolean answers() {
        try (var connection = superuser()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(url("postgres"), SUPERUSER, superPassword);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private Path data() {
        return home.folder(NAME);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private int run(String name, List<String> command) {
        var log = home.log(NAME);
        try {
            Files.createDirectories(log.getParent());
            return new ProcessBuilder(command)
                    .directory(home.path().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw CityFailure.of(e, "child.cannot-start", name, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CityFailure.of(e, "interrupted");
        }
    }
}
