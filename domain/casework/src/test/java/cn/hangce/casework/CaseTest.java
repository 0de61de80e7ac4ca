package cn.hangce.casework;

import static cn.hangce.casework.Fixture.APPLICANT;
import static cn.hangce.casework.Fixture.CITY;
import static cn.hangce.casework.Fixture.DECIDER;
import static cn.hangce.casework.Fixture.DISTRICT;
import static cn.hangce.casework.Fixture.OTHER_DISTRICT;
import static cn.hangce.casework.Fixture.OTHER_FIRM;
import static cn.hangce.casework.Fixture.PROGRAM;
import static cn.hangce.casework.Fixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The way of a case, document 30, 四")
class CaseTest {

    @Test
    @DisplayName("四(一): a draft is filled with what the city knows, each fact with its source")
    void draftIsPrefilled() {
        Case subject = Fixture.opened();

        assertEquals("18605000", subject.facts().get("sales_last_year_yuan").value());
        assertEquals("tax", subject.facts().get("sales_last_year_yuan").source());
        assertEquals(Status.DRAFT, subject.status());
    }

    @Test
    @DisplayName("四(一): the call takes applications from its first to its last day, both included")
    void windowOfTheCall() {
        assertRefused(Rule.CALL_NOT_OPEN, () -> open("2022-04-30"));
        assertEquals(Status.DRAFT, open("2022-05-01").status());
        assertEquals(Status.DRAFT, open("2022-05-31").status());
        assertRefused(Rule.CALL_NOT_OPEN, () -> open("2022-06-01"));
    }

    @Test
    @DisplayName("no call for a program without a procedure, said before anybody applies")
    void procedureThatIsNotDriven() {
        Program without = library().require("incubator-upgrade");
        UnlawfulAct refusal = assertThrows(UnlawfulAct.class, () -> Call.draft(without, Fixture.terms(), CITY));
        assertEquals(Rule.NO_PROCEDURE, refusal.rule());
        assertTrue(refusal.message(Locale.CHINESE).contains(without.name().zh()), refusal.message(Locale.CHINESE));
        assertRefused(Rule.NO_PROCEDURE, () -> Call.draft(PROGRAM, Fixture.terms(), CITY).revise(without, Fixture.terms(), Announced.nothing(), CITY));
    }

    @Test
    @DisplayName("where the text ends with the decision, the document is issued from there")
    void decisionIsTheLastStage() {
        Program decided = stagesOnly("apply", "decision");
        Call call = Call.draft(decided, Fixture.terms(), CITY);
        call.publish(() -> "杭科高〔2022〕31号", CITY, on("2022-04-28"));
        Case subject = Fixture.submitted(decided, Fixture.withId(call));
        assertRefused(Rule.NOT_NOW, () -> subject.issue(decided, "杭科高〔2022〕71号", CITY, on("2022-06-01")));
        subject.decide(decided, true, "同意", Map.of(), DECIDER, on("2022-06-02"));
        assertEquals("decision", subject.stage());
        subject.issue(decided, "杭科高〔2022〕71号", CITY, on("2022-06-03"));
        assertEquals(Status.RECOGNISED, subject.status());
        assertRefused(Rule.NOT_NOW, () -> subject.issue(decided, "杭科高〔2022〕71号", CITY, on("2022-06-03")));
    }

    private static ProgramLibrary library() {
        return ProgramLibrary.ofClasspath(CaseTest.class.getClassLoader());
    }

    /** Document 30’s program with these stages in this order. */
    private static Program stagesOnly(String... kinds) {
        StringBuilder stages = new StringBuilder("procedure:\n");
        for (String kind : kinds) {
            stages.append("  - {stage: ").append(kind).append(", by: ").append(kind.equals("apply") ? "applicant" : "decider")
                    .append(", cite: 四(一), label: {zh: 环节, en: Stage}")
                    .append(kind.equals("apply") ? ", materials: [application-form]" : "").append("}\n");
        }
        return library().parse("short", PROGRAM.text().replaceAll("(?s)procedure:\n.*?(?=\n# Reading)", stages.toString()));
    }

    private static Case open(String day) {
        return Case.open(Fixture.call(), PROGRAM, Fixture.firm(), Fixture.known(), APPLICANT, on(day));
    }

