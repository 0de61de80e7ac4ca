package cn.hangce.casework.aftercare;

/** The rules of the time after recognition by name; their sentences stand in {@code refusals.properties}. */
public enum CareRule {
    NOT_FOUND,
    /** The title is not held any more. */
    NOT_HELD,
    /** Nothing was granted in the case. */
    NOT_GRANTED,
    /** A recognition is revoked, and its case with it. */
    RECOGNITION_STANDS,
    /** Another organisation’s recognition. */
    NOT_YOURS,
    NOT_YOUR_DISTRICT,
    /** The reader saw an older state. */
    CHANGED_MEANWHILE,
    /** The program’s file knows no such duty, evaluation or sanction. */
    NO_SUCH_CLAUSE,
    /** Not owed for that year. */
    NOT_OWED,
    /** Its last day is over. */
    DUE_OVER,
    TEXT_REQUIRED,
    /** A report on the same duty waits for its finding. */
    REPORT_OPEN,
    /** A change lies between the recognition and today. */
    CHANGE_DAY,
    /** The program’s file knows no such finding. */
    NO_SUCH_FINDING,
    NAME_REQUIRED,
    /** One round for a program, evaluation and year. */
    ROUND_EXISTS,
    /** Before the rhythm of the text brings the next one. */
    ROUND_EARLY,
    /** A year that is not there yet. */
    ROUND_YEAR,
    /** Nobody is to be evaluated. */
    ROUND_EMPTY,
    ROUND_PUBLISHED,
    GRADES_MISSING,
    NOT_A_GRADE,
    NOT_TAKING_PART,
    POINTS_MISSING,
    POINTS_RANGE,
    /** Those who must put things right need a day until when. */
    DEADLINE_REQUIRED,
    /** The time to put things right is still running. */
    TIME_RUNNING,
    ALREADY_DECIDED,
    /** One hearing at a time. */
    HEARING_OPEN,
    /** The holder must have time to answer. */
    HEARING_SHORT,
    /** No revocation before the holder has answered or the time for it is over. */
    HEARING_RUNNING,
    HEARING_OVER,
    VIEW_STATED,
    /** Nobody decides on what they examined. */
    EXAMINED_BY_SAME,
    /** By the text somebody outside this house decides. */
    DECIDED_OUTSIDE,
    /** Nothing on record that ends a recognition. */
    NO_GROUND
}
