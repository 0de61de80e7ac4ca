package cn.hangce.casework.meeting;

import java.util.Map;

/**
 * What the meeting resolves on one item of its agenda.
 *
 * @param found what is settled with the approval where the text has that decided, as text by fact
 */
public record Resolved(long itemId, Resolution resolution, String reason, Map<String, String> found) {

    public Resolved {
        found = Map.copyOf(found);
    }
}
