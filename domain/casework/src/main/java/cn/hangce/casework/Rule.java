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
    /** A call cannot have a list open to objections for a shorter time than the text of the program says. */
    PUBLICITY_SHORT,
    /** A program without a procedure takes no applications. */
    NO_PROCEDURE,
    /** A published call is not edited. */
    CALL_PUBLISHED,
    /** The text wants applicants to be on a register first. */
    NOT_REGISTERED,
    /** Barred from applying by an integrity record. */
    BARRED,
    /** The support of the call’s year is lost. */
    SUPPORT_LOST,
    UNKNOWN_ORGANISATION,
    UNKNOWN_PERSON,
    /** The account names neither an organisation nor a person on record. */
    NOT_ON_RECORD,
    /** The program is for other kinds of applicant. */
    WRONG_KIND,
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
    /** A colleague has the case in hand. */
    HELD_BY_ANOTHER,
    /** Waits for somebody else, or for nobody any more. */
    NOT_WAITING_FOR_YOU,
    /** Only whoever has a case in hand, or deputises for them, gives it out of hand. */
    NOT_IN_YOUR_HANDS,
    /** Whoever takes over must hold the same office. */
    NO_COLLEAGUE,
    /** Days or deputy of an absence that cannot stand. */
    ABSENCE_TERMS,
    /** A record of this stage has to be written case by case. */
    NOT_BY_BATCH,
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
    /** An act that issues no paper has none to be looked at beforehand. */
    NOTHING_ISSUED,
    CASES_OF_ANOTHER_CALL,
    /** Panels are odd, so that there is a majority. */
    PANEL_ODD,
    /** Fewer experts than the call lays down. */
    PANEL_SMALL,
    /** More experts of certain fields than seats. */
    PANEL_SEATS,
    /** No day to answer, or one that is over. */
    ANSWER_DAY,
    /** Not enough experts without an interest. */
    TOO_FEW_EXPERTS,
    /** Not enough of a field. */
    TOO_FEW_OF_FIELD,
    /** On the panel, but without having accepted and declared. */
    NOT_ACCEPTED,
    /** Nobody accepts without declaring that there is no interest. */
    DECLARATION_MISSING,
    /** An invitation is answered once. */
    ANSWERED_ALREADY,
    /** After the last day to answer. */
    ANSWER_LATE,
    PANEL_CONCLUDED,
    /** Seats that nobody has accepted. */
    PANEL_INCOMPLETE,
    /** The records know of an interest in the applicant. */
    INTEREST_ON_RECORD,
    /** A vote where points are asked for. */
    NOT_A_VOTE,
    /** Points where a vote is asked for. */
    NOT_A_SCORE,
    VOTE_MISSING,
    /** No applicant before the panel. */
    NOT_AN_APPLICANT,
    /** Already before a panel. */
    PANEL_DRAWN,
    NOT_ON_PANEL,
    SCORE_RANGE,
    SCORED_ALREADY,
    SCORES_MISSING,
    REVIEW_NOT_STARTED,
    /** Published already, or not published yet. */
    NOTICE_STATE,
    /** Cases of different stages of publicity, each with a period of its own. */
    NOTICE_STAGES,
    /** Working days are counted over a year whose holidays are not on record. */
    CALENDAR_MISSING,
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
    /** The text has a meeting decide. */
    DECIDED_IN_MEETING,
    /** Nobody has said how the body numbers its documents. */
    NO_DOCUMENT_CODE,
    /** No text, or not one of a regulation’s length. */
    TEXT_UNREADABLE,
    NOT_FOUND
}
