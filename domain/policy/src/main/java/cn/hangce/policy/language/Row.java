package cn.hangce.policy.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * One applicant’s facts, laid out for evaluation: a number for each fact of the vocabulary (truth 0 or 1, whole numbers as they
 * are, decimals in thousand-millionths, days as {@link Calendar} counts them, words by their place among the choices) and a bit
 * for whether it is known. Facts that belong together have neighbouring slots, so a program touches few lines of memory of a long
 * row. Whoever judges many applicants clears one row and fills it again.
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
     * @throws ArithmeticException for a number that the symbol does not allow, or that a row cannot hold
     */
    public void put(Symbol symbol, Object value) {
        if (symbol.kind() == Kind.WORD) {
            putWord(symbol, (String) value);
            return;
        }
        putNumber(symbol, switch (symbol.kind()) {
            case TRUTH -> (Boolean) value ? 1 : 0;
            case DECIMAL -> ((BigDecimal) value).movePointRight(DECIMALS).longValueExact();
            case DAY -> Calendar.day((LocalDate) value);
            default -> (Long) value;
        });
    }

    /**
     * Enters a fact as it is written in its plainest form: {@code true}, {@code 1200}, {@code 0.05}, {@code 2022-05-31}, one of the
     * symbol’s words.
     *
     * @return false, and nothing is entered, where it is written otherwise or the symbol does not allow it
     */
    public boolean read(Symbol symbol, String text) {
        if (symbol.kind() == Kind.WORD) {
            int place = symbol.words().indexOf(text);
            if (place >= 0) {
                enter(symbol.slot(), place);
            }
            return place >= 0;
        }
        long number = Plain.number(symbol.kind(), text);
        if (number == Plain.NONE || isBeyond(symbol, number)) {
            return false;
        }
        enter(symbol.slot(), number);
        return true;
    }

    /** Forgets everything, so that another applicant’s facts can be entered. */
    public void clear() {
        Arrays.fill(known, 0);
        wordings = null;
    }

    /** Whether a choice is known and is none of the words at these places, bit by bit. */
    public boolean rulesOut(Symbol choice, long places) {
        return knows(choice) && (places & 1L << values[choice.slot()]) == 0;
    }

    boolean knows(Symbol symbol) {
        return (known[symbol.slot() >> BITS] & 1L << symbol.slot()) != 0;
    }

    String word(Symbol symbol) {
        long place = values[symbol.slot()];
        return place < 0 ? wordings[symbol.slot()] : symbol.words().get((int) place);
    }

    private void putWord(Symbol symbol, String word) {
        int place = symbol.words().indexOf(word);
        if (place < 0) {
            wordings = wordings == null ? new String[values.length] : wordings;
            wordings[symbol.slot()] = word;
        }
        enter(symbol.slot(), place);
    }

    private void putNumber(Symbol symbol, long number) {
        if (isBeyond(symbol, number)) {
            throw new ArithmeticException(symbol.name() + " cannot be " + number);
        }
        enter(symbol.slot(), number);
    }

    /** Code trusts that numbers stay within their bounds. */
    private static boolean isBeyond(Symbol symbol, long number) {
        return number < symbol.least() || number > symbol.most();
    }

    private void enter(int slot, long value) {
        values[slot] = value;
        known[slot >> BITS] |= 1L << slot;
    }
}
