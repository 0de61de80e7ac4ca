package cn.hangce.policy.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** The compiled form and the exact tree judge every row alike, ordinary or extreme, complete or not. */
class TreeAndCodeAgreeTest {

    private static final List<String> CONDITIONS = List.of(
            "flag", "!flag", "true", "false", "flag && other_flag", "flag || other_flag", "flag == other_flag", "flag != other_flag",
            "flag ? other_flag : far_flag", "count >= 10", "count < far_count", "count == money", "count != 20", "count * money > 7",
            "count + money <= 30000000", "count - money >= 0.5", "-count < money", "money >= 0.15 * count",
            "money >= pct(count, count <= 30000000 ? 5 : 4)", "min(count, money, 3.5) < rate", "max(count, far_count) >= 21",
            "floor(rate * 100) >= 5", "floor(money / 7) == floor(count / 7)", "rate >= 0.15", "rate < share", "rate + share == 0.2",
            "rate * share * money > 1", "(flag ? rate : count) > share", "day <= last_day", "years_after(day, 1) <= last_day",
            "months_after(day, 5) < last_day", "days_after(day, -30) > date('2020-02-29')",
            "(flag ? day : last_day) == date('2016-02-29')", "grade == 'good'", "grade != 'fail'", "'pass' == grade",
            "grade in ['good', 'pass']", "count in [1, 10, 20]", "title == '甲'", "known(day) && day > date('2016-01-01')",
            "known(far_count) ? far_count > 1 : flag", "{'good': 20, 'pass': 10}[grade] > count", "{1: 0.5, 20: 1.5}[count] <= rate",
            "new_year_after(day) <= last_day",
            "years_after(founded, 3) < day", "staff * staff >= balance", "ratio * balance >= pct(balance, 5)", "-balance * 9000 < staff",
            "area * balance > 1", "area / 3 > ratio", "grade in ['good', 'fail'] || flag", "!(grade in ['good', 'fail'])",
            "min(balance, 20000000) * ratio * 0.5 * staff / 12 > 5000");

    @Test
    void onWrittenConditions() {
        agree(CONDITIONS.stream().map(Samples::expression).toList(), new Random(30), 20_000);
    }

    @Test
    void onConditionsMadeUpAtRandom() {
        Random random = new Random(71);
        for (int i = 0; i < 150; i++) {
            List<Expression> made = new ArrayList<>();
            for (int j = 0; j < 9; j++) {
                made.add(Samples.expression(condition(random, 4)));
            }
            agree(made, random, 60);
        }
    }

    @Test
    void onSumsMadeUpAtRandom() {
        Random random = new Random(17);
        for (int i = 0; i < 150; i++) {
            List<Reckoning.Sum> made = new ArrayList<>();
            for (int j = 0; j <= i % 4; j++) {
                made.add(new Reckoning.Sum(random.nextBoolean() ? null : Samples.expression(condition(random, 2)),
                        random.nextInt(4) != 0 ? null : Samples.expression(condition(random, 2)), Samples.expression(amount(random, 3))));
            }
            addUpAlike(made, random, 200);
        }
    }

    @Test
    void onMoreConditionsThanFitIntoAnInt() {
        List<Expression> many = new ArrayList<>();
        for (int i = 0; i < Screening.MOST_CONDITIONS; i++) {
            many.add(Samples.expression("count >= " + i));
        }
        agree(many, new Random(63), 500);
    }

    @Test
    void andCodeIsWhatJudgesOrdinaryConditions() {
        long withCode = CONDITIONS.stream().filter(text -> Samples.expression(text).term().compiles()).count();
        assertTrue(withCode >= CONDITIONS.size() - 3, withCode + " of " + CONDITIONS.size());
    }

    private static void agree(List<Expression> conditions, Random random, int rows) {
        Screening screening = new Screening(conditions);
        Marks byCode = new Marks();
        Marks byTree = new Marks();
        for (int i = 0; i < rows; i++) {
            Row row = Samples.row(random, i % 2 == 0 ? 1_000_000 : 8);
            screening.judge(row, byCode);
            screening.judgeByTree(row, byTree);
            String texts = String.valueOf(conditions.stream().map(Expression::text).toList());
            assertEquals(byTree.failed(), byCode.failed(), texts);
            assertEquals(byTree.open(), byCode.open(), texts);
            assertEquals(byTree.failed() != 0, screening.rejects(row), texts);
            assertEquals(byTree.open() != 0, screening.isOpen(row), texts);
        }
    }

    private static void addUpAlike(List<Reckoning.Sum> sums, Random random, int rows) {
        Reckoning reckoning = new Reckoning(sums);
        for (int i = 0; i < rows; i++) {
            Row row = Samples.row(random, i % 2 == 0 ? 1_000_000 : 8);
            assertEquals(outcome(() -> reckoning.totalByTree(row)), outcome(() -> reckoning.total(row)), () -> String.valueOf(sums.stream()
                    .map(sum -> sum.yuan().text()).toList()));
        }
    }

    private static String outcome(LongSupplier total) {
        try {
            return String.valueOf(total.getAsLong());
        } catch (ArithmeticException tooGreat) {
            return "too great";
        }
    }

    private static String condition(Random random, int depth) {
        if (depth == 0) {
            return List.of("flag", "other_flag", "far_flag", "true").get(random.nextInt(4));
        }
        return switch (random.nextInt(7)) {
            case 0 -> "(" + condition(random, depth - 1) + " && " + condition(random, depth - 1) + ")";
            case 1 -> "(" + condition(random, depth - 1) + " || " + condition(random, depth - 1) + ")";
            case 2 -> "!" + condition(random, depth - 1);
            case 3 -> "(" + condition(random, depth - 1) + " ? " + condition(random, depth - 1) + " : "
                    + condition(random, depth - 1) + ")";
            case 4 -> "(grade " + List.of("==", "!=").get(random.nextInt(2)) + " 'pass')";
            default -> "(" + amount(random, depth - 1) + " " + List.of("<", "<=", ">", ">=", "==", "!=").get(random.nextInt(6)) + " "
                    + amount(random, depth - 1) + ")";
        };
    }

    private static String amount(Random random, int depth) {
        if (depth == 0) {
            return List.of("count", "money", "rate", "share", "far_count", "0.15", "3", "1000000", "staff", "balance", "ratio", "area", "staff",
                    "balance", "ratio").get(random.nextInt(15));
        }
        return switch (random.nextInt(7)) {
            case 0 -> "(" + amount(random, depth - 1) + " + " + amount(random, depth - 1) + ")";
            case 1 -> "(" + amount(random, depth - 1) + " - " + amount(random, depth - 1) + ")";
            case 2 -> "(" + amount(random, depth - 1) + " * " + amount(random, depth - 1) + ")";
            case 3 -> "min(" + amount(random, depth - 1) + ", " + amount(random, depth - 1) + ")";
            case 4 -> "pct(" + amount(random, depth - 1) + ", 5)";
            case 5 -> "floor(" + amount(random, depth - 1) + " / 12)";
            default -> "(" + condition(random, depth - 1) + " ? " + amount(random, depth - 1) + " : " + amount(random, depth - 1) + ")";
        };
    }
}
