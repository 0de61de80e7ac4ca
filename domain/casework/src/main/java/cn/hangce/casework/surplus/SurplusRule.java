package cn.hangce.casework.surplus;

/** The rules on money left over by name; their sentences for the reader stand in {@code refusals.properties}. */
public enum SurplusRule {
    /** No money was left over in the case. */
    NO_SURPLUS,
    /** Another’s project. */
    NOT_YOURS,
    /** It is accounted for already. */
    SETTLED,
    /** No yuan, or less. */
    NO_AMOUNT,
    /** More than is left of it. */
    MORE_THAN_LEFT,
    /** Nothing says what it was spent on. */
    NOTHING_SAID,
    /** More than can be kept. */
    TOO_MANY_WORDS,
    /** The day lies before the acceptance, after the last day, or has not come. */
    WRONG_DAY,
    /** It may still be used, and not all of it is spent. */
    STILL_RUNNING,
    /** Nobody accepts more than was reported. */
    MORE_THAN_REPORTED,
    /** Less was accepted than was reported, and nothing says why. */
    GROUND_REQUIRED
}
