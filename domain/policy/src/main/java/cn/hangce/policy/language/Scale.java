package cn.hangce.policy.language;

import java.util.List;

/** Fixed denominators for code; 0 says that there is none that fits. */
final class Scale {

    /** Beyond this, products would leave the range of long so often that code is not worth having. */
    private static final long GREATEST = 1_000_000_000_000_000_000L;

    private Scale() {
    }

    static long product(long a, long b) {
        return a == 0 || b == 0 || Math.multiplyHigh(a, b) != 0 ? 0 : within(a * b);
    }

    /** The least denominator over which numbers of all the given ones can stand. */
    static long common(List<Term.Amount> amounts) {
        long common = 1;
        for (Term.Amount amount : amounts) {
            long denominator = amount.denominator();
            common = denominator == 0 || common == 0 ? 0 : product(common / gcd(common, denominator), denominator);
        }
        return common;
    }

    private static long within(long denominator) {
        return denominator > 0 && denominator <= GREATEST ? denominator : 0;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
