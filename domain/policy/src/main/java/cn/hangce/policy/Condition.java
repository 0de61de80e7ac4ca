package cn.hangce.policy;

import java.util.List;

/**
 * What must hold for a program; evaluated by the house.
 *
 * @param id         unique in the program; results name it
 * @param cite       where the text says it
 * @param label      in a few words
 * @param expression as the file has it
 * @param facts      the facts that it speaks of, in order
 */
public record Condition(String id, String cite, Text label, String expression, List<String> facts) {

    /** The condition that every program has: the day lies in the document’s term. */
    public static final String VALIDITY = "validity";

    public Condition {
        facts = List.copyOf(facts);
    }
}
