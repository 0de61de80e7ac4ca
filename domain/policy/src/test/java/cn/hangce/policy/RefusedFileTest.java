package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that is wrong is refused with the place, what is wrong and what to do. */
class RefusedFileTest {

    @Test
    void theSampleItselfIsRight() {
        assertEquals("sample", SampleProgram.program().id());
    }

    @Test
    void anUnknownFactInACondition() {
        Problem problem = refused("employees >= 10", "employes >= 10", "employes");
        assertTrue(problem.remedy().en().contains("employees"), problem.remedy().en());
    }

    @Test
    void aMistakeDeepInAFoldedExpression() {
        refused("holds: employees >= 10", "holds: >-\n      employees >= 10 &&\n      employees <= 'x'", "<= 'x'");
    }

    @Test
    void aMistakeInAQuotedExpression() {
        refused("holds: employees >= 10", "holds: \"employees >= 10 && grade == 'god'\"", "'god'");
    }

    @Test
    void aNumberComparedWithAWord() {
        Problem problem = refused("employees >= 10", "employees >= 'x'", ">= 'x'");
        assertTrue(problem.message().zh().contains("整数"), problem.message().zh());
    }

    @Test
    void aConditionThatIsANumber() {
        refused("employees >= 10", "employees + 10", "employees + 10");
    }

    @Test
    void anAmountThatIsYesOrNo() {
        refused("min(0.2 * requested_yuan, 1000000) - 100", "grade == 'good'", "grade == 'good'");
    }

    @Test
    void anUnknownStage() {
        Problem problem = refused("stage: decision", "stage: decison", "decison");
        assertTrue(problem.remedy().zh().contains("decision"), problem.remedy().zh());
    }

    @Test
    void aProcedureThatDoesNotBeginWithTheApplication() {
        refused("{stage: apply, by: applicant, cite: 三, label: {zh: 申报, en: Apply}, materials: [form, proof]}",
                "{stage: publicity, by: city, cite: 三, label: {zh: 公示, en: Notice}}", "procedure");
    }

    @Test
    void aPublicNoticeThatIsNotCountedInDays() {
        String notice = "{stage: publicity, by: city, cite: 三, within: %s, label: {zh: 公示, en: Notice}}\n  - {stage: decision";
        Problem problem = refused("{stage: decision", notice.formatted("P1M"), "within");
        assertTrue(problem.remedy().zh().contains("WD5"), problem.remedy().zh());
        SampleProgram.library().parse("right.yaml", SampleProgram.with("{stage: decision", notice.formatted("WD5")));
    }

    @Test
    void anUnknownSubjectOfSupport() {
        String exclusion = "exclusions: [{id: other, cite: 五, rule: none-twice, same: %s, label: {zh: 不重复, en: Not twice}}]\nduties:";
        Problem problem = refused("duties:", exclusion.formatted("rd-projekt"), "rd-projekt");
        assertTrue(problem.remedy().en().contains("rd-project"), problem.remedy().en());
        refused("duties:", "pays_for: [equipment]\nduties:", "equipment");
        assertEquals("rd-project", SampleProgram.library().parse("right.yaml", SampleProgram.with("duties:", exclusion.formatted("rd-project")))
                .provisions().exclusions().get(0).same());
    }

    @Test
    void aMissingCitation() {
        Problem problem = refused("{id: one, cite: 四, weight: 60", "{id: one, weight: 60", "{id: one, weight");
        assertTrue(problem.message().en().contains("citation"), problem.message().en());
    }

    @Test
    void anUnknownKey() {
        refused("holds: employees >= 10", "holds: employees >= 10\n    hold: true", "hold: true");
    }

    @Test
    void aMissingKey() {
        refused("    holds: employees >= 10\n", "", "id: staff");
    }

    @Test
    void anUnknownMaterial() {
        refused("materials: [form, proof]", "materials: [form, proofs]", "proofs");
    }

    @Test
    void anUnknownDocumentToProduce() {
        refused("produces: [notice]", "produces: [poem]", "poem");
    }

    @Test
    void anUnknownActor() {
        refused("by: decider", "by: emperor", "emperor");
    }

    @Test
    void anUnknownHolderOfAStage() {
        Problem problem = refused("by: decider", "by: decider, held_by: distrikt", "distrikt");
        assertTrue(problem.remedy().en().contains("district"), problem.remedy().en());
    }

