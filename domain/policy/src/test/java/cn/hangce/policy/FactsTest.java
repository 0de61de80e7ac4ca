package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    @Test
    void valuesFromJsonAndFormsBecomeTyped() {
        Facts facts = of(Map.of("legal_person", "true", "employees", "12", "sales_last_year_yuan", new BigDecimal("1e6"),
                "lpr_january_ratio", 0.0385, "registered_on", "2020-02-29", "grade", "good", "main_product", " 传感器 "));
        assertEquals(true, facts.get("legal_person"));
        assertEquals(12L, facts.get("employees"));
        assertEquals(1_000_000L, facts.get("sales_last_year_yuan"));
        assertEquals(new BigDecimal("0.0385"), facts.get("lpr_january_ratio"));
        assertEquals(LocalDate.of(2020, 2, 29), facts.get("registered_on"));
        assertEquals("good", facts.get("grade"));
        assertEquals("传感器", facts.get("main_product"));
    }

    @ParameterizedTest
    @CsvSource({
        "legal_person, maybe, type", "legal_person, 1, type", "employees, many, type", "employees, 1.5, whole", "employees, -1, range",
        "sales_last_year_yuan, -0.5, range", "sales_last_year_yuan, 1000000000000001, range", "sales_last_year_yuan, 0.5, whole",
        "lpr_january_ratio, 0.0000000001, decimals", "lpr_january_ratio, 1.1, range", "lpr_january_ratio, 3.85%, type",
        "registered_on, 2021-02-29, date", "registered_on, 2021/02/28, date", "registered_on, 0021-02-28, range",
        "grade, splendid, choice", "employees, １２, type"})
    void whatCannotBeIsAProblem(String fact, String value, String code) {
        assertEquals(List.of(fact + " " + code), problems(Map.of(fact, value)));
    }

    @Test
    void valuesOfTheWrongJsonTypeAreProblems() {
        assertEquals(List.of("employees type"), problems(Map.of("employees", true)));
        assertEquals(List.of("employees type"), problems(Map.of("employees", List.of(1))));
        assertEquals(List.of("registered_on date"), problems(Map.of("registered_on", 20210228)));
        assertEquals(List.of("main_product type"), problems(Map.of("main_product", 5)));
        assertEquals(List.of("grade choice"), problems(Map.of("grade", 1)));
        assertEquals(List.of("employees type"), problems(Map.of("employees", Double.NaN)));
        assertEquals(List.of("employees type"), problems(Map.of("employees", new BigDecimal("1e999999999"))));
        assertEquals(List.of("main_product length"), problems(Map.of("main_product", "长".repeat(201))));
    }

    @Test
    void aBinaryFractionIsReadAsTheDecimalThatIsMeant() {
        assertEquals(new BigDecimal("0.3"), of(Map.of("lpr_january_ratio", 0.1 + 0.2)).get("lpr_january_ratio"));
        assertEquals(new BigDecimal("0.666666667"), of(Map.of("lpr_january_ratio", 2.0 / 3)).get("lpr_january_ratio"));
        assertEquals(List.of("lpr_january_ratio decimals"), problems(Map.of("lpr_january_ratio", 0.0000000001)));
    }

    @Test
    void aChoiceIsMeantByItsLabelOrAnotherSpelling() {
        assertEquals("good", of(Map.of("grade", "良好")).get("grade"));
        assertEquals("ai", of(Map.of("field", "人工智能")).get("field"));
        assertEquals("5g", of(Map.of("field", "5G产业")).get("field"));
    }

    @Test
    void anOpenChoiceTakesOtherWordsWhichAreLikeNoneOfItsOwn() {
        Facts facts = of(Map.of("field", "钟表"));
        assertEquals("钟表", facts.get("field"));
        assertEquals(List.of("field length"), problems(Map.of("field", "长".repeat(501))));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertEquals(2, problems(Map.of("employees", -1, "grade", "splendid", "legal_person", true)).size());
    }

    @Test
    void aProblemNamesTheFactByItsLabelInBothLanguages() {
        InvalidFacts refusal = assertThrows(InvalidFacts.class, () -> of(Map.of("employees", -1)));
        assertEquals("上年度职工总数应在 0 至 1000000000 之间", refusal.problems().get(0).message().zh());
        assertEquals("Employees, last year must lie between 0 and 1000000000", refusal.problems().get(0).message().en());
    }

    @Test
    void nothingAndBlankAreNotGiven() {
        Map<String, Object> raw = new HashMap<>();
        raw.put("employees", null);
        raw.put("grade", " ");
        raw.put("shoe_size", 43);
        assertEquals(Map.of(), of(raw).asMap());
    }

    @Test
    void withMakesOtherFactsAndLeavesTheseAsTheyAre() {
        Facts facts = of(Map.of("employees", 10));
        assertEquals(11L, facts.with("employees", 11).get("employees"));
        assertFalse(facts.with("employees", null).has("employees"));
        assertEquals(10L, facts.get("employees"));
        assertThrows(InvalidFacts.class, () -> facts.with("employees", "x"));
    }

    private static Facts of(Map<String, ?> raw) {
        return Facts.of(Vocabulary.standard(), raw);
    }

    private static List<String> problems(Map<String, ?> raw) {
        return assertThrows(InvalidFacts.class, () -> of(raw)).problems().stream()
                .map(problem -> problem.fact() + " " + problem.code()).sorted().toList();
    }
}
