package cn.hangce.policy.language;

import static cn.hangce.policy.language.Samples.expression;
import static cn.hangce.policy.language.Samples.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Money is reckoned exactly: no binary fractions, no rounding on the way. */
class ExactnessTest {

    @Test
    void decimalsAreWhatIsWritten() {
        assertEquals(true, expression("0.1 + 0.2 == 0.3").truth(row(Map.of())));
        assertEquals(true, expression("-0.5 + 5e-1 == 0.0").truth(row(Map.of())));
        assertEquals(true, expression("0.12345678901234567891 > 0.1234567890123456789").truth(row(Map.of())));
    }

    @Test
    void wholeNumbersDivideIntoFractions() {
        assertEquals(true, expression("7 / 2 == 3.5").truth(row(Map.of())));
        assertEquals(3, expression("floor(7 / 2)").amount(row(Map.of())).floorExact());
        assertEquals(11229, expression("1000001 * 0.0385 * 0.5 * 7 / 12").amount(row(Map.of())).floorExact());
    }

    @Test
    void aShareOfPeopleIsComparedWithoutRounding() {
        Expression share = expression("money >= 0.15 * count");
        assertEquals(true, share.truth(row(Map.of("money", 3L, "count", 20L))));
        assertEquals(false, share.truth(row(Map.of("money", 3L, "count", 21L))));
    }

    @Test
    void percentagesOfHugeSumsAreExact() {
        Expression expression = expression("money >= pct(count, 5)");
        assertEquals(true, expression.truth(row(Map.of("money", Long.MAX_VALUE, "count", Long.MAX_VALUE))));
        assertEquals(true, expression("money * count > money").truth(row(Map.of("money", Long.MAX_VALUE, "count", 2L))));
    }

    @Test
    void ratesKeepTheirNinePlaces() {
        assertEquals(true, expression("rate * 1000000000 == 1").truth(row(Map.of("rate", new BigDecimal("0.000000001")))));
    }

    @Test
    void theLeastAndGreatestOfMixedNumbers() {
        assertEquals(true, expression("min(3, 2.5, 4) == 2.5 && max(count, 0.5) == 1").truth(row(Map.of("count", 1L))));
    }
}
