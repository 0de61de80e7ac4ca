package cn.hangce.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL refuses to run as root, for good reasons. Where the launcher is root, PostgreSQL runs in a user namespace
 * of its own, in which it is nobody; where the machine has none (many containers), as the system's nobody.
 */
final class Unprivileged {

    private static final int NOBODY = 65534;

    private final List<String> prefix;
    private final boolean asNobody;

    private Unprivileged(List<String> prefix, boolean asNobody) {
        this.prefix = prefix;
        this.asNobody = asNobody;
    }

    /**
     * The way that works here.
     *
     * @param program what is to be run
     * @throws CityFailure if there is none
     */
    static Unprivileged find(Path program) throws IOException {
        if (!root()) {
            return new Unprivileged(List.of(), false);
        }
        var namespace = new Unprivileged(List.of("unshare", "--user"), false);
        if (namespace.runs(program)) {
            return namespace;
        }
        var nobody = new Unprivileged(
                List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
        if (nobody.runs(program)) {
            return nobody;
        }
        throw CityFailure.of("postgres.root");
    }

    List<String> command(String... command) {
        var whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        return whole;
    }

    /** Makes the folder one that the program can call its own. */
    void own(Home home, Path folder) throws IOException {
        Files.createDirectories(folder);
        if (asNobody) {
            Files.setPosixFilePermissions(home.path(), PosixFilePermissions.fromString("rwx--x--x"));
        }
        try (var all = Files.walk(folder)) {
            for (var one : all.toList()) {
                give(one);
            }
        }
    }

    /** Makes one file the program's own. */
    void give(Path file) throws IOException {
        if (root()) {
            Files.setAttribute(file, "unix:uid", asNobody ? NOBODY : 0);
            Files.setAttribute(file, "unix:gid", asNobody ? NOBODY : 0);
        }
    }

    private boolean runs(Path program) {
        try {
            return new ProcessBuilder(command(program.toString(), "--version"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean root() throws IOException {
        return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
    }
}
