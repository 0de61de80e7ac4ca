package cn.hangce.policy.entitlement;

import cn.hangce.policy.Text;

/**
 * A clause by which two programs are not both paid in full.
 *
 * @param first    id of one program
 * @param second   id of the other; the order means nothing
 * @param rule     how they are settled: a rule of {@link cn.hangce.policy.Provisions.Exclusion}, or the kind of a relation between
 *                 their documents
 * @param document id of the document that says so
 * @param cite     where
 * @param label    in words
 */
public record Overlap(String first, String second, String rule, String document, String cite, Text label) {

    /** Whether the higher one is reached by paying what lies between. */
    public boolean paysDifference() {
        return rule.equals("difference");
    }

    /** Whether having had the one ends the other, however much each is. */
    public boolean isFinal() {
        return rule.equals("none-twice") || rule.equals("choose-one") || rule.equals("excludes-double");
    }

    boolean isBetween(String one, String other) {
        return first.equals(one) && second.equals(other) || first.equals(other) && second.equals(one);
    }
}
