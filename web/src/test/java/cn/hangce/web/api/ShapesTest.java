package cn.hangce.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.ConditionResult;
import cn.hangce.policy.RuleResult;
import cn.hangce.policy.Text;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShapesTest {

    private static final Text LABEL = new Text("成立年限", "Age");

    @Test
    void anEligibleCaseShowsAmountsAndShares() {
        JsonObject shape = Shapes.assessment(new Assessment("fledgling-enterprise", "abc", true, List.of(), List.of(),
                List.of(new ConditionResult("age", "三.1", LABEL, true, List.of("registered_on"))),
                List.of(new BenefitResult("startup-grant", "二(一)1", LABEL, 200_000, 100_000L, 100_000L, LABEL))), Locale.ENGLISH);
        assertEquals(JsonValue.TRUE, shape.get("eligible"));
        assertEquals(200_000, shape.getJsonObject("amounts").getInt("startup-grant"));
        assertEquals(100_000, shape.getInt("city_yuan"));
        assertEquals("Age", shape.getJsonArray("conditions").getJsonObject(0).getString("label"));
    }

    @Test
    void whileFactsAreMissingEligibilityIsNullAndSharesAreAbsent() {
        JsonObject shape = Shapes.assessment(new Assessment("fledgling-enterprise", "abc", null, List.of(),
                List.of("registered_on"), List.of(new ConditionResult("age", "三.1", LABEL, null, List.of())), List.of()),
                Locale.SIMPLIFIED_CHINESE);
        assertEquals(JsonValue.NULL, shape.get("eligible"));
        assertEquals("registered_on", shape.getJsonArray("missing").getString(0));
        assertEquals("成立年限", shape.getJsonArray("conditions").getJsonObject(0).getString("label"));
        assertFalse(shape.containsKey("city_yuan"));
        assertFalse(shape.containsKey("district_yuan"));
    }

    @Test
    void aRulesValueKeepsItsType() {
        assertEquals("1.5", Shapes.rule(new RuleResult("r", new BigDecimal("1.5"), LABEL, List.of()), Locale.ENGLISH)
                .get("value").toString());
        assertEquals(JsonValue.TRUE, Shapes.rule(new RuleResult("r", true, LABEL, List.of()), Locale.ENGLISH).get("value"));
        assertEquals("keep", Shapes.rule(new RuleResult("r", "keep", LABEL, List.of()), Locale.ENGLISH).getString("value"));
    }
}