    @Test
    void anUnknownParty() {
        Problem problem = refused("within: P20D", "parties: [applicant, citty]", "citty");
        assertTrue(problem.remedy().en().contains("city"), problem.remedy().en());
    }

    @Test
    void anUnknownFactThatAStageFinds() {
        Problem problem = refused("within: P20D", "finds: [employes]", "employes");
        assertTrue(problem.remedy().zh().contains("employees"), problem.remedy().zh());
    }

    @Test
    void anUnknownFactThatAStageSets() {
        Problem problem = refused("within: P20D", "sets: {acepted: true}", "acepted");
        assertTrue(problem.message().en().contains("acepted"), problem.message().en());
    }

    @Test
    void aValueThatTheFactOfAStageHasNot() {
        Problem choice = refused("within: P20D", "sets: {grade: god}", "grade: god");
        assertTrue(choice.message().en().contains("“god”"), choice.message().en());
        refused("within: P20D", "sets: {annual_assessment_passed: yes}", "annual_assessment_passed: yes");
        refused("within: P20D", "sets: {annual_assessment_passed: excellent}", "annual_assessment_passed: excellent");
    }

    @Test
    void aMeetingWhereNothingIsDecidedOrNoneAtAll() {
        assertTrue(refused("by: decider,", "by: decider, in: secret,", "secret").message().en().contains("“secret”"));
        refused("{stage: decision, by: decider,", "{stage: decision, kind: site-visit, in: meeting, by: decider,", "in");
    }

    @Test
    void aVoteThatIsNoneOrWhereNobodyVotes() {
        Problem vote = refused("{stage: decision, by: decider,", "{stage: decision, kind: expert-review, by: experts, vote: most,", "most");
        assertTrue(vote.message().en().contains("“most”"), vote.message().en());
        refused("{stage: decision, by: decider,", "{stage: decision, kind: expert-review, by: experts, vote: 3/2,", "3/2");
        Problem nobody = refused("within: P20D", "vote: majority", "majority");
        assertTrue(nobody.message().en().contains("decision"), nobody.message().en());
    }

    @Test
    void aNumberThatAStageSets() {
        refused("within: P20D", "sets: {rd_staff: 3}", "rd_staff: 3");
    }

    @Test
    void aFormThatAsksForWhatAStageFindsOrSets() {
        Problem problem = refused("within: P20D", "finds: [requested_yuan]", "form: [employees");
        assertTrue(problem.message().en().contains("requested_yuan"), problem.message().en());
        problem = refused("within: P20D", "sets: {grade: good}", "form: [employees");
        assertTrue(problem.message().zh().contains("grade"), problem.message().zh());
    }

    @Test
    void anUnknownSplit() {
        refused("split: ratio-2020", "split: ratio-2012", "ratio-2012");
    }

    @Test
    void anUnknownApplicant() {
        refused("[enterprise, university]", "[enterprise, univercity]", "univercity");
    }

    @Test
    void anUnknownDocumentNumber() {
        ProgramLibrary library = SampleProgram.library();
        library.publish(SampleProgram.FILE, SampleProgram.text());
        String number = SampleProgram.text().replaceAll("(?s)document:.*?\ncite: 一", "document: 测试〔2022〕9号\ncite: 一");
        ProgramRefused refusal = assertThrows(ProgramRefused.class, () -> library.parse("other.yaml", number));
        assertEquals(5, refusal.problems().get(0).line());
    }

    @Test
    void aTermThatEndsBeforeItBegins() {
        refused("to: 2021-12-31", "to: 2020-12-31", "to: 2020-12-31");
    }

    @Test
    void aDayThatDoesNotExist() {
        refused("from: 2021-01-01", "from: 2021-02-30", "2021-02-30");
    }

    @Test
    void aPeriodThatIsNone() {
        refused("within: P20D", "within: 20 days", "20 days");
    }

    @Test
    void twoConditionsWithOneId() {
        refused("id: share", "id: staff", "id: staff\n    cite: 一.2");
    }

    @Test
    void aConditionCalledValidity() {
        refused("id: share", "id: validity", "validity");
    }

    @Test
    void anIdThatCannotBeOne() {
        refused("id: share", "id: 占比", "占比\n    cite");
    }

    @Test
    void weightsThatDoNotMakeAHundred() {
        refused("weight: 40", "weight: 30", "scoring");
    }

