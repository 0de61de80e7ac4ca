package cn.hangce.policy.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Another value of one fact, with which a condition would hold.
 *
 * @param places the values as a {@link Row} keeps them; several only of a word, any of which would do
 * @param now    the present value as a row keeps it
 * @param exact  whether it has to be this very value; otherwise what lies beyond it would do too
 */
public record Change(Symbol symbol, long now, List<Long> places, boolean exact) {

    public Change {
        places = List.copyOf(places);
    }

    static Change to(Symbol symbol, Row row, long place, boolean exact) {
        return new Change(symbol, row.values[symbol.slot()], List.of(place), exact);
    }

    static Change toWords(Symbol symbol, Row row, LongStream places) {
        return new Change(symbol, row.values[symbol.slot()], places.boxed().toList(), true);
    }

    public String fact() {
        return symbol.name();
    }

    public Kind kind() {
        return symbol.kind();
    }

    /** The least change that would do; of several words the first. */
    long place() {
        return places.get(0);
    }

    /** Whether the fact would have to be more, or later. */
    public boolean rises() {
        return place() > now;
    }

    /** The present value; null where it is a word of no list. */
    public Object from() {
        return value(now);
    }

    /** The value to reach; of several words the first. */
    public Object to() {
        return value(place());
    }

    /** Every value that would do, where they can be listed. */
    public List<Object> choices() {
        return places.stream().map(this::value).toList();
    }

    /** What lies between, of numbers and, in days, of days: never negative. */
    public BigDecimal distance() {
        if (symbol.kind() == Kind.DAY) {
            return BigDecimal.valueOf(Math.abs(ChronoUnit.DAYS.between((LocalDate) from(), (LocalDate) to())));
        }
        BigDecimal steps = BigDecimal.valueOf(place()).subtract(BigDecimal.valueOf(now)).abs();
        return symbol.kind() == Kind.DECIMAL ? steps.movePointLeft(Row.DECIMALS).stripTrailingZeros() : steps;
    }

    Change at(List<Long> others) {
        return new Change(symbol, now, others, exact);
    }

    /** What satisfies both; null where nothing does. */
    Change and(Change other) {
        if (symbol.kind() == Kind.WORD || exact || other.exact) {
            List<Long> both = new ArrayList<>(places);
            both.retainAll(other.places);
            return both.isEmpty() ? null : new Change(symbol, now, both, true);
        }
        if (rises() != other.rises()) {
            return null;
        }
        return rises() == place() > other.place() ? this : other;
    }

    private Object value(long place) {
        return switch (symbol.kind()) {
            case TRUTH -> place != 0;
            case WHOLE -> place;
            case DECIMAL -> BigDecimal.valueOf(place, Row.DECIMALS).stripTrailingZeros();
            case DAY -> Calendar.date(place);
            case WORD -> place < 0 ? null : symbol.words().get((int) place);
        };
    }
}
