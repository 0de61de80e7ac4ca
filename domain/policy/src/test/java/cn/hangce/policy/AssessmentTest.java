package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an assessment says of complete, incomplete and failing facts. */
class AssessmentTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private final Program program = SampleProgram.program();
    private final Facts fitting = Facts.of(Vocabulary.standard(), program.examples().get(0).given());

    @Test
    void everythingHolds() {
        Assessment result = program.assess(fitting, DAY);
        assertEquals(true, result.eligible());
        assertEquals(List.of(), result.failed());
        assertEquals(Map.of("grant", 100L), result.amounts());
        assertEquals(100, result.totalYuan());
        assertEquals(program.version(), result.version());
        assertEquals(List.of("validity", "staff", "share"), result.conditions().stream().map(ConditionResult::id).toList());
    }

    @Test
    void everyFailedConditionIsNamedTheValidityFirst() {
        Assessment result = program.assess(fitting.with("as_of", "2022-01-01").with("employees", 9).with("rd_staff", 0), DAY);
        assertEquals(false, result.eligible());
        assertEquals(List.of("validity", "staff", "share"), result.failed());
        assertEquals(Map.of(), result.amounts());
        assertNull(result.cityYuan());
        assertNull(result.districtYuan());
    }

    @Test
    void aMissingFactLeavesItOpen() {
        Assessment result = program.assess(fitting.with("employees", null), DAY);
        assertNull(result.eligible());
        assertEquals(List.of("employees"), result.missing());
        assertNull(result.conditions().get(1).holds());
        assertEquals(List.of(), result.benefits());
    }

    @Test
    void aFailedConditionDecidesThoughFactsAreMissing() {
        Assessment result = program.assess(fitting.with("employees", null).with("grade", "fail"), DAY);
        assertEquals(false, result.eligible());
        assertEquals(List.of("share"), result.failed());
        assertEquals(List.of("employees"), result.missing());
    }

    @Test
    void aFactThatOnlyTheAmountNeedsIsMissingToo() {
        Assessment result = program.assess(fitting.with("requested_yuan", null), DAY);
        assertNull(result.eligible());
        assertEquals(List.of("requested_yuan"), result.missing());
    }

    @Test
    void withoutADistrictTheAmountStandsAndTheSharesDoNot() {
        Assessment result = program.assess(fitting.with("district", null), DAY);
        assertEquals(true, result.eligible());
        assertEquals(Map.of("grant", 100L), result.amounts());
        assertNull(result.cityYuan());
        assertEquals(List.of("district"), result.missing());
    }

    @Test
    void lessThanNothingIsNothing() {
        Assessment result = program.assess(fitting.with("requested_yuan", 100), DAY);
        assertEquals(Map.of("grant", 0L), result.amounts());
        assertEquals(0, result.cityYuan());
    }

    @Test
    void theDayGivenCountsWhereTheFactsNameNone() {
        Facts today = fitting.with("as_of", null);
        assertEquals(true, program.assess(today, DAY).eligible());
        assertEquals(List.of("validity"), program.assess(today, LocalDate.of(2022, 1, 1)).failed());
    }

    @Test
    void bothDaysOfTheTermBelongToIt() {
        assertEquals(true, program.assess(fitting.with("as_of", "2021-01-01"), DAY).eligible());
        assertEquals(true, program.assess(fitting.with("as_of", "2021-12-31"), DAY).eligible());
        assertEquals(false, program.assess(fitting.with("as_of", "2020-12-31"), DAY).eligible());
    }

    @Test
    void theAmountIsExplainedWithItsFigures() {
        Text explanation = program.assess(fitting.with("requested_yuan", 3_000_500).with("district", "余杭区"), DAY).benefits().get(0).explanation();
        assertEquals("补助 60 万元（依据：申请额 300.05 万元）；市、区按 1:3 分别承担 15 万元、45 万元", explanation.zh());
        assertTrue(explanation.en().contains("600,000 yuan"), explanation.en());
    }

    @Test
    void factsOfAnotherVocabularyAreReadByTheirNames() {
        Facts others = Facts.of(Vocabulary.read(Texts.resource("facts.yaml"), Texts.resource("splits.yaml")), fitting.asMap());
        assertEquals(true, program.assess(others, DAY).eligible());
    }
}
