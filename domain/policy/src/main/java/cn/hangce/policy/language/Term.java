package cn.hangce.policy.language;

import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;

/** A part of a checked expression. Each kind of part knows its exact value for a row and, where it has one, its JVM code. */
interface Term {

    /** Whether the row’s facts decide the value. */
    boolean decided(Row row);

    List<? extends Term> parts();

    /** Whether {@link Emitter code} for it exists; otherwise only the tree can evaluate it. */
    boolean compiles();

    /** Whether any missing fact leaves the value open; otherwise some facts can decide it without the others. */
    default boolean isStrict() {
        return parts().stream().allMatch(Term::isStrict);
    }

    /** Adds the names of the facts that keep the value open. */
    default void missing(Row row, Set<String> names) {
        if (!decided(row)) {
            parts().forEach(part -> part.missing(row, names));
        }
    }

    static boolean allCompile(List<? extends Term> parts) {
        return parts.stream().allMatch(Term::compiles);
    }

    /** One of two values, as a condition has it. */
    interface Choice extends Term {

        Truth condition();

        Term yes();

        Term no();

        @Override
        default List<? extends Term> parts() {
            return List.of(condition(), yes(), no());
        }

        @Override
        default boolean isStrict() {
            return false;
        }

        /** Once the condition is decided, the branch not taken misses nothing. */
        @Override
        default void missing(Row row, Set<String> names) {
            Boolean chosen = condition().of(row);
            if (chosen == null) {
                parts().forEach(part -> part.missing(row, names));
            } else {
                (chosen ? yes() : no()).missing(row, names);
            }
        }
    }

    /** Yes or no. */
    interface Truth extends Term {

        /** Null while facts are missing that could still decide it. */
        Boolean of(Row row);

        /** Code that jumps to {@code target} where the value is {@code when}, and falls through where it is not. */
        void jump(Emitter code, boolean when, Label target);

        @Override
        default boolean decided(Row row) {
            return of(row) != null;
        }
    }

    /** A number. */
    interface Amount extends Term {

        /** Null while facts are missing. */
        Rational of(Row row);

        /** In code a number is a long numerator over this fixed denominator; 0 where it has none. */
        long denominator();

        /** Where the numerator lies. */
        Span span();

        /** Code that leaves the numerator on the stack. */
        void push(Emitter code);

        @Override
        default boolean decided(Row row) {
            return of(row) != null;
        }

        @Override
        default boolean compiles() {
            return denominator() != 0 && allCompile(parts());
        }
    }

    /** A calendar day. */
    interface Day extends Term {

        /** As a {@link Calendar} counts days, or {@link Calendar#UNKNOWN}. */
        long of(Row row);

        /** Code that leaves the day on the stack. */
        void push(Emitter code);

        @Override
        default boolean decided(Row row) {
            return of(row) != Calendar.UNKNOWN;
        }

        @Override
        default boolean compiles() {
            return allCompile(parts());
        }
    }

    /** A word. Words have no code of their own; comparing a choice with one of its words has. */
    interface Word extends Term {

        /** Null while facts are missing. */
        String of(Row row);

        /** Every word that it can come to; empty where it can be any. */
        Set<String> outcomes();

        @Override
        default boolean decided(Row row) {
            return of(row) != null;
        }

        @Override
        default boolean compiles() {
            return false;
        }
    }
}
