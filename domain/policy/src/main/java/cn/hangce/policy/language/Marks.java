package cn.hangce.policy.language;

/** How the conditions of a {@link Screening} came out for one row: bit <i>n</i> stands for the <i>n</i>th. Filled again for the next. */
public final class Marks {

    long failed;
    long open;

    /** The conditions that certainly do not hold. */
    public long failed() {
        return failed;
    }

    /** The conditions that missing facts leave open. */
    public long open() {
        return open;
    }
}
