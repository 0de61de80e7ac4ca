package cn.hangce.policy.language;

/**
 * Between which long numbers, both included, a number in code lies. Where the result of two of them cannot leave the range of
 * long, code need not watch for that.
 */
record Span(long least, long most) {

    static final Span ANY = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    static Span of(long value) {
        return new Span(value, value);
    }

    /** A sum, difference or product; null where it can leave the range of long. */
    static Span of(Operation operation, Span left, Span right) {
        try {
            long first = operation.exact(left.least, operation == Operation.SUBTRACT ? right.most : right.least);
            long last = operation.exact(left.most, operation == Operation.SUBTRACT ? right.least : right.most);
            if (operation != Operation.MULTIPLY) {
                return new Span(first, last);
            }
            long crossed = Math.multiplyExact(left.least, right.most);
            long other = Math.multiplyExact(left.most, right.least);
            return new Span(Math.min(Math.min(first, last), Math.min(crossed, other)),
                    Math.max(Math.max(first, last), Math.max(crossed, other)));
        } catch (ArithmeticException tooLong) {
            return null;
        }
    }

    /** The amount’s numerator over a multiple of its own denominator; null where it can leave the range of long. */
    static Span scaled(Term.Amount amount, long denominator) {
        return of(Operation.MULTIPLY, amount.span(), of(denominator / amount.denominator()));
    }

    static Span orAny(Span span) {
        return span == null ? ANY : span;
    }

    /** Of whichever of two is greater; or smaller. */
    Span extreme(Span other, boolean greatest) {
        return greatest ? new Span(Math.max(least, other.least), Math.max(most, other.most))
                : new Span(Math.min(least, other.least), Math.min(most, other.most));
    }

    /** Of either of two. */
    Span or(Span other) {
        return new Span(Math.min(least, other.least), Math.max(most, other.most));
    }

    Span floored(long denominator) {
        return new Span(Math.floorDiv(least, denominator), Math.floorDiv(most, denominator));
    }

    /** The product, or the end of the long range that it lies beyond. */
    static long saturated(long number, long unit) {
        return Math.multiplyHigh(number, unit) == number * unit >> Long.SIZE - 1 ? number * unit
                : number < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
}
