package cn.hangce.policy.language;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction. Nearly all sums of a city fit into long numbers; where they do not, the reckoning goes on in big ones and
 * the result is the same.
 */
public final class Rational implements Comparable<Rational> {

    public static final Rational ZERO = new Rational(0, 1);

    private final long numerator;
    private final long denominator;
    private final BigInteger bigNumerator;
    private final BigInteger bigDenominator;

    private Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.bigNumerator = null;
        this.bigDenominator = null;
    }

    private Rational(BigInteger numerator, BigInteger denominator) {
        this.numerator = 0;
        this.denominator = 0;
        this.bigNumerator = numerator;
        this.bigDenominator = denominator;
    }

    static Rational of(long whole) {
        return new Rational(whole, 1);
    }

    /** A fraction in lowest terms. */
    static Rational of(long numerator, long denominator) {
        if (denominator <= 0 || numerator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        return new Rational(numerator / divisor, denominator / divisor);
    }

    static Rational of(BigDecimal decimal) {
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    private static Rational of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction with the denominator 0");
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        return top.bitLength() < Long.SIZE && bottom.bitLength() < Long.SIZE ? new Rational(top.longValue(), bottom.longValue())
                : new Rational(top, bottom);
    }

    Rational plus(Rational other) {
        if (isLong() && other.isLong()) {
            try {
                if (denominator == other.denominator) {
                    return of(Math.addExact(numerator, other.numerator), denominator);
                }
                return of(Math.addExact(Math.multiplyExact(numerator, other.denominator),
                        Math.multiplyExact(other.numerator, denominator)), Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException tooLong) {
                return bigPlus(other);
            }
        }
        return bigPlus(other);
    }

    Rational minus(Rational other) {
        return plus(other.negated());
    }

    Rational negated() {
        return isLong() && numerator != Long.MIN_VALUE ? new Rational(-numerator, denominator) : of(top().negate(), bottom());
    }

    Rational times(Rational other) {
        if (isLong() && other.isLong()) {
            try {
                return of(Math.multiplyExact(numerator, other.numerator), Math.multiplyExact(denominator, other.denominator));
            } catch (ArithmeticException tooLong) {
                return bigTimes(other);
            }
        }
        return bigTimes(other);
    }

    /** @throws ArithmeticException for a divisor of zero */
    Rational dividedBy(Rational other) {
        return of(top().multiply(other.bottom()), bottom().multiply(other.top()));
    }

    /** The greatest whole number not above this one. */
    Rational floor() {
        return isLong() ? of(Math.floorDiv(numerator, denominator)) : of(bigFloor(), BigInteger.ONE);
    }

    /**
     * The greatest whole number not above this one, as a long.
     *
     * @throws ArithmeticException where it is too great for that
     */
    public long floorExact() {
        return isLong() ? Math.floorDiv(numerator, denominator) : bigFloor().longValueExact();
    }

    public int signum() {
        return isLong() ? Long.signum(numerator) : bigNumerator.signum();
    }

    /** As a decimal; exact where it has at most nine places, otherwise cut off after the ninth. */
    public BigDecimal toDecimal() {
        return new BigDecimal(top()).divide(new BigDecimal(bottom()), Row.DECIMALS, RoundingMode.FLOOR);
    }

    @Override
    public int compareTo(Rational other) {
        if (isLong() && other.isLong()) {
            if (denominator == other.denominator) {
                return Long.compare(numerator, other.numerator);
            }
            long high = Math.multiplyHigh(numerator, other.denominator);
            long otherHigh = Math.multiplyHigh(other.numerator, denominator);
            return high != otherHigh ? Long.compare(high, otherHigh)
                    : Long.compareUnsigned(numerator * other.denominator, other.numerator * denominator);
        }
        return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return top().hashCode() * 31 + bottom().hashCode();
    }

    @Override
    public String toString() {
        return top() + "/" + bottom();
    }

    boolean isLong() {
        return bigNumerator == null;
    }

    long numerator() {
        return numerator;
    }

    long denominator() {
        return denominator;
    }

    private BigInteger top() {
        return isLong() ? BigInteger.valueOf(numerator) : bigNumerator;
    }

    private BigInteger bottom() {
        return isLong() ? BigInteger.valueOf(denominator) : bigDenominator;
    }

    private Rational bigPlus(Rational other) {
        return of(top().multiply(other.bottom()).add(other.top().multiply(bottom())), bottom().multiply(other.bottom()));
    }

    private Rational bigTimes(Rational other) {
        return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
    }

    private BigInteger bigFloor() {
        BigInteger[] parts = bigNumerator.divideAndRemainder(bigDenominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a == 0 ? 1 : a;
    }
}
