package cn.hangce.casework;

/** The rules of the procedure by name; their sentences for the reader stand in {@code rules.properties}. */
public enum Rule {
    /** Not in this stage or status any more, or not yet. */
    NOT_NOW,
    /** Another role’s business. */
    NOT_YOUR_ROLE,
    /** The organisation signed on for is not the applicant. */
    NOT_YOUR_ORGANISATION,
    /** A district sees and judges its own cases only (document 30, 四(二)). */
    NOT_YOUR_DISTRICT,
    /** The reader saw an older version of the case. */
    CHANGED_MEANWHILE,
    /** One living case per organisation and call. */
    ONE_CASE_PER_CALL,
    /** Outside the window of the call. */
    CALL_NOT_OPEN,
    /** Terms of a call that cannot stand: dates, sizes, budget. */
    CALL_TERMS,
    /** A call announces what its text or its window leaves no room for. */
    CALL_ANNOUNCES,
    /** A district recommends more than the text or the call lets it (document 29, 第七条(二)). */
    RECOMMENDED_TOO_MANY,
    /** A program without a procedure takes no applications. */
    NO_PROCEDURE,
    /** The program’s procedure has stages that cases cannot be taken through here. */
    PROCEDURE_NOT_DRIVEN,
    /** A published call is not edited. */
    CALL_PUBLISHED,
    /** Barred from applying by an integrity record. */
    BARRED,
    UNKNOWN_ORGANISATION,
    /** Bureaus do not vouch for everything that would entitle the organisation, so it has to apply itself. */
    NOT_VOUCHED,
    /** Facts that the program needs are not given. */
    FACTS_MISSING,
    /** A fact is not of its type or not possible. */
    FACT_WRONG,
    /** A condition does not hold on the day of judgement. */
    CONDITIONS_NOT_MET,
    MATERIALS_MISSING,
    UNKNOWN_MATERIAL,
    FILE_TOO_LARGE,
    FILE_TYPE,
    FILE_EMPTY,
    /** Reasons are part of the act. */
    REASON_REQUIRED,
    /** A recommendation needs every fact and material verified. */
    NOT_VERIFIED,
    FORM_NOT_CHECKED,
    /** The record of a stage lacks something, or an item is wrong. */
    RECORD_INCOMPLETE,
    /** There is nothing to sign for this account: not drawn up yet, or signed already. */
    NOTHING_TO_SIGN,
    /** A case cannot pass a credit check while a bar or a bad record is in force. */
    BAD_RECORD,
    /** Facts that are found in a stage are not given. */
    FINDINGS_MISSING,
    NOTHING_CHOSEN,
    CASES_OF_ANOTHER_CALL,
    /** Panels are odd, so that there is a majority. */
    PANEL_ODD,
    /** Not enough experts without an interest. */
    TOO_FEW_EXPERTS,
    /** Already before a panel. */
    PANEL_DRAWN,
    NOT_ON_PANEL,
    SCORE_RANGE,
    SCORED_ALREADY,
    SCORES_MISSING,
    REVIEW_NOT_STARTED,
    /** Published already, or not published yet. */
    NOTICE_STATE,
    /** The period for objections is still running. */
    PERIOD_RUNNING,
    /** The period for objections is over. */
    PERIOD_OVER,
    /** The case waits while an objection is open. */
    OBJECTION_OPEN,
    OBJECTION_ANSWERED,
    OBJECTION_INCOMPLETE,
    /** Nobody decides on what they reviewed. */
    DECIDED_BY_REVIEWER,
    /** A meeting that is not over has the case on its agenda. */
    ON_AGENDA,
    /** Nobody has said how the body numbers its documents. */
    NO_DOCUMENT_CODE,
    /** No text, or not one of a regulation’s length. */
    TEXT_UNREADABLE,
    NOT_FOUND
}
