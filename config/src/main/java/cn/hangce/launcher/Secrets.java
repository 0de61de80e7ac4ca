package cn.hangce.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * The passwords that the servers of one city use among themselves: made up on first use, kept in a file that only its
 * owner can read, never in the repository and never on a command line.
 */
final class Secrets {

    private static final int BYTES = 24;

    private final Path file;
    private final Properties known = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path home) throws IOException {
        var secrets = new Secrets(home.resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            try (var reader = Files.newBufferedReader(secrets.file)) {
                secrets.known.load(reader);
            }
        }
        return secrets;
    }

    /** The secret of that name; the same one at every start. */
    String of(String name) throws IOException {
        var secret = known.getProperty(name);
        if (secret == null) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            known.setProperty(name, secret);
            keep();
        }
        return secret;
    }

    /** Written beside and moved over, so that a crash leaves the old file or the new one. */
    private void keep() throws IOException {
        var next = Files.createTempFile(file.getParent(), "secrets", ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(next)) {
            known.store(writer, null);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
