package cn.hangce.web.calculator;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.Example;
import cn.hangce.policy.FactType;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.RuleResult;
import cn.hangce.policy.Vocabulary;
import cn.hangce.web.FactField;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every program and every rule of the library has a calculator that asks what it needs, and whose link brings the answers back")
class EveryCalculatorTest {

    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(EveryCalculatorTest.class.getClassLoader());
    /** Long after all of them, so that an answer that forgot its day would show. */
    private static final LocalDate TODAY = LocalDate.of(2099, 1, 1);

    static Stream<ProgramCalculator> programs() {
        return LIBRARY.programs().stream().map(ProgramCalculator::new);
    }

    static Stream<RuleCalculator> rules() {
        return LIBRARY.rules().stream().map(RuleCalculator::new);
    }

    static Stream<Calculator> all() {
        return Stream.concat(programs(), rules());
    }

    @Test
    @DisplayName("111 programs and 28 rules")
    void count() {
        assertEquals(111, programs().count());
        assertEquals(28, rules().count());
    }

    @ParameterizedTest
    @MethodSource("programs")
    @DisplayName("each fact that a condition, an amount or a share of a program needs is asked once, and the day")
    void programQuestions(ProgramCalculator calculator) {
        Set<String> needed = new HashSet<>(calculator.program().factsNeeded());
        calculator.program().conditions().forEach(condition -> needed.addAll(condition.facts()));
        needed.add(Vocabulary.AS_OF);
        assertAsked(needed, calculator);
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("each fact that a rule speaks of is asked once")
    void ruleQuestions(RuleCalculator calculator) {
        assertAsked(Set.copyOf(calculator.rule().facts()), calculator);
    }

    private static void assertAsked(Set<String> needed, Calculator calculator) {
        List<String> asked = calculator.fields().stream().map(FactField::name).toList();
        assertEquals(new TreeSet<>(needed), new TreeSet<>(asked), calculator.id());
        assertEquals(asked.size(), Set.copyOf(asked).size(), calculator.id());
        calculator.fields().forEach(field -> assertNull(field.fact().personal(), field.name()));
        calculator.fields().stream().filter(field -> field.fact().type() == FactType.CHOICE)
                .forEach(field -> assertFalse(new Question(field, "", null, "").options().isEmpty(), field.name()));
    }

    @ParameterizedTest
    @MethodSource("programs")
    @DisplayName("the link of each worked example of a program brings its facts back, and with them what the file expects")
    void programExamples(ProgramCalculator calculator) {
        assertAll(calculator.program().examples().stream().map(example -> () -> {
            Answers opened = opened(calculator, example);
            assertExpected(example, ProgramAnswer.of(calculator.program(), opened.facts(), TODAY).assessment());
        }));
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("the link of each worked example of a rule brings its facts back, and with them what the file expects")
    void ruleExamples(RuleCalculator calculator) {
        assertAll(calculator.rule().examples().stream().map(example -> () -> {
            Answers opened = opened(calculator, example);
            assertExpected(example, RuleAnswer.of(calculator.rule(), opened.facts(), TODAY).result());
        }));
    }

    /** From the facts to the link, from the link to the boxes of the form, from there to the link again, and to the facts. */
    private static Answers opened(Calculator calculator, Example example) {
        Map<String, String> given = new LinkedHashMap<>();
        calculator.fields().stream().filter(field -> example.given().get(field.name()) != null)
                .forEach(field -> given.put(field.name(), text(example.given().get(field.name()))));
        String link = Answers.of(calculator, parameters(given)).parameters();
        Answers opened = Answers.of(calculator, parsed(link));
        assertEquals(given.keySet(), opened.facts().asMap().keySet(), example.id());
        given.keySet().forEach(name -> assertNull(opened.problem(name), example.id() + " " + name));
        assertEquals(link, opened.parameters(), example.id());

        Map<String, String> boxes = new LinkedHashMap<>(Map.of(Answers.TYPED, "true"));
        calculator.fields().forEach(field -> boxes.put(field.name(), Spelling.typed(field.fact(), opened.given(field.name()))));
        assertEquals(link, Answers.of(calculator, parameters(boxes)).parameters(), example.id());
        return opened;
    }

    private static String text(Object value) {
        return value instanceof Number number ? new BigDecimal(number.toString()).toPlainString() : value.toString();
    }

    private static Map<String, String[]> parameters(Map<String, String> given) {
        return given.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> new String[] {each.getValue()}));
    }

    private static Map<String, String[]> parsed(String query) {
        return Arrays.stream(query.split("&")).map(each -> each.split("=", 2)).collect(Collectors.toMap(each -> each[0],
                each -> new String[] {URLDecoder.decode(each[1], StandardCharsets.UTF_8)}));
    }

    private static void assertExpected(Example example, Assessment result) {
        Example.Expectation expect = example.expect();
        assertAlike(example, expect.eligible(), result.eligible() == null ? "open" : result.eligible().toString());
        assertAlike(example, sorted(expect.failed()), sorted(result.failed()));
        assertAlike(example, sorted(expect.missing()), sorted(result.missing()));
        assertAlike(example, expect.amounts(), result.amounts());
        assertAlike(example, expect.cityYuan(), result.cityYuan());
        assertAlike(example, expect.districtYuan(), result.districtYuan());
    }

    private static void assertExpected(Example example, RuleResult result) {
        assertAlike(example, plain(example.expect().value()), plain(result.value()));
        assertAlike(example, sorted(example.expect().missing()), sorted(result.missing()));
    }

    private static void assertAlike(Example example, Object expected, Object actual) {
        if (expected != null) {
            assertEquals(expected, actual, example.id());
        }
    }

    private static Set<String> sorted(List<String> names) {
        return names == null ? null : new TreeSet<>(names);
    }

    private static Object plain(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value;
    }

    @Test
    @DisplayName("each word that a rule can come to has its words in both languages")
    void words() {
        Set<String> words = rules().map(RuleCalculator::rule).filter(rule -> rule.returns().equals("word"))
                .flatMap(rule -> rule.examples().stream()).map(example -> example.expect().value()).filter(String.class::isInstance)
                .map(String.class::cast).collect(Collectors.toSet());
        assertFalse(words.isEmpty());
        ResourceBundle texts = ResourceBundle.getBundle("cn.hangce.web.calculator", Locale.SIMPLIFIED_CHINESE);
        words.forEach(word -> assertTrue(texts.containsKey("word." + word), word));
        all().flatMap(calculator -> calculator.parts().stream()).forEach(part -> assertTrue(texts.containsKey("part." + part.id()) || part.id().equals("day"), part.id()));
    }

    @Test
    @DisplayName("with a document that is over the last day of its term is judged, before its term the first")
    void days() {
        Calculator fledglings = programs().filter(each -> each.id().equals("fledgling-enterprise")).findFirst().orElseThrow();
        assertEquals(new DefaultDay(LocalDate.of(2022, 12, 31), "past"), fledglings.day(TODAY).orElseThrow());
        assertEquals(new DefaultDay(LocalDate.of(2020, 8, 3), "coming"), fledglings.day(LocalDate.of(2020, 8, 2)).orElseThrow());
        assertEquals(new DefaultDay(LocalDate.of(2022, 12, 31), "now"), fledglings.day(LocalDate.of(2022, 12, 31)).orElseThrow());
    }
}
