package cn.hangce.matching.message;

/** What a message is about; what it says stands in the bundle of the pages. */
public enum MessageKind {
    /** A call is open for a program that entitles the reader. */
    CALL_OPEN,
    /** The call closes soon and the reader has not handed in. */
    CALL_ENDING,
    /** A program that entitles the reader ends soon. */
    PROGRAM_ENDING,
    /** A new version of a program that concerns the reader. */
    LAW_CHANGED,
    /** A version that had been published was taken back. */
    LAW_RESTORED,
    /** A case was begun for the reader without an application. */
    CASE_PROPOSED,
    /** The reader’s recognition runs out soon. */
    RECOGNITION_ENDING,
    /** What the reader owes as holder of a recognition is due soon. */
    DUTY_DUE,
    /** The lot has fallen on the reader for a panel; the answer is due. */
    EXPERT_DRAWN,
    /** A seat of a panel is empty and nobody is left for it. */
    SEAT_EMPTY
}
