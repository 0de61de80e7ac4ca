package cn.hangce.reporting.document;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** The checks that the documents’ constructors share. */
final class Given {

    private Given() {
    }

    static <T> T value(T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    static String text(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value.strip();
    }

    /** An absent text is an empty one. */
    static String orEmpty(String value) {
        return value == null ? "" : value.strip();
    }

    static <T> List<T> some(List<T> values, String name) {
        if (values == null || values.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return List.copyOf(values);
    }

    /** The last day of a term; null where it has no end. */
    static LocalDate lastDay(LocalDate from, Period term) {
        return term.isZero() ? null : from.plus(term).minusDays(1);
    }

    static long yuan(long amount, String name) {
        if (amount < 0) {
            throw new IllegalArgumentException(name + " is negative: " + amount);
        }
        return amount;
    }
}
