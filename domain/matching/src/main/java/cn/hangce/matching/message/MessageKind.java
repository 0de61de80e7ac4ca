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
    /** The reader’s case came back for correction. */
    CASE_RETURNED,
    /** A case that came back has not been handed in again for some time. */
    CORRECTION_WAITING,
    /** A case that came back is to be handed in again soon. */
    CORRECTION_DUE,
    /** The reader has to draw up or sign a contract soon. */
    SIGNING_DUE,
    /** The contract of the reader’s project ends soon, and acceptance follows. */
    CONTRACT_ENDING,
    /** The reader’s project is to be accepted soon. */
    ACCEPTANCE_DUE,
    /** The reader’s recognition runs out soon. */
    RECOGNITION_ENDING,
    /** What the reader owes as holder of a recognition is due soon. */
    DUTY_DUE,
    /** The lot has fallen on the reader for a panel; the answer is due. */
    EXPERT_DRAWN,
    /** A seat of a panel is empty and nobody is left for it. */
    SEAT_EMPTY,
    /** A yearly report came back to the reader. */
    FILING_RETURNED,
    /** The reader’s recognition is to be revoked, and it may state its view. */
    HEARING_OPENED,
    /** The time for that view is over soon. */
    VIEW_DUE,
    /** What the reader has to put right is due soon. */
    RECTIFICATION_DUE,
    /** The reader’s recognition has been revoked. */
    RECOGNITION_REVOKED,
    /** A sanction is intended in the reader’s case, and it may state its view. */
    SANCTION_INTENDED,
    /** It has been imposed. */
    SANCTION_IMPOSED,
    /** Somebody registers, and the reader’s office has to look at it. */
    REGISTER_WAITING,
    /** The reader’s entry of a register counts; it may apply. */
    REGISTER_CONFIRMED,
    /** The reader’s entry of a register came back. */
    REGISTER_SENT_BACK,
    /** Acceptance has left the reader money that may be used on for a time. */
    SURPLUS_KEPT,
    /** That time is over soon. */
    SURPLUS_ENDING,
    /** The reader’s office has to account for money left over. */
    SURPLUS_DUE,
    /** Money left over has to come back: from the reader, or to the reader’s office. */
    SURPLUS_BACK,
    /** What the reader has in hand is due soon. */
    WORK_DUE,
    /** What the reader has in hand is past its due day. */
    WORK_OVERDUE,
    /** Cases that wait for the reader’s office, and that nobody has in hand, are due soon. */
    OFFICE_DUE,
    /** The same past their due day. */
    OFFICE_OVERDUE,
    /** An office for which the reader answers is late. */
    ESCALATED
}
