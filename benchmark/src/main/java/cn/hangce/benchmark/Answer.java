package cn.hangce.benchmark;

import cn.hangce.policy.Standing;
import cn.hangce.policy.Verdict;

/** What every way of judging must come to, folded into one number so that comparing costs nothing worth measuring. */
final class Answer {

    /** Instead of an amount where the applicant is not eligible, or not yet. */
    static final long NOTHING = -1;

    private static final int OPEN_BITS = 20;
    private static final int YUAN_BITS = 40;

    private Answer() {
    }

    /**
     * @param failed bits of the conditions that do not hold
     * @param open   bits of the conditions that missing facts leave open
     * @param yuan   all benefits together, or {@link #NOTHING}
     */
    static long of(long failed, long open, long yuan) {
        return failed ^ Long.rotateLeft(open, OPEN_BITS) ^ Long.rotateLeft(yuan, YUAN_BITS);
    }

    static long of(Verdict verdict) {
        return of(verdict.failed(), verdict.open(),
                verdict.standing() == Standing.ELIGIBLE ? verdict.paidYuan() + verdict.promisedYuan() : NOTHING);
    }
}
