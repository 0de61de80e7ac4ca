package cn.hangce.city;

import cn.hangce.launcher.City;
import cn.hangce.launcher.Progress;
import cn.hangce.launcher.Settings;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The one city that all tests of the whole share: started by the first that needs it, in a folder of its own under the build,
 * on free ports, and stopped when the last one is done.
 */
public final class RunningCity implements BeforeAllCallback {

    private static final Path HOME = Path.of("target", "city").toAbsolutePath();

    private static City running;

    /** The city; started by now where the test class is extended with this. */
    static City city() {
        if (running == null) {
            throw new IllegalStateException("Extend the test class with RunningCity");
        }
        return running;
    }

    /** The folder that the city lives in. */
    static Path home() {
        return HOME;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // The store closes the city when the whole run ends, whichever tests were chosen.
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(RunningCity.class, key -> new Life(), Life.class);
    }

    private static final class Life implements AutoCloseable {

        Life() {
            Properties settings = new Properties();
            settings.setProperty("hangce.home", HOME.toString());
            settings.setProperty("hangce.servers", Path.of("..", "config", "target", "servers").toString());
            settings.setProperty("hangce.application", Path.of("target", "hangce.ear").toString());
            settings.setProperty("hangce.demo-data", Path.of("..", "config", "demonstration").toAbsolutePath().normalize().toString());
            for (String port : new String[] {"hangce.port", "hangce.keycloak.port", "hangce.postgres.port", "hangce.management.port"}) {
                settings.setProperty(port, "0");
            }
            settings.setProperty("fresh", "true");
            running = new City(Settings.from(settings), Progress.silent());
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
            running.start();
            System.setProperty("hangce.test.management-port", Integer.toString(running.managementPort()));
        }

        @Override
        public void close() {
            running.close();
        }
    }
}
