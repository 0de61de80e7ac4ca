package cn.hangce.reporting.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** At 10 pt a Chinese character is 10 pt wide. */
@DisplayName("Lines as Chinese is set")
class LinesTest {

    private static List<String> lines(String text, int characters) {
        return Lines.of(text, "FangSong", 10, characters * 10 + 1, 0);
    }

    @Test
    @DisplayName("a closing mark takes the character before it along")
    void closing() {
        assertEquals(List.of("今天天气", "好，明天"), lines("今天天气好，明天", 5));
        assertEquals(List.of("甲乙丙", "丁），戊己"), lines("甲乙丙丁），戊己", 5).subList(0, 2));
    }

    @Test
    @DisplayName("an opening mark goes to the next line")
    void opening() {
        assertEquals(List.of("关于印发", "《办法》的"), lines("关于印发《办法》的", 5));
    }

    @Test
    @DisplayName("dashes and dots of two are not torn; figures and words stay whole")
    void whole() {
        assertEquals(List.of("甲乙丙", "丁——戊"), lines("甲乙丙丁——戊", 5));
        assertEquals(List.of("甲乙丙", "12345678元"), lines("甲乙丙12345678元", 6));
    }

    @Test
    @DisplayName("what is longer than a line is broken where it must be, and nothing is lost")
    void tooLong() {
        String digest = "0123456789abcdef".repeat(4);
        List<String> lines = lines(digest, 8);
        assertTrue(lines.size() > 1);
        assertEquals(digest, String.join("", lines));
        String marks = "。".repeat(20);
        assertEquals(marks, String.join("", lines(marks, 8)));
    }

    @Test
    @DisplayName("the first line of a paragraph is shorter by the indent; breaks of the text stay")
    void indent() {
        assertEquals(List.of("一二三", "四五六七八", "九"), Lines.of("一二三四五六七八九", "FangSong", 10, 51, 20));
        assertEquals("甲\n乙", Lines.set("甲\n乙", "FangSong", 10, 100));
    }
}
