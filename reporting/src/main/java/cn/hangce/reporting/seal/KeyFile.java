package cn.hangce.reporting.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** PKCS#12 files. */
final class KeyFile {

    private KeyFile() {
    }

    /** What is kept in the file; empty where there is no file. */
    static KeyStore read(Path file, char[] password, KeyScheme scheme) throws GeneralSecurityException, IOException {
        KeyStore keys = scheme.store();
        if (!Files.exists(file)) {
            keys.load(null, password);
            return keys;
        }
        try (InputStream content = Files.newInputStream(file)) {
            keys.load(content, password);
        }
        return keys;
    }

    /** Written beside and moved over, for its owner only, so that a crash leaves the old file or the new one. */
    static void write(KeyStore keys, Path file, char[] password) throws GeneralSecurityException, IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path next = Files.createTempFile(folder, "keys", ".new", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream content = Files.newOutputStream(next)) {
            keys.store(content, password);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
