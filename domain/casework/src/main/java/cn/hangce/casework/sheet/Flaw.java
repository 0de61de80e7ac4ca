package cn.hangce.casework.sheet;

/** What can be wrong with an item; the sentences stand in {@code sheet.properties}. */
public enum Flaw {
    MISSING, TOO_LONG, NO_NUMBER, NO_DAY, NO_PAST_DAY,
    /** Fewer than two names. */
    TWO_NAMES,
    /** A contract that ends before it starts. */
    ENDS_FIRST,
    /** Not more than half of the members are present, or more than all. */
    NO_QUORUM,
    /** Not more than half of those present are in favour, or more than all. */
    NO_MAJORITY
}
