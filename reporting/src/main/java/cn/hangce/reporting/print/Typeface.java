package cn.hangce.reporting.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bundled font, asked which characters it can show. */
final class Typeface {

    private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private final Font font;

    private Typeface(Font font) {
        this.font = font;
    }

    static Typeface bundled() {
        try (InputStream file = Typeface.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The font " + FILE + " is not in the deployment");
            }
            return new Typeface(Font.createFont(Font.TRUETYPE_FONT, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + FILE + " is damaged", e);
        }
    }

    /** @throws UnprintableText when a character would vanish from the paper */
    void requirePrintable(String text) {
        StringBuilder missing = new StringBuilder();
        text.codePoints().distinct().filter(point -> !shows(point)).forEach(missing::appendCodePoint);
        if (!missing.isEmpty()) {
            throw new UnprintableText(text, missing.toString());
        }
    }

    private boolean shows(int point) {
        return point == '\n' || font.canDisplay(point);
    }
}
