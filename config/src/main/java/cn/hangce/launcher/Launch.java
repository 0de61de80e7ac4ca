package cn.hangce.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Starts the city that the system properties describe, says where it is, and stays until it is asked to end.
 * Ends by a signal, or with code 1 because something is wrong.
 *
 * <p>Argument: the project's root folder.
 */
public final class Launch {

    // The console's own encoding may know no Chinese; those that can show it read UTF-8.
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Launch() {
    }

    public static void main(String[] arguments) {
        try {
            run(Settings.from(placed(Path.of(arguments[0]).toAbsolutePath().normalize())));
        } catch (CityFailure e) {
            ERR.println(e.getMessage());
        } catch (RuntimeException e) {
            e.printStackTrace(ERR);
        }
        System.exit(1);
    }

    /** The system properties, and where things lie in this project for what they leave unsaid. */
    private static Properties placed(Path project) {
        var properties = new Properties();
        properties.setProperty("hangce.home", project.resolve(".hangce").toString());
        properties.setProperty("hangce.servers", project.resolve("config/target/servers").toString());
        properties.setProperty("hangce.application", project.resolve("ear/target/hangce.ear").toString());
        properties.setProperty("hangce.demo-data", project.resolve("config/demonstration").toString());
        properties.putAll(System.getProperties());
        return properties;
    }

    private static void run(Settings settings) {
        var city = new City(settings, Progress.on(OUT));
        // Runs on Ctrl-C, on a polite kill, and on the exit after a failure.
        Runtime.getRuntime().addShutdownHook(new Thread(city::close, "stop the city"));
        try {
            city.start();
            OUT.println(Greeting.of(settings));
            city.awaitEnd();
        } catch (CityFailure e) {
            // Whoever pressed Ctrl-C need not be told that servers are ending.
            if (!city.closed()) {
                throw e;
            }
        }
    }
}
