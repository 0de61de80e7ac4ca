package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private static final Map<String, Regulation> DOCUMENTS = Map.of("测试〔2021〕1号", SampleProgram.program().regulation());

    @Test
    void aRuleComesToYuanRoundedDown() {
        RuleResult result = rule("yuan", "0.3 * requested_yuan").evaluate(facts(Map.of("requested_yuan", 99)), DAY);
        assertEquals(29L, result.value());
        assertEquals("测试规则：29 元（依据：申请额 99 元）", result.explanation().zh());
    }

    @Test
    void orToANumberATruthOrAWord() {
        assertEquals(new BigDecimal("0.7"), rule("number", "1 - 0.03 * floor(months / 10)").evaluate(facts(Map.of("months", 100)), DAY).value());
        assertEquals(false, rule("boolean", "employees < 300").evaluate(facts(Map.of("employees", 300)), DAY).value());
        assertEquals("recover", rule("word", "\"as_of < date('2021-06-30') ? 'keep' : 'recover'\"").evaluate(Facts.none(), DAY).value());
    }

    @Test
    void withoutItsFactsItSaysWhatIsMissing() {
        RuleResult result = rule("yuan", "0.3 * requested_yuan").evaluate(Facts.none(), DAY);
        assertNull(result.value());
        assertEquals(List.of("requested_yuan"), result.missing());
        assertTrue(result.explanation().zh().contains("事实不全"));
    }

    @Test
    void aRuleOfAnotherTypeIsRefused() {
        assertThrows(ProgramRefused.class, () -> rule("word", "employees < 300"));
        assertThrows(ProgramRefused.class, () -> rule("poem", "employees < 300"));
    }

    private static Facts facts(Map<String, ?> raw) {
        return Facts.of(Vocabulary.standard(), raw);
    }

    private static Rule rule(String returns, String value) {
        return RuleReader.read("rule.yaml", """
                rule: sample-rule
                name: {zh: 测试规则, en: Sample rule}
                document: 测试〔2021〕1号
                cite: 一
                returns: %s
                value: %s
                """.formatted(returns, value), Vocabulary.standard(), DOCUMENTS);
    }
}
