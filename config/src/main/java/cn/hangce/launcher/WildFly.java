package cn.hangce.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The application server. Its program is shared by all cities of this machine; what it keeps lies in this city's home.
 * Its configuration is laid anew at every start, from what {@code config/wildfly/hangce.cli} made.
 */
final class WildFly {

    static final String NAME = "wildfly";

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String ARCHIVE = "hangce.ear";

    private final Home home;
    private final Settings settings;
    private final Secrets secrets;

    WildFly(Home home, Settings settings, Secrets secrets) {
        this.home = home;
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Starts without waiting. */
    Child spawn(Settings.Database database) throws IOException {
        layOut();
        return Child.start(home, NAME, command(), environment(database));
    }

    /** Waits until the application, if there is one, is deployed. */
    void awaitDeployed(Child child) {
        if (settings.application().isPresent()) {
            child.awaitUntil(this::deployed, PATIENCE);
        }
    }

    /**
     * Waits until the application answers, or, without an application, the server. To be asked when sign-on is there:
     * the first request looks for it.
     */
    void awaitAnswer(Child child) {
        var withApplication = settings.application().isPresent();
        child.awaitUntil(() -> answered(Http.status(settings.local()), withApplication), PATIENCE);
    }

    private static boolean answered(int status, boolean withApplication) {
        return status != Http.NO_ANSWER && (status < 400 || !withApplication);
    }

    private Path base() {
        return home.folder(NAME);
    }

    private Path marker(String outcome) {
        return base().resolve("deployments").resolve(ARCHIVE + "." + outcome);
    }

    private boolean deployed() {
        if (Files.exists(marker("failed"))) {
            throw CityFailure.of("application.failed", reason(), home.folder("log").resolve("wildfly/server.log"));
        }
        return Files.exists(marker("deployed"));
    }

    /** The innermost cause that WildFly names. */
    private String reason() {
        try {
            var causes = Files.readString(marker("failed")).split("Caused by: ");
            return causes[causes.length - 1].lines().findFirst().orElse("").replaceAll("[\\\\\"{}]+$", "");
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    private void layOut() throws IOException {
        for (var leftover : List.of("configuration", "deployments", "tmp")) {
            Folders.remove(base().resolve(leftover));
        }
        Folders.copy(settings.servers().resolve("wildfly/standalone/configuration"), base().resolve("configuration"));
        var deployments = Files.createDirectories(base().resolve("deployments"));
        if (settings.application().isPresent()) {
            var archive = settings.application().get();
            if (!Files.isRegularFile(archive)) {
                throw CityFailure.of("application.missing", archive);
            }
            Files.copy(archive, deployments.resolve(ARCHIVE), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(home.folder("files"));
        Files.createDirectories(home.folder("log").resolve(NAME));
    }

    private List<String> command() {
        var command = StandaloneCommandBuilder.of(settings.servers().resolve(NAME))
                .setBaseDirectory(base())
                .setLogDirectory(home.folder("log").resolve(NAME))
                .setJavaOptions("-Xms256m", "-Xmx" + settings.passedOn().getOrDefault("hangce.wildfly.heap", "1g"), "-XX:MetaspaceSize=96m",
                        "-XX:MaxMetaspaceSize=" + settings.passedOn().getOrDefault("hangce.wildfly.metaspace", "1g"),
                        "-XX:+UseG1GC", "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8", "-Djava.net.preferIPv4Stack=true", "-Djava.awt.headless=true",
                        "-Djboss.modules.system.pkgs=org.jboss.byteman")
                .addServerArguments(
                        "-Djboss.bind.address=127.0.0.1",
                        "-Djboss.bind.address.management=127.0.0.1",
                        "-Djboss.http.port=" + settings.ports().web(),
                        "-Djboss.management.http.port=" + settings.ports().management(),
                        "-Dhangce.oidc.provider-url=" + settings.provider(),
                        "-Dhangce.base-url=" + settings.web(),
                        "-Dhangce.files=" + home.folder("files"),
                        "-Dhangce.demonstration=" + settings.demonstration());
        command.addServerArgument("-Dhangce.seal.store=" + home.folder("seals").resolve("seals.p12"));
        settings.seals().elsewhere().forEach((setting, value) -> command.addServerArgument("-D" + setting + "=" + value));
        settings.demoData().ifPresent(folder -> command.addServerArgument("-Dhangce.demo-data=" + folder));
        settings.passedOn().forEach((name, value) -> command.addServerArgument("-D" + name + "=" + value));
        return command.build();
    }

    /** Secrets go this way, since everybody on the machine can read a command line. */
    private Map<String, String> environment(Settings.Database database) throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("HANGCE_DB_URL", database.url());
        environment.put("HANGCE_DB_USER", database.user());
        environment.put("HANGCE_DB_PASSWORD", database.password());
        environment.put("HANGCE_SEAL_PASSWORD", settings.seals().password().isPresent() ? settings.seals().password().get()
                : secrets.of("seals"));
        environment.put("HANGCE_IDENTITY_KEY", secrets.of("identity"));
        environment.put("HANGCE_OIDC_CLIENT_SECRET", settings.identity().isPresent()
                ? settings.identity().get().clientSecret()
                : secrets.of("oidc.client"));
        return environment;
    }
}
