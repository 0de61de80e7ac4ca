package cn.hangce.policy.language;

import java.util.List;

/**
 * A fact as expressions see it.
 *
 * @param name  as expressions write it
 * @param slot  its place in a {@link Row}
 * @param kind  what its values are
 * @param words the values of a {@link Kind#WORD} that expressions may name; empty where they may name any wording
 */
public record Symbol(String name, int slot, Kind kind, List<String> words) {

    public Symbol {
        words = List.copyOf(words);
    }

    boolean isFreeWord() {
        return kind == Kind.WORD && words.isEmpty();
    }
}
