package cn.hangce.policy.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of programs that do not go together, those are chosen that bring most")
class CombinationTest {

    private static final BiPredicate<String, String> CHAIN = (one, other) -> Math.abs(one.charAt(0) - other.charAt(0)) == 1;

    @Test
    void theHigherOfTwo() {
        assertEquals(Set.of("b"), Combination.best(Map.of("a", 1L, "b", 2L), CHAIN));
    }

    @Test
    void twoThatGoTogetherRatherThanTheHighestAlone() {
        assertEquals(Set.of("a", "c"), Combination.best(Map.of("a", 20L, "b", 30L, "c", 20L), CHAIN));
    }

    @Test
    void whatMeetsNothingIsAlwaysIn() {
        assertEquals(Set.of("a", "x"), Combination.best(Map.of("a", 20L, "x", 1L), CHAIN));
    }

    @Test
    void equalSumsAreSettledAlwaysAlike() {
        assertEquals(Set.of("a"), Combination.best(Map.of("a", 5L, "b", 5L), CHAIN));
    }

    @Test
    void noCombinationBringsMore() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            int size = 1 + random.nextInt(9);
            Map<String, Long> worth = new TreeMap<>();
            Set<String> edges = new HashSet<>();
            for (int i = 0; i < size; i++) {
                worth.put("p" + i, 1L + random.nextInt(20));
                for (int j = 0; j < i; j++) {
                    if (random.nextInt(3) == 0) {
                        edges.add("p" + i + "p" + j);
                        edges.add("p" + j + "p" + i);
                    }
                }
            }
            BiPredicate<String, String> meet = (one, other) -> edges.contains(one + other);
            Set<String> best = Combination.best(worth, meet);
            best.forEach(one -> best.forEach(other -> assertFalse(meet.test(one, other))));
            assertEquals(most(worth, meet), best.stream().mapToLong(worth::get).sum());
        }
    }

    /** By trying all. */
    private static long most(Map<String, Long> worth, BiPredicate<String, String> meet) {
        String[] ids = worth.keySet().toArray(String[]::new);
        long most = 0;
        for (int set = 0; set < 1 << ids.length; set++) {
            long sum = 0;
            boolean lawful = true;
            for (int i = 0; i < ids.length; i++) {
                for (int j = 0; (set & 1 << i) != 0 && j < i; j++) {
                    lawful &= (set & 1 << j) == 0 || !meet.test(ids[i], ids[j]);
                }
                sum += (set & 1 << i) == 0 ? 0 : worth.get(ids[i]);
            }
            most = lawful ? Math.max(most, sum) : most;
        }
        return most;
    }
}
