package cn.hangce.policy;

/** Where an applicant stands with a program. */
public enum Standing {
    /** Every condition holds, and every amount is known. */
    ELIGIBLE,
    /** No condition fails, but facts are missing for one or for an amount. */
    OPEN,
    /** A condition does not hold. */
    FAILS
}
