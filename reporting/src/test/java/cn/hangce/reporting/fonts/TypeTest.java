package cn.hangce.reporting.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Characters and the fonts that show them")
class TypeTest {

    private static final String RARE = new String(Character.toChars(0x20547));
    private static final String NOWHERE = new String(Character.toChars(0x2000B));

    @Test
    @DisplayName("a rare character of CJK Extension B is set in another font, the rest stays as it is")
    void rare() {
        assertEquals("王<style fontName=\"RareBundled\">" + RARE + RARE + "</style>示例", Type.markup("王" + RARE + RARE + "示例", "FangSong"));
        assertEquals("<style fontName=\"RareBundled\">" + RARE + "</style>", Type.markup(RARE, "HeiTi"));
        assertEquals("", Type.missing("王" + RARE));
    }

    @Test
    @DisplayName("what no font shows is named, once")
    void missing() {
        assertEquals(NOWHERE, Type.missing("王" + NOWHERE + "示" + NOWHERE));
    }

    @Test
    @DisplayName("signs of the markup itself stay signs")
    void escaped() {
        assertEquals("A&amp;B &lt;style&gt;", Type.markup("A&B <style>", "FangSong"));
    }
}
