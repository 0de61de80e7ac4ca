package cn.hangce.launcher;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The three servers of one city. {@link #start()} returns when the application answers; {@link #close()} stops
 * WildFly, then Keycloak, then PostgreSQL, and may be called at any time and from any thread. All else is for one thread.
 *
 * <pre>{@code
 * var properties = new Properties();
 * properties.setProperty("hangce.home", temporaryFolder.toString());
 * properties.setProperty("hangce.servers", "../config/target/servers");
 * properties.setProperty("hangce.application", "target/hangce.ear");
 * properties.setProperty("hangce.port", "0");            // any free port; so for the other three
 * try (var city = new City(Settings.from(properties), Progress.silent())) {
 *     city.start();
 *     ... city.web() ... city.database() ...
 *     city.killWildFly();
 *     city.startWildFly();
 * }
 * }</pre>
 */
public final class City implements AutoCloseable {

    private final Settings settings;
    private final Progress progress;
    /** In the order of their starts. */
    private final Map<String, Child> children = new LinkedHashMap<>();
    private boolean closed;
    private HomeLock lock;
    private Postgres postgres;
    private WildFly wildfly;
    private Settings.Database database;

    public City(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Starts all that the settings do not place elsewhere.
     *
     * @throws CityFailure if something is in the way; what had been started is stopped by {@link #close()}
     */
    public void start() {
        guarded(() -> {
            Prepare.requireReady(settings.servers());
            var home = takeHome();
            var secrets = Secrets.in(home.path());
            var databases = startDatabase(home, secrets);
            database = databases.application();
            // These two take the longest and do not need each other until somebody signs on.
            var keycloak = settings.identity().isEmpty() ? new Keycloak(home, settings, secrets) : null;
            if (keycloak != null) {
                progress.say("keycloak.starting");
                spawn(Keycloak.NAME, () -> keycloak.spawn(databases.keycloak(), databases.keycloakSchema()));
            }
            wildfly = new WildFly(home, settings, secrets);
            progress.say("wildfly.starting");
            spawn(WildFly.NAME, () -> wildfly.spawn(database));
            wildfly.awaitDeployed(child(WildFly.NAME));
            progress.say("wildfly.deployed");
            if (keycloak != null) {
                keycloak.awaitReady(child(Keycloak.NAME));
                progress.say("keycloak.ready");
            }
            wildfly.awaitAnswer(child(WildFly.NAME));
            progress.say("wildfly.ready");
        });
    }

    /** Where the application answers; ends with a slash. */
    public URI web() {
        return settings.web();
    }

    /** The address of the realm that says who somebody is. */
    public URI provider() {
        return settings.provider();
    }

    /** WildFly's management interface on loopback. */
    public int managementPort() {
        return settings.ports().management();
    }

    /** The application's database. */
    public Settings.Database database() {
        return database;
    }

    /** Ends WildFly as a power cut would. */
    public void killWildFly() {
        child(WildFly.NAME).kill();
    }

    /** Starts WildFly again over the same data, and waits until the application answers. */
    public void startWildFly() {
        guarded(() -> {
            spawn(WildFly.NAME, () -> wildfly.spawn(database));
            wildfly.awaitDeployed(child(WildFly.NAME));
            wildfly.awaitAnswer(child(WildFly.NAME));
        });
    }

    /** Ends the database as a power cut would; nothing if the city uses somebody else's. */
    public void killPostgres() {
        if (postgres != null) {
            child(Postgres.NAME).kill();
        }
    }

    /** Starts the city's own database again over the same data. */
    public void startPostgres() {
        guarded(() -> {
            spawn(Postgres.NAME, postgres::spawn);
            postgres.awaitReady(child(Postgres.NAME));
        });
    }

    /**
     * Waits for the end: returns after {@link #close()}.
     *
     * @throws CityFailure if a server ends that nobody asked to
     */
    public void awaitEnd() {
        CompletableFuture<?>[] ends;
        synchronized (children) {
            ends = children.values().stream().map(Child::ended).toArray(CompletableFuture[]::new);
        }
        var dead = (Child) CompletableFuture.anyOf(ends).join();
        if (!closed()) {
            throw dead.death();
        }
    }

    /** Whether somebody asked for the end. */
    public boolean closed() {
        synchronized (children) {
            return closed;
        }
    }

    @Override
    public void close() {
        List<Map.Entry<String, Child>> running;
        synchronized (children) {
            if (closed) {
                return;
            }
            closed = true;
            running = new ArrayList<>(children.entrySet());
        }
        for (int i = running.size() - 1; i >= 0; i--) {
            var name = running.get(i).getKey();
            stop(name, running.get(i).getValue());
            progress.say("child.stopped", name);
        }
        guarded(() -> {
            if (lock != null) {
                lock.close();
            }
        });
    }

    private void stop(String name, Child child) {
        if (name.equals(Postgres.NAME)) {
            child.stop(postgres::requestStop);
        } else {
            child.stop();
        }
    }

    private Home takeHome() throws IOException {
        var home = Home.at(settings.home());
        lock = HomeLock.take(home.path());
        new Orphans(home, progress).stop();
        if (settings.fresh()) {
            progress.say("home.fresh", home.path());
            home.empty();
        }
        settings.refuseBusyPorts();
        return home;
    }

    private Databases startDatabase(Home home, Secrets secrets) throws IOException {
        if (settings.database().isPresent()) {
            return Databases.shared(settings.database().get(), settings.identity().isEmpty());
        }
        progress.say("postgres.starting");
        postgres = new Postgres(home, settings.servers(), settings.ports().postgres(), secrets);
        postgres.makeCluster();
        spawn(Postgres.NAME, postgres::spawn);
        postgres.awaitReady(child(Postgres.NAME));
        var databases = Databases.own(postgres, secrets);
        progress.say("postgres.ready");
        return databases;
    }

    /** Nothing is started once the end was asked for, and nothing that was started is missed by {@link #close()}. */
    private void spawn(String name, Start start) throws IOException {
        synchronized (children) {
            if (closed) {
                throw CityFailure.of("interrupted");
            }
            children.put(name, start.now());
        }
    }

    private Child child(String name) {
        synchronized (children) {
            return children.get(name);
        }
    }

    private void guarded(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw CityFailure.of(e, "home.unwritable", settings.home(), e.getMessage());
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private interface Start {
        Child now() throws IOException;
    }
}
