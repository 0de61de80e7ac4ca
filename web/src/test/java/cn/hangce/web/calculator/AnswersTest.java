package cn.hangce.web.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.ProgramLibrary;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an address says, right or wrong")
class AnswersTest {

    private static final Calculator FLEDGLINGS = new ProgramCalculator(
            ProgramLibrary.ofClasspath(AnswersTest.class.getClassLoader()).require("fledgling-enterprise"));

    private static Answers answers(String... pairs) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return Answers.of(FLEDGLINGS, parameters);
    }

    @Test
    @DisplayName("stands by fact name in the order of the questions, whatever the order in which it came")
    void canonical() {
        String link = answers("district", "西湖区", "employees", "0025", "as_of", "2022-05-31").parameters();
        assertEquals("program=fledgling-enterprise&as_of=2022-05-31&employees=25&district=%E8%A5%BF%E6%B9%96%E5%8C%BA", link);
        assertEquals("program=fledgling-enterprise", answers().parameters());
    }

    @Test
    @DisplayName("is kept as it was given where it cannot be, and the rest counts")
    void wrong() {
        Answers answers = answers("district", "<b>", "employees", "many", "registered_on", "2022-13-40", "rd_staff", "8");
        assertEquals("choice", answers.problem("district").code());
        assertEquals("type", answers.problem("employees").code());
        assertEquals("date", answers.problem("registered_on").code());
        assertNull(answers.problem("rd_staff"));
        assertEquals(Map.of("rd_staff", 8L), answers.facts().asMap());
        assertEquals("many", answers.given("employees"));
        assertTrue(answers.parameters().contains("&district=%3Cb%3E"));
        assertFalse(answers.parameters().contains("<"));
    }

    @Test
    @DisplayName("is cut and complained of where it is longer than any answer, again and again alike")
    void tooLong() {
        Answers answers = answers("employees", "9".repeat(100_000));
        assertEquals(Answers.LENGTH, answers.problem("employees").code());
        assertEquals(Answers.LONGEST + 1, answers.given("employees").length());
        assertEquals(answers.parameters(), answers("employees", answers.given("employees")).parameters());
        assertFalse(answers.facts().has("employees"));
    }

    @Test
    @DisplayName("does not count where nobody asked, is named, and never goes on into the link: personal facts least of all")
    void unused() {
        Answers answers = answers("program", "fledgling-enterprise", "contact_phone", "13900000000", "x".repeat(500), "1", "rd_staff", "8");
        assertEquals(List.of("contact_phone", "x".repeat(40) + "…"), answers.unused());
        assertEquals("program=fledgling-enterprise&rd_staff=8", answers.parameters());
        assertFalse(answers.facts().has("contact_phone"));
    }

    @Test
    @DisplayName("may be blank, which answers nothing")
    void blank() {
        Answers answers = answers("employees", "  ", "rd_staff", "", Answers.TYPED, "true");
        assertEquals("program=fledgling-enterprise", answers.parameters());
        assertEquals(List.of(), answers.unused());
    }

    @Test
    @DisplayName("is read as people type it where the form was sent")
    void typed() {
        assertEquals("program=fledgling-enterprise&as_of=2022-05-31&sales_last_year_yuan=12000000",
                answers(Answers.TYPED, "true", "sales_last_year_yuan", " 1,200 万元 ", "as_of", "2022-05-31").parameters());
        assertEquals("type", answers("sales_last_year_yuan", "1200万元").problem("sales_last_year_yuan").code());
    }

    @Test
    @DisplayName("brings the day with it, so that the same link judges alike tomorrow")
    void day() {
        Answers answers = answers("as_of", "2021-06-01");
        assertEquals(LocalDate.of(2021, 6, 1), ProgramAnswer.of(((ProgramCalculator) FLEDGLINGS).program(), answers.facts(), LocalDate.EPOCH).day());
    }
}
