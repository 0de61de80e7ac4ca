package cn.hangce.web;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A part of a long list that is read at once.
 *
 * @param number which part, from 1
 * @param count  how many parts there are
 * @param total  how long the whole list is
 */
public record Page<T>(List<T> items, int number, int count, int total) {

    public Page {
        items = List.copyOf(items);
    }

    /** @param wanted as the address has it; whatever is no part of the list gives the nearest one */
    public static <T> Page<T> of(List<T> all, String wanted, int size) {
        return at(wanted, size, all.size(), from -> all.subList(from, Math.min(all.size(), from + size)));
    }

    /**
     * A part of a list that is read part by part.
     *
     * @param reader gives the items from a place on, at most {@code size} of them
     */
    public static <T> Page<T> at(String wanted, int size, int total, IntFunction<List<T>> reader) {
        int count = Math.max(1, (total + size - 1) / size);
        int number = Math.max(1, Math.min(count, number(wanted)));
        return new Page<>(reader.apply((number - 1) * size), number, count, total);
    }

    private static int number(String wanted) {
        return wanted != null && wanted.matches("\\d{1,6}") ? Integer.parseInt(wanted) : 1;
    }

    public boolean hasEarlier() {
        return number > 1;
    }

    public boolean hasLater() {
        return number < count;
    }
}
