package cn.hangce.reporting.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.text.font.CT_Font;
import org.ofdrw.core.text.font.Charset;

/** One font of a document, and which of its characters the document uses. */
final class EmbeddedFont {

    private static final List<String> NEEDED = List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "cmap", "name", "post", "OS/2");

    private final ST_ID number;
    private final FontFile file;
    private final SortedSet<Integer> used = new TreeSet<>();

    EmbeddedFont(ST_ID number, FontFile file) {
        this.number = number;
        this.file = file;
    }

    ST_ID number() {
        return number;
    }

    /** @param text of the basic plane: what is beyond it is drawn */
    void use(String text) {
        text.codePoints().forEach(used::add);
    }

    CT_Font declaration(String fileName) {
        return new CT_Font().setID(number).setFontName(file.name()).setFamilyName(file.name()).setCharset(Charset.unicode).setFontFile(fileName);
    }

    /** The font with the used characters only; whole where it cannot be cut. */
    byte[] content() throws IOException {
        return file.canBeCut() ? file.with(this::cut) : file.whole();
    }

    private byte[] cut(TrueTypeFont font) throws IOException {
        TTFSubsetter cut = new TTFSubsetter(font, NEEDED);
        cut.addAll(used);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        cut.writeToStream(content);
        return content.toByteArray();
    }
}