    @Test
    @DisplayName("四(一): nothing is handed in without all facts and the four materials")
    void incompleteIsNotHandedIn() {
        assertRefused(Rule.FACTS_MISSING, () -> submit(Fixture.opened()));
        Case withoutPaper = Fixture.complete();
        withoutPaper.detach(PROGRAM, withoutPaper.attachments().get(0).id(), APPLICANT);
        assertRefused(Rule.MATERIALS_MISSING, () -> submit(withoutPaper));
        assertEquals(4, PROGRAM.materials().size());
    }

    @Test
    @DisplayName("三.2: sales of one yuan above 50 million cannot be handed in, 50 million can")
    void conditionsAreJudged() {
        Case above = Fixture.complete();
        above.fillIn(PROGRAM, Map.of("sales_last_year_yuan", "50000001"), Fixture.known(), APPLICANT);
        assertRefused(Rule.CONDITIONS_NOT_MET, () -> submit(above));

        Case at = Fixture.complete();
        at.fillIn(PROGRAM, Map.of("sales_last_year_yuan", "50000000"), Fixture.known(), APPLICANT);
        submit(at);
        assertEquals(Status.UNDER_WAY, at.status());
    }

    @Test
    void whatDiffersFromTheRecordsStandsBesideThem() {
        Case subject = Fixture.complete();
        subject.fillIn(PROGRAM, Map.of("employees", "４０"), Fixture.known(), APPLICANT);

        CaseFact fact = subject.facts().get("employees");
        assertEquals("40", fact.value());
        assertEquals(CaseFact.APPLICANT, fact.source());
        assertEquals("42", fact.recordedValue());
        assertTrue(fact.differs());
    }

    @Test
    void impossibleAnswersAreNamed() {
        Case subject = Fixture.opened();
        assertRefused(Rule.FACT_WRONG, () -> subject.fillIn(PROGRAM, Map.of("registered_on", "2021-02-30"), Map.of(), APPLICANT));
        assertRefused(Rule.FACT_WRONG, () -> subject.fillIn(PROGRAM, Map.of("sales_last_year_yuan", "-1"), Map.of(), APPLICANT));
        assertRefused(Rule.FACT_WRONG, () -> subject.fillIn(PROGRAM, Map.of("employees", "10.5"), Map.of(), APPLICANT));
        assertEquals("2018-03-12", subject.facts().get("registered_on").value());
    }

    @Test
    void onlyTheApplicantTouchesItsCase() {
        Case subject = Fixture.complete();
        assertRefused(Rule.NOT_YOUR_ORGANISATION, () -> subject.fillIn(PROGRAM, Map.of(), Map.of(), OTHER_FIRM));
        assertRefused(Rule.NOT_YOUR_ORGANISATION, () -> subject.submit(PROGRAM, OTHER_FIRM, on("2022-05-20"), () -> "n"));
        assertRefused(Rule.NOT_YOUR_ROLE, () -> subject.submit(PROGRAM, DISTRICT, on("2022-05-20"), () -> "n"));
    }

    @Test
    void whatIsHandedInIsNotChangedAnyMore() {
        Case subject = Fixture.submitted();
        assertRefused(Rule.NOT_NOW, () -> subject.fillIn(PROGRAM, Map.of("employees", "10"), Map.of(), APPLICANT));
        assertRefused(Rule.NOT_NOW, () -> submit(subject));
    }

    @Test
    @DisplayName("四(二): the district of the firm verifies, and no other")
    void ownDistrictOnly() {
        Case subject = Fixture.submitted();
        assertRefused(Rule.NOT_YOUR_DISTRICT, () -> subject.verifyFact(PROGRAM, "employees", Finding.CONFIRMED, "", OTHER_DISTRICT));
        assertRefused(Rule.NOT_YOUR_DISTRICT, () -> subject.reject(PROGRAM, "理由", OTHER_DISTRICT, on("2022-06-01")));
        assertRefused(Rule.NOT_YOUR_ROLE, () -> subject.reject(PROGRAM, "理由", CITY, on("2022-06-01")));
    }