    @Test
    void aFormThatLeavesOutWhatAConditionNeeds() {
        refused("form: [employees, rd_staff,", "form: [employees,", "form: [employees");
    }

    @Test
    void aFormThatAsksForAnUnknownFact() {
        refused("form: [employees,", "form: [shoe_size, employees,", "shoe_size");
    }

    @Test
    void anExampleThatDoesNotComeOut() {
        Problem problem = refused("{eligible: false, failed: [staff]}", "{eligible: true, failed: [staff]}", "{eligible: true, failed: [staff]");
        assertTrue(problem.message().en().contains("too-few"), problem.message().en());
    }

    @Test
    void anExampleWithAnotherAmount() {
        refused("amounts: {grant: 100}", "amounts: {grant: 101}", "{eligible: true, failed: [], missing: [], amounts: {grant: 101}");
    }

    @Test
    void anExampleWithAnImpossibleFact() {
        refused("requested_yuan: 1001", "requested_yuan: -1", "requested_yuan: -1");
    }

    @Test
    void anExampleWithAnUnknownFact() {
        refused("requested_yuan: 1001", "requested_yen: 1001", "requested_yen");
    }

    @Test
    void anExampleWithoutADay() {
        refused("as_of: 2021-06-30, ", "", "{eligible: true");
    }

    @Test
    void anExampleLikeNoOther() {
        refused("like: fits, given", "like: fitz, given", "fitz");
    }

    @Test
    void brokenYaml() {
        refused("form: [employees, rd_staff, grade, requested_yuan]", "form: [employees, rd_staff", ":");
    }

    @Test
    void everyMistakeIsShownAtOnceInTheOrderOfTheFile() {
        String text = SampleProgram.with("employees >= 10", "employes >= 10").replace("by: decider", "by: emperor")
                .replace("split: ratio-2020", "split: ratio-2012");
        ProgramRefused refusal = assertThrows(ProgramRefused.class, () -> SampleProgram.library().parse(SampleProgram.FILE, text));
        assertEquals(List.of(17, 29, 36), refusal.problems().stream().map(Problem::line).toList());
    }

    /** Spoils the sample and expects the first problem to point to the start of {@code where}. */
    @Test
    void partsOfABenefitThatDoNotMakeTheWhole() {
        String parts = "payments:\n  - {id: one, cite: 二, label: {zh: 首款, en: First}, of: grant, share: 0.6}\n"
                + "  - {id: two, cite: 二, label: {zh: 余款, en: Rest}, of: grant, share: %s, after: decision}\n";
        Problem problem = refused("form: [", String.format(parts, "0.3") + "form: [", "payments");
        assertTrue(problem.message().en().contains("0.9"), problem.message().en());
        String right = SampleProgram.with("form: [", String.format(parts, "0.4") + "form: [");
        assertEquals(2, SampleProgram.library().parse(SampleProgram.FILE, right).provisions().paymentsOf("grant", null).size());
    }

    @Test
    void partsThatLeaveOutAKindOfApplicant() {
        String parts = "payments:\n  - {id: one, cite: 二, label: {zh: 企业, en: Firms}, of: grant, share: 1, applicant: [%s]}\n";
        Problem problem = refused("form: [", String.format(parts, "enterprise") + "form: [", "payments");
        assertTrue(problem.message().en().contains("make 0"), problem.message().en());
        String right = SampleProgram.with("form: [", String.format(parts, "enterprise, university") + "form: [");
        Provisions provisions = SampleProgram.library().parse(SampleProgram.FILE, right).provisions();
        assertEquals(List.of(1, 0), List.of(provisions.paymentsOf("grant", "university").size(), provisions.paymentsOf("grant", "hospital").size()));
    }

    private static Problem refused(String part, String otherwise, String where) {
        String text = SampleProgram.with(part, otherwise);
        ProgramRefused refusal = assertThrows(ProgramRefused.class, () -> SampleProgram.library().parse(SampleProgram.FILE, text));
        Problem problem = refusal.problems().get(0);
        String pointedAt = text.lines().skip(problem.line() - 1L).findFirst().orElse("").substring(problem.column() - 1);
        assertTrue(pointedAt.startsWith(where.lines().findFirst().orElseThrow()), () -> problem + " points at " + pointedAt);
        assertEquals(SampleProgram.FILE, problem.file());
        assertFalse(problem.remedy().zh().isBlank());
        assertFalse(problem.remedy().en().isBlank());
        return problem;
    }
}
