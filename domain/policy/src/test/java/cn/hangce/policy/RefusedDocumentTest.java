package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mistakes in a document’s outline, in citations of it, in rules and in vocabularies: each with its place. */
class RefusedDocumentTest {

    @Test
    void aCitationOfAClauseThatIsNotThere() {
        Problem problem = refused("cite: 二.1\n    label: {zh: 补助", "cite: 一 二.3\n    label: {zh: 补助", SampleDocument.PROGRAM_FILE, "二.3");
        assertTrue(problem.remedy().zh().contains("二.2"), problem.remedy().zh());
    }

    @Test
    void aCitationThatIsNone() {
        refused("cite: 五\nreturns", "cite: see five\nreturns", SampleDocument.RULE_FILE, "see five");
    }

    @Test
    void aTargetThatCitesNoClause() {
        refused("targets:\n  - {id: firms, cite: 三(一)", "targets:\n  - {id: firms, cite: 三(三)", SampleDocument.DOCUMENT_FILE, "三(三)");
    }

    @Test
    void aClauseOfWhichNothingIsSaid() {
        Problem problem = refused("cite: 四, kind: direction,", "cite: 四,", SampleDocument.DOCUMENT_FILE, "{cite: 四,");
        assertTrue(problem.message().zh().contains("四"), problem.message().zh());
    }

    @Test
    void aClauseWhoseRuleIsGone() {
        refused("cite: 五\n", "cite: 一\n", SampleDocument.DOCUMENT_FILE, "{cite: 五,");
    }

    @Test
    void aDirectionWithoutAReason() {
        refused(", why: 没有可申请或计算的内容", "", SampleDocument.DOCUMENT_FILE, "kind: direction");
    }

    @Test
    void aClauseTwice() {
        refused("{cite: 一, zh: 条件}", "{cite: 一, zh: 条件}\n  - {cite: 一, zh: 又一条}", SampleDocument.DOCUMENT_FILE, "{cite: 一, zh: 又一条}");
    }

    @Test
    void aNumberThatIsLeftOutWithoutAReason() {
        refused("  number: {zh: 文本未载文号, en: The text bears no number}\n", "", SampleDocument.DOCUMENT_FILE, "id: \"99\"");
    }

    @Test
    void anUnknownBody() {
        refused("lead: [市科技局]", "lead: [市科技部]", SampleDocument.DOCUMENT_FILE, "市科技部");
    }

    @Test
    void anUnknownRelation() {
        refused("kind: raises", "kind: rises", SampleDocument.DOCUMENT_FILE, "rises");
    }

    @Test
    void anExampleOfARuleThatDoesNotComeOut() {
        refused("expect: {value: 0.70}", "expect: {value: 0.71}", SampleDocument.RULE_FILE, "{value: 0.71}");
    }

    @Test
    void anUnknownFactInARule() {
        refused("floor(months / 10)", "floor(month / 10)", SampleDocument.RULE_FILE, "month / 10");
    }

    @Test
    void aSplitThatAFactCannotChoose() {
        refused("'city' : 'half'\"", "'city' : 'third'\"", SampleDocument.PROGRAM_FILE, "\"org_type");
    }

    @Test
    void aPaymentAfterNoStage() {
        refused("after: apply", "after: aply", SampleDocument.PROGRAM_FILE, "aply");
    }

    @Test
    void aDeadlineThatIsNone() {
        refused("within: WD5", "within: 5 working days", SampleDocument.PROGRAM_FILE, "5 working days");
    }

    @Test
    void aProgramOnAnUnknownDocument() {
        refused("document: \"99\"\ncite: 一 至 二", "document: \"98\"\ncite: 一 至 二", SampleDocument.PROGRAM_FILE, "\"98\"");
    }

    @Test
    void aFactThatTwoVocabulariesDeclare() {
        String more = "facts:\n  - {name: employees, type: count, source: tax, label: {zh: 人数, en: Staff}}\n";
        ProgramRefused refusal = assertThrows(ProgramRefused.class,
                () -> Vocabulary.read(Texts.resource("facts.yaml"), Texts.resource("splits.yaml"), Map.of("land.yaml", more)));
        Problem problem = refusal.problems().get(0);
        assertEquals("land.yaml:2:5", problem.file() + ":" + problem.line() + ":" + problem.column());
        assertTrue(problem.message().zh().contains("facts.yaml"), problem.message().zh());
    }

    private static Problem refused(String part, String otherwise, String file, String where) {
        Map<String, String> files = SampleDocument.files(part, otherwise);
        ProgramRefused refusal = assertThrows(ProgramRefused.class, () -> new ProgramLibrary(Vocabulary.standard()).load(files));
        Problem problem = refusal.problems().get(0);
        assertEquals(file, problem.file(), problem.toString());
        String line = files.get(file).lines().skip(problem.line() - 1L).findFirst().orElse("");
        assertTrue(line.substring(problem.column() - 1).startsWith(where), () -> problem + " points at " + line.substring(problem.column() - 1));
        assertFalse(problem.remedy().zh().isBlank());
        return problem;
    }
}