    @Test
    @DisplayName("四(二): only what has been verified in full is recommended")
    void recommendationNeedsVerification() {
        Case open = Fixture.submitted();
        assertRefused(Rule.NOT_VERIFIED, () -> open.recommend(PROGRAM, "n", DISTRICT, on("2022-06-05")));
        Case disputed = Fixture.verified();
        disputed.verifyFact(PROGRAM, "employees", Finding.DISPUTED, "社保人数为 9", DISTRICT);
        assertRefused(Rule.NOT_VERIFIED, () -> disputed.recommend(PROGRAM, "n", DISTRICT, on("2022-06-05")));
        assertEquals("expert-review", Fixture.recommended().stage());
    }

    @Test
    void returnedForCorrectionComesBackThroughTheDistrictAlsoAfterTheWindow() {
        Case subject = Fixture.verified();
        assertRefused(Rule.REASON_REQUIRED, () -> subject.returnForCorrection(PROGRAM, " ", DISTRICT, on("2022-06-02")));
        subject.returnForCorrection(PROGRAM, "研发人员名单缺页", DISTRICT, on("2022-06-02"));
        assertEquals(Status.RETURNED, subject.status());
        subject.fillIn(PROGRAM, Map.of("rd_staff", "14"), Fixture.known(), APPLICANT);

        subject.submit(PROGRAM, APPLICANT, on("2022-06-08"), () -> "another");

        assertEquals("district-review", subject.stage());
        assertEquals("2022-001-00001", subject.number(), "the first number stays");
        assertEquals(Finding.OPEN, subject.facts().get("rd_staff").finding(), "what changed is verified again");
        assertEquals(Finding.CONFIRMED, subject.facts().get("employees").finding(), "what did not change stays verified");
    }

    @Test
    void theApplicantMayWithdrawUntilTheDecision() {
        Case subject = Fixture.recommended();
        subject.withdraw(PROGRAM, APPLICANT, "重组", on("2022-06-06"));
        assertEquals(Status.WITHDRAWN, subject.status());
        assertRefused(Rule.NOT_NOW, () -> subject.withdraw(PROGRAM, APPLICANT, "", on("2022-06-06")));
    }

    @Test
    void noStageIsSkipped() {
        Case subject = Fixture.submitted();
        assertRefused(Rule.NOT_NOW, () -> subject.passFormCheck(PROGRAM, CITY, on("2022-06-01")));
        assertRefused(Rule.NOT_NOW, () -> subject.decide(PROGRAM, true, "同意", Map.of(), DECIDER, on("2022-06-01")));
        assertRefused(Rule.NOT_NOW, () -> subject.issue(PROGRAM, "号", CITY, on("2022-06-01")));
    }

    @Test
    void everyStepLeavesAnEntryThatIsChainedToTheOneBefore() {
        List<HistoryEntry> history = Fixture.recommended().history();

        assertEquals(List.of(Act.OPEN, Act.SUBMIT, Act.RECOMMEND), history.stream().map(HistoryEntry::act).toList());
        String previous = "";
        for (HistoryEntry entry : history) {
            assertEquals(previous, entry.previousHash());
            assertTrue(entry.intact());
            assertEquals(PROGRAM.version(), entry.programVersion());
            previous = entry.hash();
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    @DisplayName("an ended case cannot be acted on by anything; only a grant that stands can be taken back")
    void nothingMovesAnEndedCase(Act act) {
        for (Status status : EnumSet.allOf(Status.class).stream().filter(Status::ended).toList()) {
            for (StageKind kind : StageKind.values()) {
                assertEquals(act == Act.CANCEL_SUPPORT && status.granted(), act.possible(kind, status), act + " in " + kind + " from " + status);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    @DisplayName("every rule has its sentence in both languages")
    void sentences(Rule rule) {
        UnlawfulAct refusal = new UnlawfulAct(rule, "a", "b", "c");
        assertTrue(refusal.message(Locale.SIMPLIFIED_CHINESE).length() > 8);
        assertTrue(refusal.message(Locale.ENGLISH).length() > 8);
    }

    private static void submit(Case subject) {
        subject.submit(PROGRAM, APPLICANT, on("2022-05-31"), () -> "2022-001-00001");
    }

    static void assertRefused(Rule rule, Executable act) {
        assertEquals(rule, assertThrows(UnlawfulAct.class, act).rule());
    }
}
