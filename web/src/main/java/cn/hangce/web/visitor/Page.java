package cn.hangce.web.visitor;

import java.util.List;

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
        int count = Math.max(1, (all.size() + size - 1) / size);
        int number = Math.max(1, Math.min(count, number(wanted)));
        int from = (number - 1) * size;
        return new Page<>(all.subList(from, Math.min(all.size(), from + size)), number, count, all.size());
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
