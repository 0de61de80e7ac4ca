package cn.hangce.policy.language;

/** The compiled form of a whole number that is not negative. */
interface Total {

    /** Answer of {@link #of} where a fact is missing. */
    long INCOMPLETE = -1;

    /** @throws ArithmeticException where a number outgrows the long range */
    long of(long[] values, long[] known);
}
