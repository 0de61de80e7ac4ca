package cn.hangce.policy.language;

import java.time.LocalDate;
import java.util.List;

/**
 * A fact as expressions see it.
 *
 * @param name  as expressions write it
 * @param slot  its place in a {@link Row}
 * @param kind  what its values are
 * @param words the values of a {@link Kind#WORD} that expressions may name; empty where they may name any wording
 * @param least the least number or day that a row may hold for it, as a row holds it
 * @param most  the greatest
 */
public record Symbol(String name, int slot, Kind kind, List<String> words, long least, long most) {

    public Symbol {
        words = List.copyOf(words);
    }

    /** Without a bound. */
    public Symbol(String name, int slot, Kind kind, List<String> words) {
        this(name, slot, kind, words, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /**
     * A number.
     *
     * @param least the least whole number that it can be
     * @param most  the greatest
     */
    public static Symbol number(String name, int slot, Kind kind, long least, long most) {
        long unit = kind == Kind.DECIMAL ? Row.DECIMAL_UNIT : 1;
        return new Symbol(name, slot, kind, List.of(), Span.saturated(least, unit), Span.saturated(most, unit));
    }

    /** A day between two others, both included. */
    public static Symbol day(String name, int slot, LocalDate least, LocalDate most) {
        return new Symbol(name, slot, Kind.DAY, List.of(), Calendar.day(least), Calendar.day(most));
    }

    boolean isFreeWord() {
        return kind == Kind.WORD && words.isEmpty();
    }
}
