package cn.hangce.policy.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class RationalTest {

    private static final List<Long> NUMBERS =
            List.of(0L, 1L, -1L, 3L, 7L, -12L, 1_000_000_007L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 1);

    @Test
    void threeTenthsAreOneTenthAndTwoTenths() {
        assertEquals(decimal("0.3"), decimal("0.1").plus(decimal("0.2")));
    }

    @Test
    void everySumProductAndComparisonIsExactHoweverLarge() {
        for (long a : NUMBERS) {
            for (long b : NUMBERS) {
                BigInteger first = BigInteger.valueOf(a);
                BigInteger second = BigInteger.valueOf(b);
                assertEquals(text(first.add(second)), Rational.of(a).plus(Rational.of(b)).toString());
                assertEquals(text(first.subtract(second)), Rational.of(a).minus(Rational.of(b)).toString());
                assertEquals(text(first.multiply(second)), Rational.of(a).times(Rational.of(b)).toString());
                assertEquals(Integer.signum(first.compareTo(second)), Integer.signum(Rational.of(a).compareTo(Rational.of(b))));
            }
        }
    }

    @Test
    void fractionsCompareExactlyWhereTheirProductsOutgrowALong() {
        Rational more = Rational.of(Long.MAX_VALUE, Long.MAX_VALUE - 1);
        Rational less = Rational.of(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2).negated();
        assertTrue(more.compareTo(less) > 0);
        assertTrue(Rational.of(Long.MAX_VALUE - 1, Long.MAX_VALUE).compareTo(more) < 0);
    }

    @Test
    void theFloorGoesDownBelowZeroToo() {
        assertEquals(-2, Rational.of(-3, 2).floorExact());
        assertEquals(1, Rational.of(3, 2).floorExact());
        Rational large = Rational.of(Long.MAX_VALUE).times(Rational.of(Long.MAX_VALUE)).dividedBy(Rational.of(Long.MAX_VALUE));
        assertEquals(Long.MAX_VALUE, large.floorExact());
        assertThrows(ArithmeticException.class, () -> Rational.of(Long.MAX_VALUE).times(Rational.of(2)).floorExact());
    }

    @Test
    void aDecimalIsCutOffAfterTheNinthPlace() {
        assertEquals(new BigDecimal(1).divide(new BigDecimal(3), 9, RoundingMode.FLOOR), Rational.of(1, 3).toDecimal());
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThrows(ArithmeticException.class, () -> Rational.of(1).dividedBy(Rational.ZERO));
    }

    private static Rational decimal(String text) {
        return Rational.of(new BigDecimal(text));
    }

    private static String text(BigInteger whole) {
        return whole + "/1";
    }
}
