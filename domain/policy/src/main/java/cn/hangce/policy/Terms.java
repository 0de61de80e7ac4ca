package cn.hangce.policy;

import java.util.List;

/** The words that files choose from where the house has to know what to do. */
final class Terms {

    /** What a personal fact is, which decides how it is hidden. */
    static final List<String> PERSONAL = List.of("phone", "account", "mail");
    /** Kinds of work in a procedure. */
    static final List<String> STAGES = List.of("apply", "district-review", "third-party-review", "expert-review", "publicity",
            "decision", "issue", "call", "topics", "register", "select", "form-check", "department-review", "city-review", "credit-check",
            "due-diligence", "site-visit", "meeting", "joint-review", "ranking", "filing", "contract", "mid-term", "acceptance",
            "evaluation", "payment", "claim", "use", "exit");
    /** What an office may do before anybody applies. */
    static final List<String> PREPARATIONS = List.of("call", "topics", "register");
    /** How a procedure begins: somebody applies, or the office itself looks out whom the text means. */
    static final List<String> BEGINNINGS = List.of("apply", "select");
    /** Where experts can vote. */
    static final List<String> VOTING = List.of("expert-review", "meeting");
    /** Who acts. */
    static final List<String> ACTORS = List.of("applicant", "district", "city", "experts", "decider", "third-party", "agency",
            "department", "government", "committee", "bank", "manager");
    /** How applications are taken in, where the text says it. */
    static final List<String> INTAKES = List.of("standing");
    /** Who may be allowed to recommend only so many. */
    static final List<String> RECOMMENDERS = List.of("district");
    /** Documents that a stage brings forth. */
    static final List<String> DOCUMENTS = List.of("recommendation-list", "verification-report", "notice",
            "recognition-document", "certificate", "allocation-list", "call-document", "review-opinion", "contract", "approval-document",
            "acceptance-opinion", "evaluation-report", "audit-report", "filing-list", "payment-order", "due-diligence-report", "plaque");
    /** What a benefit is. */
    static final List<String> BENEFITS = List.of("grant", "voucher", "guarantee", "loan", "investment");
    /** What of a contract can be changed. */
    static final List<String> CHANGES = List.of(Undertaking.Change.LEADER, Undertaking.Change.UNIT, Undertaking.Change.GOALS,
            Undertaking.Change.EXTENSION, Undertaking.Change.OTHER);
    /** What brings the outcome of a duty, an evaluation or an exclusion about. */
    static final List<String> OCCASIONS = List.of("missed", "done", "late", "renamed", "still-qualified", "no-longer-qualified", "excellent",
            "good", "pass", "fail", "competent", "incompetent", "rectified", "not-rectified", "breach");
    /** What outcomes and sanctions do. */
    static final List<String> EFFECTS = List.of("keep", "lose-interest-of-last-year", "reissue-certificate-with-date-kept",
            "cancel-from-year-of-change", "revoke", "recover", "record", "cancel", "rectify", "notify", "warn", "publish", "lose-support-of-year",
            "no-payment", "halve", "reduce-recommendations", "suspend-payment", "end-contract", "end-cooperation", "withdraw", "liquidate",
            "forfeit-deposit", "return-deposit", "compensate", "renew", "support", "priority", "reward", "refer-to-law");
    /** How often something returns. */
    static final List<String> RHYTHMS = List.of("year", "month", "quarter", "half-year", "two-years", "three-years", "term", "project");
    /** What a holder reports when it happens. */
    static final List<String> EVENTS = List.of("change");
    /** How two supports that meet are settled. */
    static final List<String> EXCLUSIONS = List.of("highest", "best", "difference", "none-twice", "choose-one", "once");
    /** What money can pay for, so that two supports for the same can be told. */
    static final List<String> SUBJECTS = List.of("rd-expense", "rd-project", "platform-equipment", "platform-service", "talent-fund");
    /** What a rule’s value is. */
    static final List<String> VALUES = List.of("yuan", "number", "boolean", "word");
    /** For good, as the bar of a sanction. */
    static final String FOREVER = "forever";
    static final String PUBLICITY = "publicity";
    static final String DECISION = "decision";
    /** What an example may say of eligibility. */
    static final List<String> ELIGIBLE = List.of("true", "false", "open");
    /** What one document does to another. */
    static final List<String> RELATIONS = List.of("raises", "lowers", "replaces", "supersedes-part", "implements", "amends", "continues",
            "excludes-double", "refers-to");
    /** How a figure of a target is meant. */
    static final List<String> BOUNDS = List.of("exactly", "at-least", "at-most", "about");
    /** What the house answers to a demand for an information system. */
    static final List<String> ANSWERS = List.of("part-of-hangce", "connected", "outside");
    /** What may become of a clause that nothing cites. */
    static final List<String> CLAUSES = List.of("rule", "target", "task", "system", "transition", "body", "support", "term", "basis",
            "definition", "purpose", "heading", "direction", "outside", "interpretation");
    /** Those among them that need a reason. */
    static final List<String> UNRULED = List.of("direction", "outside");

    private Terms() {
    }
}
