package cn.hangce.web.office;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A list of which some lines are chosen.
 *
 * @param <T> the lines
 */
public final class Selection<T> {

    private final List<T> rows;
    private final ToLongFunction<T> id;
    private List<T> chosen = List.of();

    public Selection(List<T> rows, ToLongFunction<T> id) {
        this.rows = List.copyOf(rows);
        this.id = id;
    }

    public List<T> getRows() {
        return rows;
    }

    public List<T> getChosen() {
        return chosen;
    }

    public void setChosen(List<T> chosen) {
        this.chosen = chosen == null ? List.of() : List.copyOf(chosen);
    }

    /** The ids of the chosen lines. */
    public List<Long> ids() {
        return chosen.stream().map(id::applyAsLong).toList();
    }

    /** The sum over the chosen lines. */
    public long sum(ToLongFunction<T> amount) {
        return chosen.stream().mapToLong(amount).sum();
    }
}
