package cn.hangce.policy.language;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One applicant’s facts, laid out for evaluation: a number for each fact of the vocabulary (truth 0 or 1, whole numbers as they
 * are, decimals in thousand-millionths, days since 1970, words by their place among the choices) and a bit for whether it is
 * known. Facts that belong together have neighbouring slots, so a program touches few lines of memory of a long row.
 */
public final class Row {

    /** Decimals have at most nine places; in a row they are whole numbers of this unit. */
    static final int DECIMALS = 9;
    static final long DECIMAL_UNIT = 1_000_000_000L;
    static final int BITS = 6;

    final long[] values;
    final long[] known;
    /** Words that have no place among choices; most rows have none. */
    private String[] wordings;

    /** A row for {@code size} symbols, of which nothing is known yet. */
    public Row(int size) {
        values = new long[size];
        known = new long[(size >> BITS) + 1];
    }

    /**
     * Enters a fact.
     *
     * @param value {@link Boolean}, {@link Long}, {@link BigDecimal}, {@link LocalDate} or {@link String}, by the symbol’s kind
     * @throws ArithmeticException for a decimal that a row cannot hold
     */
    public void put(Symbol symbol, Object value) {
        int slot = symbol.slot();
        values[slot] = switch (symbol.kind()) {
            case TRUTH -> (Boolean) value ? 1 : 0;
            case WHOLE -> (Long) value;
            case DECIMAL -> ((BigDecimal) value).movePointRight(DECIMALS).longValueExact();
            case DAY -> ((LocalDate) value).toEpochDay();
            case WORD -> symbol.words().indexOf((String) value);
        };
        if (symbol.kind() == Kind.WORD && values[slot] < 0) {
            wordings = wordings == null ? new String[values.length] : wordings;
            wordings[slot] = (String) value;
        }
        known[slot >> BITS] |= 1L << slot;
    }

    boolean knows(Symbol symbol) {
        return (known[symbol.slot() >> BITS] & 1L << symbol.slot()) != 0;
    }

    String word(Symbol symbol) {
        long place = values[symbol.slot()];
        return place < 0 ? wordings[symbol.slot()] : symbol.words().get((int) place);
    }
}
