package cn.hangce.treasury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The money of a year")
class YearLineTest {

    private static YearLine awarded(String program, String district, long yuan) {
        return new YearLine(program, district, new YearFigures(yuan, 0, 0, 0, 0, 0, 0, 0));
    }

    private static YearLine paid(String program, String district, long city, long ofDistrict) {
        return new YearLine(program, district, new YearFigures(0, 0, city, ofDistrict, 0, 0, 0, 0));
    }

    @Test
    @DisplayName("has one line for each program and district, in their order, in which everything found of them is added up")
    void gathered() {
        List<YearLine> lines = YearLine.gathered(List.of(paid("b", "西湖区", 1, 2), awarded("a", "西湖区", 10), awarded("b", "西湖区", 5),
                awarded("b", "上城区", 7), paid("b", "西湖区", 30, 40)));
        assertEquals(List.of(awarded("a", "西湖区", 10), awarded("b", "上城区", 7),
                new YearLine("b", "西湖区", new YearFigures(5, 0, 31, 42, 0, 0, 0, 0))), lines);
        assertEquals(73, lines.get(2).figures().paid());
    }

    @Test
    @DisplayName("is refused rather than told wrong when it is more than can be counted")
    void overflow() {
        YearFigures most = new YearFigures(0, 0, Long.MAX_VALUE, 1, 0, 0, 0, 0);
        assertThrows(ArithmeticException.class, () -> most.plus(most));
        assertThrows(ArithmeticException.class, most::paid);
    }
}
