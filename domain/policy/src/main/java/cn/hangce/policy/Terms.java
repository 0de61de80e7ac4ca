package cn.hangce.policy;

import java.util.List;

/** The words that files choose from where the house has to know what to do. */
final class Terms {

    /** Kinds of work in a procedure. */
    static final List<String> STAGES =
            List.of("apply", "district-review", "third-party-review", "expert-review", "publicity", "decision", "issue");
    /** Who acts. */
    static final List<String> ACTORS = List.of("applicant", "district", "city", "experts", "decider", "third-party");
    /** Documents that a stage brings forth. */
    static final List<String> DOCUMENTS = List.of("recommendation-list", "verification-report", "notice",
            "recognition-document", "certificate", "allocation-list");
    /** What a benefit is. */
    static final List<String> BENEFITS = List.of("grant", "guarantee", "loan");
    /** What brings the outcome of a duty about. */
    static final List<String> OCCASIONS = List.of("missed", "renamed", "still-qualified", "no-longer-qualified");
    /** What outcomes and sanctions do. */
    static final List<String> EFFECTS = List.of("keep", "lose-interest-of-last-year", "reissue-certificate-with-date-kept",
            "cancel-from-year-of-change", "revoke", "recover", "record");
    /** How often a duty returns. */
    static final List<String> RHYTHMS = List.of("year");
    /** What a rule’s value is. */
    static final List<String> VALUES = List.of("yuan", "number", "boolean", "word");
    /** For good, as the bar of a sanction. */
    static final String FOREVER = "forever";
    /** What an example may say of eligibility. */
    static final List<String> ELIGIBLE = List.of("true", "false", "open");

    private Terms() {
    }
}
