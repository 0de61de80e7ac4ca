package cn.hangce.casework.files;

import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * The folder of handed-in files ({@code hangce.files}). A file lies under the hash of its content, so the same file is kept
 * once; it is on the disk before anybody is told that it was taken; what it claims to be is never believed.
 */
@ApplicationScoped
public class FileStore {

    /** The largest file that is taken, in MB. */
    public static final int MAX_MB = 50;

    private static final long MAX_BYTES = MAX_MB * 1024L * 1024L;
    private static final Set<String> TYPES = Set.of("application/pdf", "image/png", "image/jpeg");
    private static final int MAX_NAME = 120;

    private final Path folder;
    private final Tika tika = new Tika();

    public FileStore() {
        this(Path.of(System.getProperty("hangce.files", System.getProperty("java.io.tmpdir") + "/hangce-files")));
    }

    FileStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Takes a file. Reading stops at the first byte too many, so a huge upload costs no more than the limit.
     *
     * @throws UnlawfulAct when it is empty, too large or of another type than PDF, PNG or JPEG; nothing is kept then
     */
    public StoredFile keep(InputStream content, String givenName) {
        String name = harmless(givenName);
        Path arriving = null;
        try {
            Files.createDirectories(folder);
            arriving = Files.createTempFile(folder, "arriving-", ".part");
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(content, arriving, digest, name);
            String type = tika.detect(arriving);
            if (!TYPES.contains(type)) {
                throw new UnlawfulAct(Rule.FILE_TYPE, name);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            Files.createDirectories(pathOf(sha256).getParent());
            Files.move(arriving, pathOf(sha256), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new StoredFile(sha256, name, type, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        } finally {
            discard(arriving);
        }
    }

    private static long copy(InputStream content, Path to, MessageDigest digest, String name) throws IOException {
        long size = 0;
        byte[] buffer = new byte[8192];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > MAX_BYTES) {
                    throw new UnlawfulAct(Rule.FILE_TOO_LARGE, name, MAX_MB);
                }
                out.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new UnlawfulAct(Rule.FILE_EMPTY, name);
        }
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return size;
    }

    private static void discard(Path arriving) {
        try {
            if (arriving != null) {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UnlawfulAct {@link Rule#NOT_FOUND} when there is no such file */
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(pathOf(sha256));
        } catch (IOException e) {
            throw new UnlawfulAct(Rule.NOT_FOUND, sha256);
        }
    }

    private Path pathOf(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new UnlawfulAct(Rule.NOT_FOUND, sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** The last part of the name without anything that a file system, a header or a page could take for more than letters. */
    static String harmless(String givenName) {
        String last = givenName == null ? "" : givenName.replace('\\', '/').replaceAll(".*/", "");
        String clean = last.replaceAll("[^\\p{L}\\p{N} ._()（）《》“”\\-]", "_").replaceAll("^\\.+", "").strip();
        if (clean.isEmpty()) {
            return "file";
        }
        return clean.length() <= MAX_NAME ? clean : clean.substring(clean.length() - MAX_NAME);
    }
}
