package cn.hangce.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A value as given, checked against the fact it is for: either the right value or the problem with it. */
record FactValue(Object value, FactProblem problem) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");
    private static final int DECIMALS = 9;
    /** A JSON number with as many is what a program made of a binary fraction: 2/3, or 0.1 + 0.2. */
    private static final int BINARY_DIGITS = 15;
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    boolean isRight() {
        return problem == null;
    }

    static FactValue of(Fact fact, Object raw) {
        return switch (fact.type()) {
            case BOOLEAN -> flag(fact, raw);
            case COUNT, YUAN, RATIO -> number(fact, raw);
            case DATE -> day(fact, raw);
            case CHOICE -> choice(fact, raw);
            case TEXT -> text(fact, raw);
        };
    }

    private static FactValue flag(Fact fact, Object raw) {
        String text = String.valueOf(raw);
        return text.equals("true") || text.equals("false") ? right(Boolean.valueOf(text)) : wrong(fact, "type");
    }

    private static FactValue number(Fact fact, Object raw) {
        BigDecimal number = decimal(raw);
        if (number == null) {
            return wrong(fact, "type");
        }
        if (number.compareTo(BigDecimal.valueOf(fact.min())) < 0 || number.compareTo(BigDecimal.valueOf(fact.max())) > 0) {
            return wrong(fact, "range", fact.min(), fact.max());
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (fact.type() == FactType.RATIO) {
            plain = raw instanceof Number && plain.precision() >= BINARY_DIGITS && plain.scale() > DECIMALS
                    ? plain.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros() : plain;
            return plain.scale() > DECIMALS ? wrong(fact, "decimals", DECIMALS)
                    : right(plain.scale() < 0 ? plain.setScale(0) : plain);
        }
        return plain.scale() > 0 ? wrong(fact, "whole") : right(plain.longValueExact());
    }

    /** Null for what is no number; very small and very large exponents are not written out. */
    private static BigDecimal decimal(Object raw) {
        if (raw instanceof Boolean) {
            return null;
        }
        String text = raw instanceof String given ? given.strip() : "";
        if (raw instanceof Number) {
            try {
                BigDecimal number = new BigDecimal(raw.toString());
                return Math.abs((long) number.scale()) > 1_000 || number.precision() > 1_000 ? null : number;
            } catch (NumberFormatException e) {
                return null;
            }
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
    }

    private static FactValue day(Fact fact, Object raw) {
        try {
            LocalDate day = raw instanceof LocalDate date ? date
                    : raw instanceof String text ? LocalDate.parse(text.strip()) : null;
            if (day == null) {
                return wrong(fact, "date");
            }
            return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY) ? wrong(fact, "range", FIRST_DAY, LAST_DAY) : right(day);
        } catch (DateTimeParseException e) {
            return wrong(fact, "date");
        }
    }

    private static FactValue choice(Fact fact, Object raw) {
        Choice meant = raw instanceof String text ? fact.meant(text.strip()) : null;
        if (meant != null) {
            return right(meant.value());
        }
        return fact.open() && raw instanceof String ? text(fact, raw)
                : wrong(fact, "choice", String.join(", ", fact.choices().stream().map(Choice::value).toList()));
    }

    private static FactValue text(Fact fact, Object raw) {
        if (!(raw instanceof String text)) {
            return wrong(fact, "type");
        }
        return text.length() > fact.max() ? wrong(fact, "length", fact.max()) : right(text.strip());
    }

    private static FactValue right(Object value) {
        return new FactValue(value, null);
    }

    private static FactValue wrong(Fact fact, String code, Object... limits) {
        Object[] args = new Object[limits.length + 1];
        args[0] = fact.label();
        System.arraycopy(limits, 0, args, 1, limits.length);
        String key = code.equals("type") ? "given.type." + fact.type() : "given." + code;
        return new FactValue(null, new FactProblem(fact.name(), code, Wording.of(key, args)));
    }
}
