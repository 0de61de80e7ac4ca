package cn.hangce.reporting.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.reporting.fonts.FontSource.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.fonts.FontFamily;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Where the prescribed typefaces come from")
class FontFilesTest {

    @TempDir
    private Path folder;
    private Path font;

    @BeforeEach
    void someFont() throws IOException {
        font = folder.resolve("some.ttf");
        try (InputStream file = getClass().getResourceAsStream("/fonts/ttf/NotoSansHK/NotoSansHK-Regular.ttf")) {
            Files.copy(file, font);
        }
    }

    private FontFiles files(Map<String, String> settings) {
        return new FontFiles(settings::get, List.of(folder));
    }

    @Test
    @DisplayName("the file that a setting names comes first")
    void configured() {
        FontSource source = files(Map.of("hangce.fonts.fangsong", font.toString())).find(FontRole.FANG_SONG);
        assertEquals(new FontSource(FontRole.FANG_SONG, "FangSong", Origin.CONFIGURED, font.toString(), null), source);
        FontFamily family = FontExtensions.family(source);
        assertEquals("FangSong", family.getName());
        assertTrue(family.getNormalFace().getFont().getFontName().startsWith("Noto Sans HK"), family.getNormalFace().getFont().getFontName());
    }

    @Test
    @DisplayName("an installed file is known by its name, however it is written")
    void installed() throws IOException {
        Files.createDirectories(folder.resolve("truetype/chinese"));
        Path installed = Files.move(font, folder.resolve("truetype/chinese/SIMFANG.TTF"));
        assertEquals(new FontSource(FontRole.FANG_SONG, "FangSong", Origin.INSTALLED, installed.toString(), null), files(Map.of()).find(FontRole.FANG_SONG));
    }

    @Test
    @DisplayName("where there is neither, the bundled one steps in")
    void bundled() {
        for (FontRole role : FontRole.values()) {
            FontSource source = files(Map.of()).find(role);
            assertTrue(source.fellBack() && getClass().getResource("/" + source.file()) != null, source.toString());
            assertNull(source.problem());
        }
        assertTrue(files(Map.of()).rare("Rare").isEmpty());
    }

    @Test
    @DisplayName("a file that is no font, or not there, is passed over and said so")
    void damaged() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.ttf"), "not a font");
        for (Path wrong : List.of(damaged, folder.resolve("absent.ttf"))) {
            FontSource source = files(Map.of("hangce.fonts.heiti", wrong.toString())).find(FontRole.HEI_TI);
            assertEquals(Origin.BUNDLED, source.origin());
            assertTrue(source.problem().contains(wrong.toString()), source.problem());
        }
    }

    @Test
    @DisplayName("a font for rare characters can be named")
    void rare() {
        assertEquals(Origin.CONFIGURED, files(Map.of("hangce.fonts.rare", font.toString())).rare("Rare").orElseThrow().origin());
    }
}
