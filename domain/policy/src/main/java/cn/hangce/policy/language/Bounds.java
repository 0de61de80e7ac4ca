package cn.hangce.policy.language;

/** Which values facts can have, for whoever looks for another value. */
public interface Bounds {

    /** The least that a number can be. */
    long least(String fact);

    /** The most that a number can be. */
    long most(String fact);

    /** How many decimals of a {@link Kind#DECIMAL} people look at, at most nine. */
    int decimals(String fact);
}
