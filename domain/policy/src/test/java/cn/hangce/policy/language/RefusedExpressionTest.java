package cn.hangce.policy.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the language does not allow, and where it says so. */
class RefusedExpressionTest {

    @Test
    void aMistypedFact() {
        refused("count > 1 && monye > 2", "expression.unknown", 13);
    }

    @Test
    void aNumberComparedWithAWord() {
        refused("count <= 'x'", "expression.types", 6);
    }

    @Test
    void aDayReckonedWith() {
        refused("day + 1 > last_day", "expression.types", 4);
    }

    @Test
    void aBranchOfAnotherType() {
        refused("(flag ? 1 : 'x') == 1", "expression.types", 6);
    }

    @Test
    void aWordThatIsNoChoice() {
        refused("flag || grade == 'god'", "expression.choice", 17);
        refused("grade in ['good', 'god']", "expression.choice", 18);
    }

    @Test
    void brokenSyntax() {
        refused("count >= ", "expression.syntax", 9);
    }

    @Test
    void aDivisorThatIsNotWrittenOut() {
        refused("money / count > 1", "expression.divisor", 8);
        refused("money / 0 > 1", "expression.divisor", 8);
    }

    @Test
    void aDateThatDoesNotExist() {
        refused("day > date('2021-02-30')", "expression.date", 11);
        refused("day > date(title)", "expression.date", 11);
    }

    @Test
    void aTermThatIsNotWrittenOut() {
        refused("years_after(day, count) > last_day", "expression.term", 17);
    }

    @Test
    void knownOfSomethingElseThanAFact() {
        refused("known(count + 1)", "expression.known", 12);
    }

    @Test
    void aListThatIsNoneOfWords() {
        refused("flag in []", "expression.in", 8);
        refused("[1] == [1]", "expression.types", 4);
    }

    @Test
    void aTableOfSomethingElseThanWrittenWords() {
        refused("{'good': 1, 'god': 2}[grade] > count", "expression.choice", 12);
        refused("{title: 1}[grade] > count", "expression.table", 1);
        refused("{'good': 1, 'pass': 'x'}[grade] > count", "expression.table", 24);
        refused("{'good': 1, 'pass': 0.5}[grade] > count", "expression.table", 24);
    }

    @Test
    void aConditionThatIsANumber() {
        ExpressionRefused refusal = assertThrows(ExpressionRefused.class,
                () -> Samples.LANGUAGE.compile("count + 1", List.of(Kind.TRUTH)));
        assertEquals("expression.result", refusal.mistakes().get(0).code());
    }

    private static void refused(String text, String code, int offset) {
        ExpressionRefused refusal =
                assertThrows(ExpressionRefused.class, () -> Samples.LANGUAGE.compile(text, List.of(Kind.values())));
        assertEquals(code + "@" + offset, refusal.mistakes().get(0).code() + "@" + refusal.mistakes().get(0).offset(),
                () -> refusal.mistakes().toString());
    }
}
