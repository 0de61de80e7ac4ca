package cn.hangce.security;

/** What may be done in the house; who may do it stands in {@link Permissions}. */
public enum Permission {
    /** See the programs that fit one’s own organisation and apply for them. */
    APPLY,
    /** Read, verify, return, reject and recommend the cases of one’s own district. */
    VERIFY_DISTRICT_CASES,
    /** Prepare and publish calls. */
    PUBLISH_CALLS,
    /** Check form, draw experts, publish notices, answer objections, put cases before the decision. */
    RUN_REVIEWS,
    /** Work off the stages of a procedure that are one’s own office’s. */
    WORK_STAGES,
    /** Match the whole city with all programs, and have cases begun for those with nothing to prove. */
    MATCH_CITY,
    /** Score the cases of one’s own panels. */
    SCORE_CASES,
    /** Approve or refuse. */
    DECIDE_CASES,
    /** Produce recognition documents, certificates and allocation lists. */
    ISSUE_DOCUMENTS,
    /** Set the seal of one’s own body on a document; what cannot be sealed is not issued. */
    SEAL_DOCUMENTS,
    /** Release and export payment orders. */
    RELEASE_PAYMENTS,
    /** Look up an organisation, its facts and its integrity record. */
    READ_REGISTRY,
    /** Bar an organisation or lift a bar. */
    KEEP_INTEGRITY_RECORDS,
    /** Look up recognitions and what has become of them; a district officer those of the own district. */
    READ_RECOGNITIONS,
    /** Evaluate holders, judge changes, give notice of revocation. */
    KEEP_RECOGNITIONS,
    /** Open, grade and publish the evaluations that a text gives to one’s own office. */
    EVALUATE_HOLDERS,
    /** Read every case and its history without touching it. */
    READ_ALL_CASES,
    /** Read and verify the audit trail. */
    READ_AUDIT_TRAIL,
    /** Put a new version of a program file into force. */
    PUBLISH_PROGRAMS,
    /** Import the State Council’s holidays and make-up days of a year. */
    KEEP_CALENDAR,
    /** Set or release the demonstration day. */
    SET_THE_DAY
}
