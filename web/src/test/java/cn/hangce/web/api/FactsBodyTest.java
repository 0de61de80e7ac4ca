package cn.hangce.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactsBodyTest {

    @Test
    void factsArePlainValuesAndNullMeansNotGiven() {
        assertEquals(Map.of("district", "西湖区", "employees", new BigDecimal("12"), "is_tech_sme", true),
                read("{\"facts\": {\"district\": \"西湖区\", \"employees\": 12, \"is_tech_sme\": true, \"field\": null}}"));
    }

    @Test
    void badJsonIsRefusedWithItsPlace() {
        ProblemDocument problem = problem("{\"facts\":\n  {\"employees\": }}");
        assertEquals(400, problem.status());
        assertEquals("bad-json", problem.name());
        assertEquals(true, problem.detail().contains("line 2"), problem.detail());
        assertEquals("bad-json", problem("").name());
    }

    @Test
    void theShapeOfTheBodyIsExplained() {
        assertEquals("not-an-object", problem("[]").name());
        assertEquals("no-facts", problem("{}").name());
        assertEquals("facts-not-an-object", problem("{\"facts\": 1}").name());
    }

    @Test
    void aFactThatIsNoPlainValueIsNamed() {
        ProblemDocument problem = problem("{\"facts\": {\"employees\": [1]}}");
        assertEquals("fact-not-plain", problem.name());
        assertEquals("The fact “employees” cannot be […]; it must be a text, a number or true/false.", problem.detail());
    }

    @Test
    void aNumberMadeToExhaustTheMachineIsRefused() {
        assertEquals("fact-too-long", problem("{\"facts\": {\"employees\": 1e999999}}").name());
        assertEquals("fact-too-long", problem("{\"facts\": {\"employees\": 1e-999999}}").name());
    }

    @Test
    void aBodyOfAnySizeIsNotReadToItsEnd() {
        assertEquals(413, problem("{\"facts\": {\"x\": \"" + "a".repeat(FactsBody.LIMIT_BYTES) + "\"}}").status());
    }

    private static ProblemDocument problem(String body) {
        return ProblemDocument.of(assertThrows(BadRequest.class, () -> read(body)), Locale.ENGLISH);
    }

    private static Map<String, Object> read(String body) {
        return FactsBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }
}
