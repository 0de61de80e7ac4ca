package cn.hangce.policy.language;

/** The compiled form of a list of conditions. */
interface Screen {

    /** Answer of {@link #failed} where a fact is missing. */
    long UNDECIDED = -1L;

    /**
     * Which conditions do not hold: bit <i>n</i> for the <i>n</i>th.
     *
     * @return {@link #UNDECIDED} where a fact that any of them needs is not known
     * @throws ArithmeticException where a number outgrows the long range
     */
    long failed(long[] values, long[] known);
}
