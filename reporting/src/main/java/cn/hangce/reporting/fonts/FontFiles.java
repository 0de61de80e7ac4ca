package cn.hangce.reporting.fonts;

import cn.hangce.reporting.fonts.FontSource.Origin;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds the font of each role: the file that a setting names, else one that is installed under a well-known name, else the
 * bundled one. A file that cannot be read, or must not be embedded, is passed over, and its source says why.
 */
final class FontFiles {

    static final String SETTING = "hangce.fonts.";
    /** The setting that names a font for rare characters. */
    static final String RARE = "rare";
    /** Comma-separated folders that are searched before those of the system. */
    static final String FOLDERS = SETTING + "folders";

    private static final List<String> RARE_NAMES = List.of("simsunb.ttf", "hanaminb.ttf", "hanamin_b.ttf", "plangothicp1-regular.ttf", "sourcehanserifsc-rare.ttf");
    private static final int DEEP = 5;

    private final UnaryOperator<String> settings;
    private final Map<String, Path> installed = new HashMap<>();

    /**
     * @param settings a setting’s value by its name; null where it is not set
     * @param folders  where installed fonts are looked for, those of the setting first
     */
    FontFiles(UnaryOperator<String> settings, List<Path> folders) {
        this.settings = settings;
        String own = settings.apply(FOLDERS);
        Stream<Path> first = own == null || own.isBlank() ? Stream.empty() : Arrays.stream(own.split(",")).map(String::strip).map(Path::of);
        Stream.concat(first, folders.stream()).filter(Files::isDirectory).forEach(this::look);
    }

    /** Where Linux, Windows and macOS keep fonts. */
    static List<Path> systemFolders() {
        String home = System.getProperty("user.home", "");
        return List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"), Path.of(home, ".fonts"), Path.of(home, ".local/share/fonts"),
                Path.of("C:/Windows/Fonts"), Path.of("/Library/Fonts"), Path.of("/System/Library/Fonts"));
    }

    private void look(Path folder) {
        try (Stream<Path> files = Files.walk(folder, DEEP)) {
            files.filter(Files::isRegularFile).forEach(file -> installed.putIfAbsent(file.getFileName().toString().toLowerCase(Locale.ROOT), file));
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            // A folder that cannot be read has no fonts for us; the roles that miss theirs are told anyway.
            return;
        }
    }

    FontSource find(FontRole role) {
        return find(role, role.id(), role.family(), role.fileNames()).orElseThrow();
    }

    /** The font that a city has for rare characters, in front of the bundled ones. */
    Optional<FontSource> rare(String family) {
        return find(null, RARE, family, RARE_NAMES);
    }

    private Optional<FontSource> find(FontRole role, String id, String family, List<String> names) {
        String problem = null;
        String named = settings.apply(SETTING + id);
        if (named != null && !named.isBlank()) {
            problem = problem(named);
            if (problem == null) {
                return Optional.of(new FontSource(role, family, Origin.CONFIGURED, named, null));
            }
        }
        String said = problem;
        return names.stream().map(installed::get).filter(file -> file != null && problem(file.toString()) == null).findFirst()
                .map(file -> new FontSource(role, family, Origin.INSTALLED, file.toString(), said))
                .or(() -> role == null ? Optional.empty() : Optional.of(new FontSource(role, family, Origin.BUNDLED, role.bundled(), said)));
    }

    /** Null where the file can be used on paper and embedded. */
    private static String problem(String file) {
        try {
            Font.createFont(Font.TRUETYPE_FONT, Path.of(file).toFile());
            BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null);
            return null;
        } catch (IOException | FontFormatException | RuntimeException e) {
            return file + ": " + e.getMessage();
        }
    }
}
