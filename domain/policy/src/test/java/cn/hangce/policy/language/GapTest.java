package cn.hangce.policy.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a condition lacks follows from the condition itself")
class GapTest {

    private static final Bounds ANY = new Bounds() {

        @Override
        public long least(String fact) {
            return 0;
        }

        @Override
        public long most(String fact) {
            return 9_000_000_000L;
        }

        @Override
        public int decimals(String fact) {
            return 4;
        }
    };

    private static List<Gap> gaps(String condition, Map<String, ?> facts) {
        return Samples.expression(condition).gaps(Samples.row(facts), ANY);
    }

    /** Fact, from and to of the only change of the only way. */
    private static void asks(String condition, Map<String, ?> facts, String fact, Object to) {
        List<Gap> gaps = gaps(condition, facts);
        Gap gap = gaps.stream().filter(each -> each.changes().get(0).fact().equals(fact)).findFirst().orElseThrow(() -> new AssertionError(gaps));
        assertEquals(1, gap.changes().size());
        assertEquals(to, gap.changes().get(0).to());
    }

    @Test
    void atLeastFiveAndThereAreThree() {
        asks("count >= 5", Map.of("count", 3L), "count", 5L);
        assertEquals(new BigDecimal(2), gaps("count >= 5", Map.of("count", 3L)).get(0).changes().get(0).distance());
    }

    @Test
    void moreThanFive() {
        asks("count > 5", Map.of("count", 3L), "count", 6L);
        asks("!(count <= 5)", Map.of("count", 3L), "count", 6L);
    }

    @Test
    void atMostAndLessThan() {
        asks("money <= 50000000", Map.of("money", 51_000_000L), "money", 50_000_000L);
        asks("money < 50000000", Map.of("money", 51_000_000L), "money", 49_999_999L);
    }

    @Test
    void aPercentageIsRoundedToTheSideThatHolds() {
        asks("money >= pct(count, 3)", Map.of("money", 10L, "count", 1_001L), "money", 31L);
        asks("money >= pct(count, 3)", Map.of("money", 10L, "count", 1_001L), "count", 333L);
        asks("rate >= 1 / 3.0", Map.of("rate", new BigDecimal("0.2")), "rate", new BigDecimal("0.3334"));
    }

    @Test
    void theRateDependsOnTheSizeItself() {
        String clause = "money >= pct(count, count <= 30000000 ? 5 : 4)";
        asks(clause, Map.of("money", 1_400_000L, "count", 30_000_000L), "money", 1_500_000L);
        asks(clause, Map.of("money", 1_190_000L, "count", 30_000_001L), "money", 1_200_001L);
    }

    @Test
    void aDayComesByItself() {
        asks("years_after(day, 1) <= last_day", Map.of("day", LocalDate.of(2021, 3, 5), "last_day", LocalDate.of(2022, 1, 1)),
                "last_day", LocalDate.of(2022, 3, 5));
        asks("last_day < years_after(day, 6)", Map.of("day", LocalDate.of(2015, 3, 5), "last_day", LocalDate.of(2022, 1, 1)),
                "last_day", LocalDate.of(2021, 3, 4));
    }

    @Test
    void ofAnyOneOfSeveralWordsEachWouldDo() {
        Gap gap = gaps("grade in ['good', 'pass']", Map.of("grade", "fail")).get(0);
        assertEquals(List.of("good", "pass"), gap.changes().get(0).choices());
        assertEquals(List.of("pass"), gaps("!(grade in ['good', 'fail'])", Map.of("grade", "fail")).get(0).changes().get(0).choices());
    }

    @Test
    void andAsksForAllThatFailsAndOrForOne() {
        Map<String, ?> facts = Map.of("count", 3L, "money", 7L, "flag", true);
        assertEquals(2, gaps("count >= 5 && money >= 9 && flag", facts).get(0).changes().size());
        assertEquals(2, gaps("count >= 5 || money >= 9", facts).size());
    }

    @Test
    void twoBoundsOfOneFactAreMetTogether() {
        asks("count >= 5 && count >= 7", Map.of("count", 3L), "count", 7L);
        assertEquals(List.of(), gaps("count >= 5 && count <= 4", Map.of("count", 3L)));
    }

    @Test
    void nothingIsToldWhereNothingFailsOrNothingWouldDo() {
        assertEquals(List.of(), gaps("count >= 5", Map.of("count", 5L)));
        assertEquals(List.of(), gaps("count >= 5", Map.of()));
        assertEquals(List.of(), gaps("count < 0", Map.of("count", 3L)));
        assertEquals(List.of(), gaps("day < date('1900-01-01')", Map.of("day", LocalDate.of(2020, 1, 1))));
    }

    @Test
    void aMissingFactOfAnotherPartStaysOpen() {
        asks("count >= 5 && flag", Map.of("count", 3L), "count", 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"count >= 5 && (money < 20 || !flag)", "rate * 3 + share >= 1.0 || grade == 'good' && other_flag",
        "min(count, money) >= pct(max(count, 7), 30)", "flag ? money >= 2 * count : count <= 10 && rate < 0.5",
        "floor(rate * 100) >= 15 && day <= years_after(last_day, 2)", "!(grade in ['good', 'fail']) && (count == 3 || money - count > 4)",
        "money >= {'good': 3, 'pass': 2}[grade] * far_count - 5", "days_after(day, 30) < last_day && (flag == other_flag)"})
    void whatIsToldMakesItHold(String condition) {
        Random random = new Random(20);
        Expression expression = Samples.expression(condition);
        int told = 0;
        for (int i = 0; i < 3_000; i++) {
            Row row = Samples.row(random, 12);
            long[] before = row.values.clone();
            List<Gap> gaps = expression.gaps(row, ANY);
            assertEquals(List.of(), Boolean.FALSE.equals(expression.truth(row)) ? List.of() : gaps);
            for (Gap gap : gaps) {
                try (Gap.Trial trial = gap.in(row)) {
                    assertNotEquals(Boolean.FALSE, expression.truth(row), () -> condition + " " + gap);
                }
                told++;
            }
            assertArrayEquals(before, row.values, "the row is as it was");
        }
        assertFalse(told == 0, "no gap was ever told");
    }

    /** One step less would not do: what is told is not more than is lacking. */
    @ParameterizedTest
    @ValueSource(strings = {"3 * count >= money + 7", "count > pct(money, 7)", "money < 2 * count - 1", "rate >= 0.15", "money <= floor(count / 3)"})
    void whatIsToldIsTheLeast(String condition) {
        Random random = new Random(21);
        Expression expression = Samples.expression(condition);
        for (int i = 0; i < 2_000; i++) {
            Row row = Samples.row(Map.of("count", (long) random.nextInt(1_000), "money", (long) random.nextInt(1_000),
                    "rate", BigDecimal.valueOf(random.nextInt(1_500), 4)));
            for (Gap gap : expression.gaps(row, ANY)) {
                Change change = gap.changes().get(0);
                long grain = change.kind() == Kind.DECIMAL ? Row.DECIMAL_UNIT / 10_000 : 1;
                Change less = new Change(change.symbol(), change.now(), List.of(change.place() + (change.rises() ? -grain : grain)), false);
                try (Gap.Trial trial = Gap.of(less).in(row)) {
                    assertEquals(Boolean.FALSE, expression.truth(row), () -> condition + " " + gap);
                }
            }
        }
    }
}
