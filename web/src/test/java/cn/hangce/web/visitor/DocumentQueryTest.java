package cn.hangce.web.visitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Regulation;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Looking for a document")
class DocumentQueryTest {

    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(DocumentQueryTest.class.getClassLoader());
    private static final Regulation DOCUMENT = LIBRARY.regulation("30").orElseThrow();

    private static boolean fits(String text, String family, String body, String on) {
        return new DocumentQuery(text, family, body, on).fits(DOCUMENT);
    }

    @ParameterizedTest
    @DisplayName("words are found in title, number, issuers and clauses, however they are typed")
    @ValueSource(strings = {"雏鹰", "“雏鹰计划”", "71号", "７１号", "财政局", "培育　周转资金", "Fledgling", ""})
    void words(String text) {
        assertTrue(fits(text, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"孵化器毕业", "雏鹰 孵化器毕业", "%", ".*"})
    void otherWords(String text) {
        assertFalse(fits(text, null, null, null));
    }

    @ParameterizedTest
    @DisplayName("family, a body that issued it or answers for something, and a day on which it is in force")
    @CsvSource({"growth,,, true", "talent,,, false", ",科学技术局,, true", ",融资担保,, true", ",guarantee,, true", ",教育厅,, false",
        ",,2020-08-02, false", ",,2020-08-03, true", ",,2022-12-31, true", ",,2023-01-01, false", ",,someday, true"})
    void filters(String family, String body, String on, boolean fits) {
        assertEquals(fits, fits(null, family, body, on));
    }

    @Test
    @DisplayName("a document without a first day counts from its issue")
    void noFirstDay() {
        Regulation plan = LIBRARY.regulations().stream().filter(each -> each.term().from() == null && each.issued() != null).findFirst()
                .orElseThrow();
        LocalDate issued = plan.issued();
        assertEquals(Term.COMING, Term.of(plan, issued.minusDays(1)));
        assertEquals(Term.NOW, Term.of(plan, issued));
    }

    @Test
    @DisplayName("what is found can be sent on as an address")
    void address() {
        assertEquals("q=%E9%9B%8F%E9%B9%B0&family=growth&body=a&on=2022-05-20",
                new DocumentQuery(" 雏鹰 ", "growth", "a", "2022-05-20").parameters());
        assertEquals("q=b&family=land", new DocumentQuery("b", "growth", " ", "2022-02-30").in("land").parameters());
        assertEquals("", new DocumentQuery(null, null, null, null).parameters());
    }
}
