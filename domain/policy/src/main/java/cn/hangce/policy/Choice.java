package cn.hangce.policy;

import java.util.List;

/**
 * One of the values of a {@link FactType#CHOICE} fact.
 *
 * @param value as files and forms write it
 * @param label as people read it
 * @param also  other spellings under which it is handed over; the Chinese label is always one of them
 */
public record Choice(String value, Text label, List<String> also) {

    public Choice {
        also = List.copyOf(also);
    }

    /** Whether somebody who writes {@code word} means this choice. */
    boolean isMeantBy(String word) {
        return value.equalsIgnoreCase(word) || label.zh().equalsIgnoreCase(word) || also.stream().anyMatch(word::equalsIgnoreCase);
    }
}
