package cn.hangce.policy;

/** How a program stands to one applicant, the best first. */
public enum Prospect {
    /** Every condition holds. */
    ELIGIBLE,
    /** Conditions fail, but only by what the applicant can be expected to close. */
    NEARLY,
    /** Nothing fails, but facts are missing. */
    UNKNOWN,
    /** The text sets nothing that figures could decide; people judge. */
    JUDGED,
    /** A condition fails by what is not to be closed. */
    NOT
}
