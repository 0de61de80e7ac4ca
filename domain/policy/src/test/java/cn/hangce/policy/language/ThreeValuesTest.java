package cn.hangce.policy.language;

import static cn.hangce.policy.language.Samples.expression;
import static cn.hangce.policy.language.Samples.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What follows from missing facts: nothing, unless the rest decides. */
class ThreeValuesTest {

    @Test
    void oneFalsePartDecidesAnAnd() {
        assertEquals(false, expression("flag && count > 1").truth(row(Map.of("flag", false))));
        assertEquals(false, expression("count > 1 && flag").truth(row(Map.of("flag", false))));
        assertNull(expression("flag && count > 1").truth(row(Map.of("flag", true))));
        assertNull(expression("count > 1 && flag").truth(row(Map.of("flag", true))));
    }

    @Test
    void oneTruePartDecidesAnOr() {
        assertEquals(true, expression("flag || count > 1").truth(row(Map.of("flag", true))));
        assertEquals(true, expression("count > 1 || flag").truth(row(Map.of("flag", true))));
        assertNull(expression("flag || count > 1").truth(row(Map.of("flag", false))));
    }

    @Test
    void notOfTheUnknownIsUnknown() {
        assertNull(expression("!flag").truth(row(Map.of())));
    }

    @Test
    void aChoiceNeedsItsConditionAndTheBranchTaken() {
        Expression choice = expression("flag ? count : money");
        assertNull(choice.amount(row(Map.of("count", 1L, "money", 2L))));
        assertEquals(1, choice.amount(row(Map.of("flag", true, "count", 1L))).floorExact());
        assertEquals(Set.of("money"), choice.missing(row(Map.of("flag", false, "count", 1L))));
    }

    @Test
    void knownAsksWithoutNeeding() {
        Expression expression = expression("known(day) ? day <= date('2022-12-31') : flag");
        assertEquals(Set.of("flag"), expression.missing(row(Map.of())));
        assertEquals(true, expression.truth(row(Map.of("flag", true))));
    }

    @Test
    void onlyWhatKeepsTheValueOpenIsMissing() {
        Expression expression = expression("flag && (other_flag || count > 1) && money > 2");
        assertEquals(Set.of("money"), expression.missing(row(Map.of("flag", true, "other_flag", true))));
        assertEquals(Set.of(), expression.missing(row(Map.of("flag", false))));
    }
}
