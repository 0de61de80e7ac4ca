package cn.hangce.policy;

import java.util.List;

/**
 * How older and newer documents meet.
 *
 * @param id        unique in its file
 * @param cite      where the text says it
 * @param label     what goes on, or ends, and for whom
 * @param documents numbers of the other documents concerned; may be empty
 */
public record Transition(String id, String cite, Text label, List<String> documents) {

    public Transition {
        documents = List.copyOf(documents);
    }
}
