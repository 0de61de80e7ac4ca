package cn.hangce.web.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class WebFontTest {

    @Test
    void theEverydayCutIsSmallAndHoldsEverydayText() throws IOException {
        byte[] regular = WebFont.make(Cut.REGULAR);
        assertTrue(regular.length < 4_000_000, "bytes: " + regular.length);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(regular))) {
            CmapLookup characters = font.getUnicodeCmapLookup();
            "杭策雏鹰计划企业认定申报公示（“〔”〕）、。：万元¥Aé·—…✓".codePoints().filter(c -> c != '✓' && c != '¥')
                    .forEach(c -> assertNotEquals(0, characters.getGlyphId(c), Character.toString(c)));
        }
    }

    @Test
    void everyCharacterIsInOneCut() {
        assertEquals(0, Cut.REGULAR.codePoints().filter(c -> c == '喆').count());
        assertEquals(1, Cut.RARE.codePoints().filter(c -> c == '喆').count());
        assertEquals(0, Cut.RARE.codePoints().filter(c -> c == '杭').count());
    }
}
