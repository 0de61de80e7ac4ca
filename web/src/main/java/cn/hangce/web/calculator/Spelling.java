package cn.hangce.web.calculator;

import cn.hangce.policy.Fact;
import cn.hangce.policy.FactType;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The two ways of writing a number: as people type it (1,200 万元, 5.25 %) and as the API and an address have it (12000000,
 * 0.0525). What is no number stays as it is, to be complained of where it is checked.
 */
final class Spelling {

    private static final Map<String, Integer> TENS = Map.of("", 0, "元", 0, "万", 4, "万元", 4, "亿", 8, "亿元", 8);
    private static final Pattern MONEY = Pattern.compile("[¥￥]?([+-]?[\\d.]{1,40})(元|万|万元|亿|亿元)?");
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[,，](?=\\d{3})");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    private Spelling() {
    }

    /** As the API writes what somebody typed. */
    static String contract(Fact fact, String typed) {
        if (!fact.isNumber()) {
            return typed.strip();
        }
        String digits = SEPARATOR.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "")).replaceAll("");
        String number = switch (fact.type()) {
            case YUAN -> yuan(digits);
            case RATIO -> fact.percent() ? shifted(without(digits, "%"), -2) : without(digits, unit(fact));
            default -> without(digits, unit(fact));
        };
        return PLAIN.matcher(number).matches() ? number : typed.strip();
    }

    /** As people read and type what an address has. */
    static String typed(Fact fact, String contract) {
        return fact.type() == FactType.RATIO && fact.percent() ? shifted(contract, 2) : contract;
    }

    private static String yuan(String typed) {
        Matcher money = MONEY.matcher(typed);
        return money.matches() ? shifted(money.group(1), TENS.get(money.group(2) == null ? "" : money.group(2))) : typed;
    }

    private static String without(String number, String unit) {
        return number.endsWith(unit) ? number.substring(0, number.length() - unit.length()) : number;
    }

    private static String unit(Fact fact) {
        return fact.unit() == null ? "" : Normalizer.normalize(fact.unit().zh(), Normalizer.Form.NFKC);
    }

    /** The number with its point moved to the right; what is no number unchanged. */
    private static String shifted(String number, int places) {
        if (!PLAIN.matcher(number).matches() || places == 0) {
            return number;
        }
        BigDecimal value = new BigDecimal(number).movePointRight(places).stripTrailingZeros();
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }
}
