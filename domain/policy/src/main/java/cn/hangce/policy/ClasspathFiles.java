package cn.hangce.policy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of law on a class path. Folders inside archives cannot be listed everywhere, so each module names its files in a list
 * at {@value #LIST}, one path on a line.
 */
final class ClasspathFiles {

    static final String LIST = "META-INF/hangce-files";

    /** What a file holds is told by the folder it lies in; each kind stands on those before it. */
    enum Kind {
        VOCABULARY("hangce/vocabulary/"), DOCUMENT("hangce/documents/"), PROGRAM("hangce/programs/"), RULE("hangce/rules/"),
        CALENDAR("hangce/calendar/");

        private final String folder;

        Kind(String folder) {
            this.folder = folder;
        }

        boolean isOf(String path) {
            return path.startsWith(folder);
        }
    }

    private ClasspathFiles() {
    }

    /** The texts of all listed files by path, in the order of the lists. */
    static Map<String, String> read(ClassLoader loader) {
        Map<String, String> files = new LinkedHashMap<>();
        try {
            for (URL list : Collections.list(loader.getResources(LIST))) {
                for (String path : lines(list)) {
                    files.put(path, text(loader, path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files of law cannot be read", e);
        }
        return files;
    }

    /** The texts of one kind. */
    static Map<String, String> read(ClassLoader loader, Kind kind) {
        Map<String, String> files = read(loader);
        files.keySet().removeIf(path -> !kind.isOf(path));
        return files;
    }

    private static List<String> lines(URL list) throws IOException {
        try (InputStream stream = list.openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        }
    }

    private static String text(ClassLoader loader, String path) throws IOException {
        try (InputStream stream = loader.getResourceAsStream(path)) {
            if (stream == null) {
                throw new FileNotFoundException(path + " is listed in " + LIST + " but not there");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
