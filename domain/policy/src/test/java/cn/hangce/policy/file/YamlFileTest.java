package cn.hangce.policy.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is wrong in a file is found with its place. */
class YamlFileTest {

    private final Mistakes mistakes = new Mistakes();

    @Test
    void eachCharacterOfAValueKnowsItsPlace() {
        Section file = read("""
                # 注释
                plain: a >= b
                double: "a \\"x\\" >= b"
                single: 'a ''x'' >= b'
                folded: >-
                  a ||
                  b >= c
                literal: |
                  一行
                  a >= b
                """);
        assertEquals(new Place(2, 10), placeOf(file, "plain"));
        assertEquals(new Place(3, 18), placeOf(file, "double"));
        assertEquals(new Place(4, 18), placeOf(file, "single"));
        assertEquals(new Place(7, 5), placeOf(file, "folded"));
        assertEquals(new Place(10, 5), placeOf(file, "literal"));
    }

    @Test
    void aKeyNobodyAskedForIsAMistake() {
        Section file = read("a: 1\nb: 2\n");
        file.scalar("a");
        file.done();
        wrong("key.unknown", 2, 1);
    }

    @Test
    void missingEmptyAndDoubleKeysAreMistakes() {
        Section file = read("a: ''\nb: 1\nb: 2\n");
        file.scalar("a");
        file.scalar("c");
        assertEquals(List.of("key.empty", "key.missing", "yaml.twice"),
                mistakes.list().stream().map(Mistake::code).sorted().toList());
    }

    @Test
    void theWrongShapeIsAMistakeAtItsPlace() {
        Section file = read("a:\n  - 1\nb: {x: 1}\n");
        file.optionalScalar("a");
        file.scalars("b");
        assertEquals(List.of("yaml.scalar", "yaml.list"), mistakes.list().stream().map(Mistake::code).toList());
        assertEquals(new Place(2, 3), mistakes.list().get(0).place());
    }

    @Test
    void brokenYamlSaysWhere() {
        YamlFile.read("a: [1, 2\nb: 3\n", mistakes);
        wrong("yaml.syntax", 2, 2);
    }

    @Test
    void anchorsAreRefused() {
        YamlFile.read("a: &x 1\nb: *x\n", mistakes);
        wrong("yaml.anchor", 1, 4);
    }

    @Test
    void endlessNestingIsRefused() {
        YamlFile.read("a: " + "[".repeat(100_000), mistakes);
        wrong("yaml.size", 1, 1);
    }

    @Test
    void aFileThatIsNoMappingIsRefused() {
        YamlFile.read("只是一句话", mistakes);
        YamlFile.read("", mistakes);
        assertEquals(List.of("yaml.mapping", "yaml.mapping"), mistakes.list().stream().map(Mistake::code).toList());
    }

    @Test
    void valuesAreWhatJsonWouldHave() {
        Map<String, Object> map = read("a: 12\nb: 0.15\nc: true\nd: 2020-08-03\ne: [x, {f: null}]\ng: 99999999999999999999\n").asMap();
        assertEquals(12L, map.get("a"));
        assertEquals(new BigDecimal("0.15"), map.get("b"));
        assertEquals(true, map.get("c"));
        assertEquals("2020-08-03", map.get("d"));
        assertEquals("[x, {f=null}]", map.get("e").toString());
        assertEquals("99999999999999999999", map.get("g").toString());
        assertTrue(mistakes.none());
    }

    private Section read(String text) {
        return YamlFile.read(text, mistakes).orElseThrow();
    }

    private static Place placeOf(Section file, String key) {
        Scalar scalar = file.scalar(key);
        return scalar.at(scalar.value().indexOf(">="));
    }

    private void wrong(String code, int line, int column) {
        Mistake first = mistakes.list().get(0);
        assertEquals(code + "@" + line + ":" + column, first.code() + "@" + first.place().line() + ":" + first.place().column());
    }
}
