package cn.hangce.reporting.document;

import cn.hangce.policy.Text;

/**
 * A point of a document with the clause of the law that it comes from.
 *
 * @param label in a few words
 * @param note  what is to be added; empty texts where the label says it all
 * @param cite  the clause
 */
public record Clause(Text label, Text note, String cite) {

    public Clause {
        Given.value(label, "label");
        note = note == null ? new Text("", "") : note;
        cite = Given.orEmpty(cite);
    }
}
