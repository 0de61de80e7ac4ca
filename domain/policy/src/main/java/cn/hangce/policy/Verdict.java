package cn.hangce.policy;

import cn.hangce.policy.language.Marks;

/**
 * How a {@link Judge} judged one applicant: what an {@link Assessment} says, without words. Made once and filled again for each
 * applicant; not for several threads at a time.
 */
public final class Verdict {

    final Marks marks = new Marks();
    Standing standing;
    long paidYuan;
    long promisedYuan;
    boolean referred;

    public Standing standing() {
        return standing;
    }

    /** The conditions that do not hold: bit <i>n</i> for the <i>n</i>th of {@link Program#conditions}. */
    public long failed() {
        return marks.failed();
    }

    /** The conditions that missing facts leave open: bit <i>n</i> for the <i>n</i>th of {@link Program#conditions}. */
    public long open() {
        return marks.open();
    }

    /** Money that the city pays, in whole yuan, see {@link Benefit#isPaid}; 0 unless the applicant is eligible. */
    public long paidYuan() {
        return paidYuan;
    }

    /** Money only promised, lent or put in, in whole yuan; 0 unless the applicant is eligible. */
    public long promisedYuan() {
        return promisedYuan;
    }

    /** Whether the text leaves an amount to somebody, so that it is not in the sums. */
    public boolean isReferred() {
        return referred;
    }
}
