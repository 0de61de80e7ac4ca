package cn.hangce.web.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Benefit;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Looking for a program")
class ProgramQueryTest {

    private static final Program PROGRAM = ProgramLibrary.ofClasspath(ProgramQueryTest.class.getClassLoader()).require("fledgling-enterprise");
    private static final LocalDate IN_FORCE = LocalDate.of(2022, 5, 20);

    private static boolean fits(String text, String family, String applicant, String term) {
        return new ProgramQuery(text, family, applicant, term, null, null, null).fits(PROGRAM, IN_FORCE);
    }

    @ParameterizedTest
    @DisplayName("words are found in name, summary, document’s title and number, however they are typed")
    @ValueSource(strings = {"雏鹰", "雏鹰计划", "雏鹰计划企业", "“雏鹰计划”", "\"雏鹰\"", "创业资助", "企业培育工程", "杭科高〔2020〕71号", "７１号", " 雏鹰　知识产权 ", "5000 万元", "审计报告", "重大变化",
        "FLEDGLING", "intellectual property", ""})
    void words(String text) {
        assertTrue(fits(text, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"孵化器", "雏鹰 孵化器", "fledgling incubator", "雏%计划", "雏_计划", ".*"})
    void otherWords(String text) {
        assertFalse(fits(text, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"growth, enterprise, now, true", "growth,,, true", "talent,,, false", ",hospital,, false", ",,past, false", ",,coming, false", ",,whenever, true"})
    void filters(String family, String applicant, String term, boolean fits) {
        assertEquals(fits, fits(null, family, applicant, term));
    }

    @ParameterizedTest
    @DisplayName("by those who issued the document, or answer for something in it")
    @CsvSource({"科学技术局, true", "财政局, true", "融资担保, true", "教育局, false"})
    void bodies(String body, boolean fits) {
        assertEquals(fits, new ProgramQuery(null, null, null, null, null, body, null).fits(PROGRAM, IN_FORCE));
    }

    @Test
    @DisplayName("a document is in force on its first and its last day")
    void term() {
        assertEquals(Term.COMING, Term.of(PROGRAM.validity(), LocalDate.of(2020, 8, 2)));
        assertEquals(Term.NOW, Term.of(PROGRAM.validity(), LocalDate.of(2020, 8, 3)));
        assertEquals(Term.NOW, Term.of(PROGRAM.validity(), LocalDate.of(2022, 12, 31)));
        assertEquals(Term.PAST, Term.of(PROGRAM.validity(), LocalDate.of(2023, 1, 1)));
        assertEquals(Term.NOW, Term.of(LocalDate.of(2020, 1, 1), null, LocalDate.of(2099, 1, 1)));
    }

    @Test
    @DisplayName("what is found can be sent on as an address")
    void address() {
        assertEquals("q=%E9%9B%8F%E9%B9%B0+%26&family=growth&for=enterprise&term=now",
                new ProgramQuery(" 雏鹰 & ", "growth", "enterprise", "now", null, null, null).parameters());
        assertEquals("q=a", new ProgramQuery("a", "growth", null, "x", "soon", null, "size").in("").parameters());
        assertEquals("", new ProgramQuery(null, "", " ", null, null, null, null).parameters());
    }

    @ParameterizedTest
    @DisplayName("a program is found by a day on which it is open, first and last day included")
    @CsvSource({"2020-08-02, false", "2020-08-03, true", "2022-12-31, true", "2023-01-01, false", "yesterday, true"})
    void day(String on, boolean fits) {
        assertEquals(fits, new ProgramQuery(null, null, null, null, on, null, null).fits(PROGRAM, IN_FORCE));
    }

    @Test
    @DisplayName("the largest sum comes first; what has no bound comes last")
    void amounts() {
        List<Long> most = ProgramLibrary.ofClasspath(ProgramQueryTest.class.getClassLoader()).programs().stream()
                .map(program -> ProgramLine.of(program, IN_FORCE)).sorted(new ProgramQuery(null, null, null, null, null, null, "amount").sorting())
                .map(line -> line.program().benefits().stream().filter(benefit -> benefit.isPaid() && benefit.most() != null)
                        .mapToLong(Benefit::most).max().orElse(0)).toList();
        assertEquals(most.stream().sorted(Comparator.reverseOrder()).toList(), most);
        assertTrue(most.get(0) > most.get(most.size() - 1));
    }

    @Test
    void nobodyTypesMoreThanFits() {
        assertEquals(100, new ProgramQuery("长".repeat(5000), null, null, null, null, null, null).text().length());
    }
}
