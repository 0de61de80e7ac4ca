package cn.hangce.reporting.exchange;

import cn.hangce.reporting.fonts.Fonts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts of a document, each with its number. */
final class EmbeddedFonts {

    private final Numbers numbers;
    private final Map<String, EmbeddedFont> used = new LinkedHashMap<>();

    EmbeddedFonts(Numbers numbers) {
        this.numbers = numbers;
    }

    /** @param family as the report engine knows it */
    EmbeddedFont of(String family) {
        return used.computeIfAbsent(family, this::open);
    }

    private EmbeddedFont open(String family) {
        try {
            return new EmbeddedFont(numbers.next(), FontFile.of(Fonts.present().of(family)));
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + family + " cannot be read", e);
        }
    }

    /** Writes them into the package and says in the resources where they are. */
    void embed(OfdPackage file, org.ofdrw.core.basicStructure.res.Res resources) throws IOException {
        org.ofdrw.core.basicStructure.res.resources.Fonts fonts = new org.ofdrw.core.basicStructure.res.resources.Fonts();
        for (EmbeddedFont font : used.values()) {
            String name = "font_" + font.number() + ".ttf";
            file.put(OfdExport.RESOURCES + name, font.content());
            fonts.addFont(font.declaration(name));
        }
        resources.addResource(fonts);
    }
}
