package cn.hangce.web.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Vocabulary;
import cn.hangce.web.FactField;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A question keeps what was answered, even what it does not offer")
class QuestionTest {

    @BeforeAll
    static void library() {
        ProgramLibrary.ofClasspath(QuestionTest.class.getClassLoader());
    }

    private static Question question(String name, String typed, String complaint) {
        return new Question(new FactField(Vocabulary.standard().fact(name), List.of()), typed, null, complaint);
    }

    private static List<String> values(Question question) {
        return question.options().stream().map(Question.Option::value).toList();
    }

    @Test
    @DisplayName("a word of a choice that is open, or wrong, stands among its options")
    void options() {
        assertTrue(values(question("field", "纺织", "")).containsAll(List.of("ai", "其他", "纺织")));
        assertFalse(values(question("award", "", "")).contains("其他"));
        assertEquals(Vocabulary.standard().fact("district").choices().size() + 1, question("district", "火星区", "!").options().size());
        assertEquals(Vocabulary.standard().fact("district").choices().size(), question("district", "西湖区", "").options().size());
    }

    @Test
    void controls() {
        assertEquals("yes-no", question("legal_person", "", "").control());
        assertEquals("choice", question("district", "", "").control());
        assertEquals("number", question("rd_staff_ratio", "", "").control());
        assertEquals("date", question("registered_on", "", "").control());
        // A browser’s date box would swallow what is no date.
        assertEquals("text", question("registered_on", "2022-13-40", "!").control());
    }
}
