package cn.hangce.policy.language;

/**
 * The compiled form of a list of conditions: bit <i>n</i> stands for the <i>n</i>th. Each method throws {@link ArithmeticException}
 * where a number outgrows the long range.
 */
interface Screen {

    /** Set beside the bits of {@link #failed} where a fact is missing that any of the conditions speaks of. */
    long INCOMPLETE = Long.MIN_VALUE;

    /** Which conditions do not hold. What it says of those that speak of missing facts means nothing. */
    long failed(long[] values, long[] known);

    /** Which conditions speak of facts that are missing. */
    long incomplete(long[] values, long[] known);

    /** Whether any condition that speaks of no missing fact does not hold; stops at the first. Not 0 stands for yes. */
    long rejects(long[] values, long[] known);
}
