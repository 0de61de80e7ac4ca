package cn.hangce.casework;

import cn.hangce.policy.Fact;
import cn.hangce.policy.FactProblem;
import cn.hangce.policy.Facts;
import cn.hangce.policy.InvalidFacts;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts as a case keeps them: text that reads the same in any year (digits, ISO dates, {@code true}/{@code false}), and back.
 */
final class FactText {

    private static final Text NOT_A_NUMBER = new Text("应为数字", "must be a number");
    private static final Text NOT_WHOLE = new Text("应为整数", "must be a whole number");
    private static final Text NOT_A_DATE = new Text("应为真实存在的日期，如 2021-05-31", "must be a date that exists, such as 2021-05-31");
    private static final Text NOT_YES_OR_NO = new Text("应选“是”或“否”", "must be yes or no");

    private FactText() {
    }

    /** The text of a typed value. */
    static String of(Object value) {
        return value instanceof BigDecimal decimal ? decimal.stripTrailingZeros().toPlainString() : String.valueOf(value);
    }

    /**
     * The answers to what is asked, as a case keeps them; answers to anything else are left out.
     *
     * @throws UnlawfulAct {@link Rule#FACT_WRONG} naming every answer that is not of its fact’s type or not possible
     */
    static Map<String, String> checked(Collection<String> asked, Map<String, String> answers) {
        Map<String, String> good = new LinkedHashMap<>();
        List<Text> wrong = new ArrayList<>();
        for (String name : asked) {
            if (!answers.containsKey(name)) {
                continue;
            }
            String answer = tidy(answers.get(name));
            if (answer.isEmpty()) {
                good.put(name, "");
                continue;
            }
            Fact fact = Vocabulary.standard().fact(name);
            try {
                good.put(name, of(Facts.of(Vocabulary.standard(), Map.of(name, typed(fact, answer))).get(name)));
            } catch (NotOfType problem) {
                wrong.add(about(fact, problem.text));
            } catch (InvalidFacts problem) {
                problem.problems().stream().map(FactProblem::message).forEach(wrong::add);
            }
        }
        if (!wrong.isEmpty()) {
            throw new UnlawfulAct(Rule.FACT_WRONG, wrong);
        }
        return good;
    }

    /** The typed facts of a case, for its assessment. */
    static Map<String, Object> typed(Map<String, CaseFact> facts) {
        Map<String, Object> values = new LinkedHashMap<>();
        facts.forEach((name, fact) -> values.put(name, typed(Vocabulary.standard().fact(name), fact.value())));
        return values;
    }

    private static Text about(Fact fact, Text problem) {
        return new Text(fact.label().zh() + problem.zh(), fact.label().en() + " " + problem.en());
    }

    /** Full-width digits and thousands separators are what people paste; they are not mistakes. */
    private static String tidy(String answer) {
        return answer == null ? "" : Normalizer.normalize(answer, Normalizer.Form.NFC).strip();
    }

    private static Object typed(Fact fact, String text) {
        return switch (fact.type()) {
            case BOOLEAN -> bool(text);
            case COUNT, YUAN -> whole(text);
            case RATIO -> decimal(text);
            case DATE -> date(text);
            case CHOICE, TEXT -> text;
        };
    }

    private static Boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new NotOfType(NOT_YES_OR_NO);
        }
        return Boolean.valueOf(text);
    }

    private static Long whole(String text) {
        try {
            return decimal(text).longValueExact();
        } catch (ArithmeticException e) {
            throw new NotOfType(NOT_WHOLE);
        }
    }

    private static BigDecimal decimal(String text) {
        String digits = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(",", "").replace(" ", "");
        if (digits.length() > 30 || !digits.matches("[+-]?\\d+(\\.\\d+)?")) {
            throw new NotOfType(NOT_A_NUMBER);
        }
        return new BigDecimal(digits);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotOfType(NOT_A_DATE);
        }
    }

    private static final class NotOfType extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Text text;

        NotOfType(Text text) {
            this.text = text;
        }
    }
}
