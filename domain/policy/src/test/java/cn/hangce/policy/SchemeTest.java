package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("By what an evaluation judges")
class SchemeTest {

    private static final String GRADES = "    grades: [excellent, pass, fail]\n";
    private static final String SCHEME = GRADES + """
                scheme:
                  cite: 一
                  newcomers: false
                  indicators:
                    - {id: staff, cite: 一, label: {zh: 人数, en: Staff}, weight: 40, points: employees / 3}
                    - {id: report, cite: 一, label: {zh: 报告, en: Report}, weight: 60}
                  bonuses:
                    - {id: prize, cite: 一, label: {zh: 获奖, en: Prize}, most: 5}
                  least: {excellent: 90, pass: 60, fail: 0}
            """;

    private static Scheme scheme(String text) {
        ProgramLibrary library = new ProgramLibrary(Vocabulary.standard());
        library.load(SampleDocument.files(GRADES, text));
        return library.require("sample").provisions().evaluations().get(0).scheme();
    }

    @Test
    void pointsMakeTheGrade() {
        Scheme scheme = scheme(SCHEME);
        assertTrue(scheme.counts());
        assertFalse(scheme.newcomers());
        assertEquals(90, scheme.total(Map.of("staff", 40, "report", 45, "prize", 5)));
        assertEquals("excellent", scheme.grade(90));
        assertEquals("pass", scheme.grade(89));
        assertEquals("pass", scheme.grade(60));
        assertEquals("fail", scheme.grade(59));
        assertEquals("fail", scheme.grade(0));
    }

    @Test
    void factsGivePointsUpToTheWeight() {
        Scheme.Indicator staff = scheme(SCHEME).indicators().get(0);
        assertEquals(33, staff.reckoned(facts(100), LocalDate.EPOCH), "rounded down");
        assertEquals(40, staff.reckoned(facts(1000), LocalDate.EPOCH));
        assertNull(staff.reckoned(Facts.of(Vocabulary.standard(), Map.of()), LocalDate.EPOCH), "not known");
        assertNull(scheme(SCHEME).indicators().get(1).reckoned(facts(100), LocalDate.EPOCH), "an official’s");
    }

    private static Facts facts(long employees) {
        return Facts.of(Vocabulary.standard(), Map.of("employees", employees));
    }

    @Test
    void withoutWeightsGradesAreGiven() {
        String words = SCHEME.replaceAll(", weight: \\d+(, points: [^}]+)?", "").replaceAll("\n *least: .*", "");
        assertFalse(scheme(words).counts());
        assertThrows(IllegalStateException.class, () -> scheme(words).grade(90));
    }

    @Test
    void whatIsRefused() {
        refused("weight: 60", "weight: 50");
        refused(", weight: 60", "");
        refused(", fail: 0", "");
        refused("fail: 0", "fail: 10");
        refused("pass: 60", "pass: 95");
        refused("\n      least: {excellent: 90, pass: 60, fail: 0}", "");
        refused("employees / 3", "employes / 3");
    }

    private static void refused(String part, String otherwise) {
        assertTrue(SCHEME.contains(part), part);
        assertThrows(ProgramRefused.class, () -> scheme(SCHEME.replace(part, otherwise)), otherwise);
    }
}
