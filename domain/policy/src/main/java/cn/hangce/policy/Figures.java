package cn.hangce.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Values as people read them: 万元 where that is short, percentages, yes and no. */
final class Figures {

    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;
    private static final int DECIMALS = 2;

    private Figures() {
    }

    static Text money(long yuan) {
        return new Text(chinese(yuan), Wording.of("money.yuan", grouped(yuan)).en());
    }

    static Text value(Fact fact, Object value) {
        return switch (fact.type()) {
            case BOOLEAN -> Wording.of((Boolean) value ? "value.yes" : "value.no");
            case YUAN -> money((Long) value);
            case RATIO -> fact.percent() ? percent((BigDecimal) value) : counted(decimal((BigDecimal) value), fact.unit());
            case CHOICE -> Optional.ofNullable(fact.choice((String) value)).map(Choice::label).orElseGet(() -> plain((String) value));
            case COUNT -> counted(grouped((Long) value), fact.unit());
            case DATE -> Written.day((LocalDate) value);
            case TEXT -> plain(value.toString());
        };
    }

    static Text percent(BigDecimal ratio) {
        return plain(ratio.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
    }

    static Text number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain(plain.scale() > 0 ? plain.toPlainString() : grouped(plain.longValueExact()));
    }

    private static String chinese(long yuan) {
        if (yuan >= YI && yuan % (YI / 100) == 0) {
            return Wording.of("money.yi", shifted(yuan, YI)).zh();
        }
        return yuan >= WAN && yuan % (WAN / 100) == 0 ? Wording.of("money.wan", shifted(yuan, WAN)).zh()
                : Wording.of("money.yuan", grouped(yuan)).zh();
    }

    private static String shifted(long yuan, long unit) {
        return BigDecimal.valueOf(yuan).divide(BigDecimal.valueOf(unit)).setScale(DECIMALS).stripTrailingZeros().toPlainString();
    }

    private static Text counted(String number, Text unit) {
        return new Text((number + " " + unit.zh()).strip(), (number + " " + unit.en()).strip());
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String decimal(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static Text plain(String text) {
        return new Text(text, text);
    }
}
