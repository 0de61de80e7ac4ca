package cn.hangce.policy.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A small vocabulary for tests, and rows of every sort over it. */
final class Samples {

    private static final long MOST_YUAN = 1_000_000_000_000_000L;
    static final List<Symbol> SYMBOLS = List.of(
            new Symbol("flag", 0, Kind.TRUTH, List.of()), new Symbol("other_flag", 1, Kind.TRUTH, List.of()),
            new Symbol("count", 2, Kind.WHOLE, List.of()), new Symbol("money", 3, Kind.WHOLE, List.of()),
            new Symbol("rate", 4, Kind.DECIMAL, List.of()), new Symbol("share", 5, Kind.DECIMAL, List.of()),
            new Symbol("day", 6, Kind.DAY, List.of()), new Symbol("last_day", 7, Kind.DAY, List.of()),
            new Symbol("grade", 8, Kind.WORD, List.of("good", "pass", "fail")), new Symbol("title", 9, Kind.WORD, List.of()),
            Symbol.number("staff", 10, Kind.WHOLE, 0, 1_000_000_000), Symbol.number("balance", 11, Kind.WHOLE, -MOST_YUAN, MOST_YUAN),
            Symbol.number("ratio", 12, Kind.DECIMAL, 0, 1), Symbol.number("area", 13, Kind.DECIMAL, 0, 9_000_000_000L),
            Symbol.day("founded", 14, LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31)),
            new Symbol("far_flag", 70, Kind.TRUTH, List.of()), new Symbol("far_count", 71, Kind.WHOLE, List.of()));
    static final Language LANGUAGE = new Language(SYMBOLS);
    private static final int SIZE = 72;
    private static final long[] WHOLES = {0, 1, -1, 2, 10, 20, 21, 500_000, 30_000_000, 30_000_001, 50_000_000,
        Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE / 2, 1_000_000_000_000_000L};
    private static final String[] DECIMALS = {"0", "0.15", "0.05", "0.0385", "1", "-0.5", "0.000000001", "9000000000", "3.1"};

    private Samples() {
    }

    static Expression expression(String text) {
        try {
            return LANGUAGE.compile(text, List.of(Kind.values()));
        } catch (ExpressionRefused e) {
            throw new AssertionError(text + ": " + e.mistakes(), e);
        }
    }

    static Row row(Map<String, ?> values) {
        Row row = new Row(SIZE);
        SYMBOLS.stream().filter(symbol -> values.containsKey(symbol.name()))
                .forEach(symbol -> row.put(symbol, values.get(symbol.name())));
        return row;
    }

    /** Ordinary and extreme values; each fact is unknown once in {@code rarity} times. */
    static Row row(Random random, int rarity) {
        Map<String, Object> values = new TreeMap<>();
        for (Symbol symbol : SYMBOLS) {
            if (random.nextInt(rarity) != 0) {
                values.put(symbol.name(), value(symbol, random));
            }
        }
        return row(values);
    }

    private static Object value(Symbol symbol, Random random) {
        if (symbol.kind().isNumber() && symbol.most() != Long.MAX_VALUE) {
            return bounded(symbol, random);
        }
        return switch (symbol.kind()) {
            case TRUTH -> random.nextBoolean();
            case WHOLE -> random.nextBoolean() ? WHOLES[random.nextInt(WHOLES.length)] : (Object) (long) random.nextInt(100_000_000);
            case DECIMAL -> random.nextBoolean() ? new BigDecimal(DECIMALS[random.nextInt(DECIMALS.length)])
                    : BigDecimal.valueOf(random.nextInt(1_000_000), 6);
            case DAY -> LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4_000));
            case WORD -> symbol.words().isEmpty() ? List.of("甲", "乙").get(random.nextInt(2))
                    : symbol.words().get(random.nextInt(symbol.words().size()));
        };
    }

    /** The ends as often as what lies between. */
    private static Object bounded(Symbol symbol, Random random) {
        long value = switch (random.nextInt(4)) {
            case 0 -> symbol.least();
            case 1 -> symbol.most();
            default -> random.nextLong(symbol.least(), symbol.most() + 1);
        };
        return symbol.kind() == Kind.WHOLE ? (Object) value : BigDecimal.valueOf(value, Row.DECIMALS);
    }
}
