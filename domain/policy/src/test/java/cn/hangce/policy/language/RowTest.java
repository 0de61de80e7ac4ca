package cn.hangce.policy.language;

import static cn.hangce.policy.language.Samples.expression;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A row")
class RowTest {

    private final Row row = Samples.row(Map.of());

    @Test
    @DisplayName("reads what is written in its plainest form")
    void plain() {
        assertReads("flag", "true", "flag");
        assertReads("other_flag", "false", "!other_flag");
        assertReads("count", "123456789012345678", "count == 123456789012345678");
        assertReads("rate", "3.100000001", "rate == 3.100000001");
        assertReads("share", "12", "share == 12");
        assertReads("day", "2020-02-29", "day == date('2020-02-29')");
        assertReads("grade", "pass", "grade == 'pass'");
    }

    @Test
    @DisplayName("leaves alone what is written otherwise, or cannot be")
    void otherwise() {
        for (String text : new String[] {"", " 1", "+1", "-1", "1e3", "1.", ".5", "1.0000000001", "1.x", "TRUE", "1234567890123456789",
            "2021-02-29", "2021-2-9", "2021-13-01", "2021-00-10", "2021-01-32", "20210-1-01", "１２"}) {
            Samples.SYMBOLS.forEach(symbol -> assertFalse(row.read(symbol, text), symbol.name() + " " + text));
        }
        assertNull(expression("day > last_day || count > money || flag").truth(row));
        assertFalse(row.read(symbol("staff"), "1000000001"));
        assertFalse(row.read(symbol("ratio"), "1.000000001"));
        assertFalse(row.read(symbol("founded"), "1899-12-31"));
    }

    @Test
    @DisplayName("refuses a number beyond the bounds that code trusts in")
    void bounds() {
        assertThrows(ArithmeticException.class, () -> row.put(symbol("staff"), -1L));
        assertThrows(ArithmeticException.class, () -> row.put(symbol("ratio"), new BigDecimal("1.1")));
        assertThrows(ArithmeticException.class, () -> row.put(symbol("founded"), LocalDate.of(2200, 1, 1)));
    }

    @Test
    @DisplayName("knows nothing when it has been cleared")
    void cleared() {
        Row filled = Samples.row(Map.of("flag", true, "title", "甲", "far_count", 1L));
        filled.clear();
        assertNull(expression("flag").truth(filled));
        assertNull(expression("far_count > 0").truth(filled));
        assertNull(expression("title").word(filled));
    }

    private void assertReads(String name, String text, String holds) {
        assertTrue(row.read(symbol(name), text), text);
        assertEquals(true, expression(holds).truth(row), holds);
    }

    private static Symbol symbol(String name) {
        return Samples.SYMBOLS.stream().filter(symbol -> symbol.name().equals(name)).findFirst().orElseThrow();
    }
}
