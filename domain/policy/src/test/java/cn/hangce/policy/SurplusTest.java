package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a file says of money left over, and what is wrong with it. */
class SurplusTest {

    private static final String SCORING = "scoring:\n";
    private static final String DECISION = "within: P20D, produces: [notice]}\n";
    private static final String ACCEPTANCE = "  - {stage: acceptance, by: city, cite: 三, label: {zh: 验收, en: Acceptance}}\n";
    private static final String KEEPING = "returns: word\nvalue: \"as_of < years_after(accepted_on, 2) ? 'keep' : 'recover'\"";
    private static final String SURPLUS = """
            surplus:
              cite: 三.1
              label: {zh: 结余留用, en: Kept}
              rule: keeping
              ended: {cite: 三.2, label: {zh: 中止收回, en: Taken back}}
            """;

    @Test
    void aFileThatSaysNothingKnowsNoSurplus() {
        assertNull(SampleProgram.program().surplus());
    }

    @Test
    void itIsReadWithItsClauses() {
        Program program = parse(ACCEPTANCE, SURPLUS);
        assertEquals(new Surplus("三.1", new Text("结余留用", "Kept"), "keeping", new Surplus.Ended("三.2", new Text("中止收回", "Taken back"))), program.surplus());
        assertTrue(program.mentions().stream().map(Mention::owner).toList().containsAll(List.of("surplus", "surplus/ended")));
    }

    @Test
    void nothingIsLeftOverWhereNothingIsAccepted() {
        Problem problem = assertThrows(ProgramRefused.class, () -> parse("", SURPLUS)).problems().get(0);
        assertEquals("Add an acceptance stage to the procedure, or take surplus out.", problem.remedy().en());
    }

    @Test
    void theRuleMustBeInTheLibrary() {
        Problem problem = refused(KEEPING, "sample-rulee");
        assertEquals("The library has no rule “sample-rulee”", problem.message().en());
        assertEquals("Name the rule that says what becomes of a surplus. Did you mean: sample-rule", problem.remedy().en());
        String[] lines = files(KEEPING, "sample-rulee").get(SampleDocument.PROGRAM_FILE).split("\n");
        assertEquals("  rule: sample-rulee", lines[problem.line() - 1]);
        assertEquals(3, problem.column());
    }

    @Test
    void theRuleMustBeOneThatCanSay() {
        for (String other : List.of("returns: boolean\nvalue: months > 3", "returns: word\nvalue: \"months > 3 ? 'keep' : 'recover'\"")) {
            assertEquals("The rule “sample-rule” cannot say what becomes of a surplus", refused(other, "sample-rule").message().en());
        }
    }

    @Test
    void whatIsRightIsTakenAndAChangeOfItIsCheckedToo() {
        ProgramLibrary library = new ProgramLibrary(Vocabulary.standard());
        library.load(files(KEEPING, "sample-rule"));
        assertEquals("sample-rule", library.require("sample").surplus().rule());
        String changed = files(KEEPING, "other-rule").get(SampleDocument.PROGRAM_FILE);
        ProgramRefused refused = assertThrows(ProgramRefused.class, () -> library.propose("sample.yaml", changed, LocalDate.of(2021, 7, 1)));
        assertEquals(List.of("The library has no rule “other-rule”"), refused.problems().stream().map(each -> each.message().en()).toList());
    }

    private static Problem refused(String formula, String named) {
        ProgramLibrary library = new ProgramLibrary(Vocabulary.standard());
        return assertThrows(ProgramRefused.class, () -> library.load(files(formula, named))).problems().get(0);
    }

    private static Map<String, String> files(String formula, String named) {
        Map<String, String> files = SampleDocument.files("quotas:\n", "surplus:\n  cite: 一\n  label: {zh: 结余, en: Left}\n  rule: " + named + "\nquotas:\n");
        files.computeIfPresent(SampleDocument.RULE_FILE, (file, text) -> text.substring(0, text.indexOf("returns")) + formula + "\n");
        return files;
    }

    private static Program parse(String stages, String surplus) {
        return SampleProgram.library().parse(SampleProgram.FILE,
                SampleProgram.text().replace(DECISION, DECISION + stages).replace(SCORING, surplus + SCORING));
    }
}
