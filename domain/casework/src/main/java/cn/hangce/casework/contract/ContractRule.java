package cn.hangce.casework.contract;

/** The rules on contracts by name; their sentences for the reader stand in {@code refusals.properties}. */
public enum ContractRule {
    /** No contract is in force, or the project is accepted already. */
    NOT_UNDER_CONTRACT,
    /** The text knows no such change. */
    NO_SUCH_CHANGE,
    /** One open request of a kind at a time. */
    ASKED_ALREADY,
    /** Granted before, and only once. */
    ONLY_ONCE,
    /** After the day until which it could be asked. */
    ASKED_TOO_LATE,
    /** Longer than the text allows. */
    TOO_LONG,
    /** The new last day is none, or not after the present one. */
    NOT_LATER,
    /** Nothing says what is to hold instead. */
    NOTHING_PROPOSED,
    /** More than can be kept. */
    TOO_MANY_WORDS,
    /** Decided or withdrawn. */
    REQUEST_CLOSED,
    /** The text wants somebody’s opinion before. */
    OPINION_FIRST,
    /** There is no opinion to give, or it has been given. */
    NO_OPINION_WANTED,
    /** Nobody decides on what they gave their opinion on. */
    OWN_OPINION,
    /** The time for signing is not over. */
    TERM_RUNNING,
    /** The applicant has signed; it is others who have not. */
    APPLICANT_HAS_SIGNED,
    /** Accepted after the last day, and no reason is on record. */
    LATE_WITHOUT_REASON,
    /** Accepted in time. */
    NOT_LATE,
    /** Too late to be accepted at all. */
    PROJECT_LOST
}
