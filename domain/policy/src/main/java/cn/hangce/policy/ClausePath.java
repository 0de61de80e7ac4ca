package cn.hangce.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way to one clause of a document, from the outside in, in one normal spelling.
 *
 * <table>
 * <caption>steps</caption>
 * <tr><td>第六条, 第二章, 第一节</td><td>articles, chapters, sections</td></tr>
 * <tr><td>三</td><td>a part with a bare numeral</td></tr>
 * <tr><td>(一)</td><td>a Chinese numeral in brackets</td></tr>
 * <tr><td>4 or .4</td><td>an item with a figure</td></tr>
 * <tr><td>(1)</td><td>a figure in brackets</td></tr>
 * <tr><td>—1</td><td>the first of the paragraphs that begin with a dash</td></tr>
 * <tr><td>段2</td><td>the second paragraph of a clause without numbers</td></tr>
 * <tr><td>后</td><td>what follows the last item, without a number</td></tr>
 * <tr><td>文首, 文末, 附则, 附件, 附件1</td><td>what stands before, after and behind the numbered clauses</td></tr>
 * </table>
 */
record ClausePath(List<String> steps) {

    private static final String NUMERAL = "[一二三四五六七八九十百零〇]+";
    private static final Pattern STEP = Pattern.compile("第(" + NUMERAL + "|\\d+)([条章节])|(文首|文末|附则|附件\\d*|后)|段(\\d+)|[—-]+(\\d+)"
            + "|[(（](" + NUMERAL + ")[)）]|[(（](\\d+)[)）]|(" + NUMERAL + ")|[.．]?(\\d+)");
    private static final String DIGITS = "零一二三四五六七八九";

    ClausePath {
        steps = List.copyOf(steps);
    }

    /** The paths that one word of a citation means: more than one where it ends in neighbours; none where it cannot be read. */
    static List<ClausePath> parse(String word) {
        List<String> steps = new ArrayList<>();
        List<ClausePath> paths = new ArrayList<>();
        Matcher matcher = STEP.matcher(word);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            String step = step(matcher);
            if (!steps.isEmpty() && kind(steps.get(steps.size() - 1)).equals(kind(step))) {
                paths.add(new ClausePath(steps));
                steps.remove(steps.size() - 1);
            }
            steps.add(step);
            end = matcher.end();
        }
        if (end < word.length() || steps.isEmpty()) {
            return List.of();
        }
        paths.add(new ClausePath(steps));
        return paths;
    }

    /** Whether this clause is a part of {@code other}. */
    boolean isIn(ClausePath other) {
        return steps.size() > other.steps.size() && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    private static String step(Matcher step) {
        if (step.group(2) != null) {
            return "第" + chinese(step.group(1)) + step.group(2);
        }
        if (step.group(3) != null) {
            return step.group(3);
        }
        if (step.group(4) != null) {
            return "段" + step.group(4);
        }
        if (step.group(5) != null) {
            return "—" + step.group(5);
        }
        if (step.group(6) != null) {
            return "(" + chinese(step.group(6)) + ")";
        }
        if (step.group(7) != null) {
            return "(" + Integer.parseInt(step.group(7)) + ")";
        }
        return step.group(8) != null ? chinese(step.group(8)) : String.valueOf(Integer.parseInt(step.group(9)));
    }

    /** A step without its number, so that neighbours are alike. */
    private static String kind(String step) {
        return step.replaceAll(NUMERAL, "一").replaceAll("\\d+", "1");
    }

    /** One spelling for 第12条 and 第十二条. */
    private static String chinese(String numeral) {
        if (!numeral.matches("\\d+")) {
            return numeral.replace('〇', '零');
        }
        int number = Integer.parseInt(numeral);
        int tens = number / 10 % 10;
        int ones = number % 10;
        String hundreds = number < 100 ? "" : DIGITS.charAt(number / 100) + "百" + (tens == 0 && ones > 0 ? "零" : "");
        String ten = tens == 0 ? "" : (tens == 1 && number < 100 ? "" : String.valueOf(DIGITS.charAt(tens))) + "十";
        return hundreds + ten + (ones == 0 ? "" : DIGITS.charAt(ones));
    }

    /** As this house writes it: 三.4(1), 二(一)2, 第九条1. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        String before = "";
        for (String step : steps) {
            text.append(before.matches(NUMERAL) && step.matches("\\d+") ? "." : "").append(step);
            before = step;
        }
        return text.toString();
    }
}
