package cn.hangce.reporting.fonts;

import cn.hangce.reporting.fonts.FontSource.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fonts of this server, looked for once when the first document is printed. */
public final class Fonts {

    /** The bundled font that steps in for characters that a prescribed one lacks. */
    static final String WIDE = "Wide";
    /** The city’s own font for rare characters; there may be none. */
    static final String RARE = "Rare";
    /** The bundled font for rare characters: 1707 of CJK Extension B. */
    static final String RARE_BUNDLED = "RareBundled";

    private static final Fonts PRESENT = new Fonts(new FontFiles(System::getProperty, FontFiles.systemFolders()));

    private final List<FontSource> roles = new ArrayList<>();
    private final FontSource rare;

    Fonts(FontFiles files) {
        for (FontRole role : FontRole.values()) {
            roles.add(files.find(role));
        }
        rare = files.rare(RARE).orElse(null);
    }

    public static Fonts present() {
        return PRESENT;
    }

    /** Which font serves each role, in the order of the roles. */
    public List<FontSource> roles() {
        return List.copyOf(roles);
    }

    /** The city’s own font for rare characters. */
    public Optional<FontSource> rare() {
        return Optional.ofNullable(rare);
    }

    /** All fonts, as the report engine is told of them. */
    List<FontSource> all() {
        Stream<FontSource> stepIns = Stream.of(
                new FontSource(null, WIDE, Origin.BUNDLED, "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf", null),
                new FontSource(null, RARE_BUNDLED, Origin.BUNDLED, "fonts/ttf/NotoSansHK/NotoSansHK-Regular.ttf", null));
        return Stream.of(roles.stream(), rare().stream(), stepIns).flatMap(each -> each).toList();
    }

    /** The font that the report engine knows as {@code family}. */
    public FontSource of(String family) {
        return all().stream().filter(each -> each.family().equals(family)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No font is called " + family));
    }

    /** Which families are asked for a character that the one it is set in lacks, in order. */
    List<String> stepIns() {
        return rare == null ? List.of(WIDE, RARE_BUNDLED) : List.of(WIDE, RARE, RARE_BUNDLED);
    }
}
