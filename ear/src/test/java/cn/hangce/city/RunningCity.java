package cn.hangce.city;

import cn.hangce.launcher.City;
import cn.hangce.launcher.Progress;
import cn.hangce.launcher.Settings;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one city that all tests of the whole share: started before the first of them, in a folder of its own under the build, on
 * free ports, and stopped after the last. Only where {@code hangce.test.city} is set, so that the fast tests stay fast.
 */
public final class RunningCity implements LauncherSessionListener {

    private static final Path HOME = Path.of("target", "city").toAbsolutePath();

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static City running;

    /** The running city. */
    public static City city() {
        if (running == null) {
            throw new IllegalStateException("The tests of the whole run with hangce.test.city=true");
        }
        return running;
    }

    /** The mail server by which the city posts; it takes everything for everybody. */
    public static GreenMail mail() {
        return MAIL;
    }

    /** Of its own, and not any at each start: a mail server that was away comes back where it was. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that the city lives in. */
    public static Path home() {
        return HOME;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!Boolean.getBoolean("hangce.test.city")) {
            return;
        }
        Properties settings = new Properties();
        settings.setProperty("hangce.home", HOME.toString());
        settings.setProperty("hangce.servers", Path.of("..", "config", "target", "servers").toString());
        settings.setProperty("hangce.application", Path.of("target", "hangce.ear").toString());
        settings.setProperty("hangce.demo-data", Path.of("..", "config", "demonstration").toAbsolutePath().normalize().toString());
        for (String port : new String[] {"hangce.port", "hangce.keycloak.port", "hangce.postgres.port", "hangce.management.port"}) {
            settings.setProperty(port, "0");
        }
        MAIL.start();
        settings.setProperty("hangce.mail.host", MAIL.getSmtp().getBindTo());
        settings.setProperty("hangce.mail.port", Integer.toString(MAIL.getSmtp().getPort()));
        settings.setProperty("hangce.mail.from", "hangce@city.example");
        // The tests deploy themselves beside the application many times over.
        settings.setProperty("hangce.wildfly.heap", "5g");
        // The classes of each of them stay until the server ends.
        settings.setProperty("hangce.wildfly.metaspace", "3g");
        settings.setProperty("fresh", "true");
        running = new City(Settings.from(settings), Progress.silent());
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        running.start();
        System.setProperty("hangce.test.management-port", Integer.toString(running.managementPort()));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (running != null) {
            running.close();
            MAIL.stop();
        }
    }
}
