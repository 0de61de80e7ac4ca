package cn.hangce.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs for this machine's processor, packed in a library on the class path. */
record PostgresArchive(URL url) {

    private static final Set<PosixFilePermission> PROGRAM = PosixFilePermissions.fromString("rwxr-xr-x");

    /** @throws CityFailure if there are none */
    static PostgresArchive forThisMachine() {
        var processor = System.getProperty("os.arch");
        var name = switch (processor) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64" -> "/postgres-linux-arm_64.txz";
            default -> throw CityFailure.of("postgres.processor", processor);
        };
        var url = PostgresArchive.class.getResource(name);
        if (url == null) {
            throw CityFailure.of("postgres.processor", processor);
        }
        return new PostgresArchive(url);
    }

    /** Differs when the programs do: the library's place has its version in it. */
    String identity() {
        return url.toString();
    }

    void unpack(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(
                new BufferedInputStream(url.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder) throws IOException {
        var target = entry.resolveIn(folder);
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(target, PROGRAM);
            }
        }
    }
}
