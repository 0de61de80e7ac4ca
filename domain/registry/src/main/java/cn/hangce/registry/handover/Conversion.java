package cn.hangce.registry.handover;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** How a cell becomes a value. Bureaus write money in 万元 with decimals; it becomes whole yuan exactly or is refused. */
enum Conversion {
    TEXT {
        @Override
        Object convert(String cell) {
            return cell;
        }
    },
    COUNT {
        @Override
        Object convert(String cell) {
            return new BigDecimal(cell.replace(",", "")).longValueExact();
        }
    },
    YUAN {
        @Override
        Object convert(String cell) {
            return new BigDecimal(cell.replace(",", "")).longValueExact();
        }
    },
    TEN_THOUSAND_YUAN {
        @Override
        Object convert(String cell) {
            return new BigDecimal(cell.replace(",", "")).movePointRight(4).longValueExact();
        }
    },
    DECIMAL {
        @Override
        Object convert(String cell) {
            return new BigDecimal(cell.replace(",", ""));
        }
    },
    DATE {
        @Override
        Object convert(String cell) {
            return LocalDate.parse(cell.replace('/', '-'), STRICT_DATE);
        }
    },
    YES_NO {
        @Override
        Object convert(String cell) {
            return switch (cell) {
                case "是" -> true;
                case "否" -> false;
                default -> throw new IllegalArgumentException(cell);
            };
        }
    };

    private static final DateTimeFormatter STRICT_DATE =
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** @throws RuntimeException when the cell does not say such a value */
    abstract Object convert(String cell);

    static Conversion named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
