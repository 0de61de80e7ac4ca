package cn.hangce.reporting.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page on the papers, docs/papers.md")
class PapersPageTest {

    private static final Path DOCS = Path.of("../docs");
    private static final int MOST_BYTES = 60_000;

    @Test
    @DisplayName("shows each kind of document once, and nothing that is none")
    void complete() throws IOException {
        Set<String> shown = Pattern.compile("!\\[[^]]*]\\(pictures/paper-([a-z-]+)\\.png\\)").matcher(Files.readString(DOCS.resolve("papers.md"))).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(WritePictures.ofEachKind().keySet()), shown);
    }

    @Test
    @DisplayName("links pictures that are there, 500 pixels wide and small enough for a page with all of them")
    void pictures() throws IOException {
        for (String linked : Pattern.compile("\\((pictures/[^)]+)\\)").matcher(Files.readString(DOCS.resolve("papers.md"))).results()
                .map(found -> found.group(1)).collect(Collectors.toSet())) {
            Path picture = DOCS.resolve(linked);
            assertTrue(Files.size(picture) < MOST_BYTES, linked);
            assertTrue(Math.abs(ImageIO.read(picture.toFile()).getWidth() - 500) <= 1, linked);
        }
    }
}
