package cn.hangce.policy;

/**
 * What becomes of money that a project has not spent when it is accepted or ended (结余资金).
 *
 * @param cite  where the program’s text puts its money under the rule
 * @param rule  the id of the library’s rule that says, for a day, the day of acceptance and whether it was passed at once, whether it
 *              is kept; the term stands there and nowhere else
 * @param ended what becomes of it where the project is ended before acceptance; null where the text says nothing of that
 */
public record Surplus(String cite, Text label, String rule, Ended ended) {

    /** The facts that such a rule is given: the day of acceptance, and whether it was passed at once. */
    public static final String ACCEPTED_ON = "accepted_on";
    public static final String PASSED_AT_ONCE = "passed_first_time";
    /** What such a rule says where the money may be used on; anything else takes it back. */
    public static final String KEEP = "keep";

    /** A project that is ended gives back what it has left. */
    public record Ended(String cite, Text label) {
    }
}
