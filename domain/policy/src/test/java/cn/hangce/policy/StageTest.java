package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a stage finds and makes true, who holds it and who signs in it. */
class StageTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private static final String TERM = "within: P20D";
    private static final String FORM = "form: [employees, rd_staff, grade, requested_yuan]";

    @Test
    void aStageOfWhichNothingMoreIsSaidIsHeldByWhoeverActsAndFindsNothing() {
        Stage decision = SampleProgram.program().stages().get(1);
        assertEquals("decider", decision.heldBy());
        assertEquals(List.of(), decision.finds());
        assertEquals(Map.of(), decision.sets());
        assertEquals(List.of(), decision.parties());
        assertFalse(decision.inMeeting());
        assertEquals(Set.of(), SampleProgram.program().foundLater());
    }

    @Test
    void whoHoldsAStageIsNotWhoActsInIt() {
        Stage review = read(TERM, "held_by: district").stages().get(1);
        assertEquals("decider", review.by());
        assertEquals("district", review.heldBy());
    }

    @Test
    void aMeetingDecidesWhereTheFileSaysSo() {
        assertTrue(read(TERM, "in: meeting").stages().get(1).inMeeting());
    }

    @Test
    void whoSignsStandsInTheOrderOfTheFile() {
        assertEquals(List.of("applicant", "district", "city"),
                read(TERM, "parties: [applicant, district, city]").stages().get(1).parties());
    }

    @Test
    void theFormMayLeaveOutWhatAStageFindsOrSets() {
        Program program = finding(FORM, "form: [employees, rd_staff]");
        assertEquals(List.of("employees", "rd_staff"), program.form());
        assertEquals(Set.of("requested_yuan", "grade"), program.foundLater());
        assertEquals(Map.of("grade", "good"), program.stages().get(1).sets());
    }

    @Test
    void aFormThatTheFileLeavesOutDoesNotAskForItEither() {
        assertEquals(List.of("employees", "rd_staff", "grade", "requested_yuan", "payee_bank", "payee_account"),
                SampleProgram.library().parse(SampleProgram.FILE, SampleProgram.with(FORM + "\n", "")).form());
        assertEquals(List.of("employees", "rd_staff", "payee_bank", "payee_account"), finding(FORM + "\n", "").form());
    }

    @Test
    void whatIsFoundLaterStaysOpenUntilItIsKnown() {
        Program program = finding(FORM, "form: [employees, rd_staff]");
        Facts handedIn = Facts.of(Vocabulary.standard(), Map.of("employees", 20, "rd_staff", 3, "district", "西湖区"));
        Assessment before = program.assess(handedIn, DAY);
        assertNull(before.eligible());
        assertEquals(Set.of("grade", "requested_yuan"), Set.copyOf(before.missing()));
        Assessment after = program.assess(handedIn.with("grade", "good").with("requested_yuan", 1001), DAY);
        assertEquals(true, after.eligible());
        assertEquals(Map.of("grant", 100L), after.amounts());
    }

    @Test
    void aBenefitIsDecidedOnceNothingThatDecidesItIsStillToBeFound() {
        Program program = finding(FORM, "form: [employees, rd_staff]");
        Facts handedIn = Facts.of(Vocabulary.standard(), Map.of("employees", 20, "rd_staff", 3, "district", "西湖区"));
        assertEquals(List.of(), program.decidedBenefits(handedIn.with("requested_yuan", 1001), DAY), "a condition is open");
        assertEquals(List.of(), program.decidedBenefits(handedIn.with("grade", "good"), DAY), "the amount is open");
        assertEquals(List.of(), program.decidedBenefits(handedIn.with("grade", "fail").with("requested_yuan", 1001), DAY), "a condition fails");
        Facts all = handedIn.with("grade", "good").with("requested_yuan", 1001);
        assertEquals(program.assess(all, DAY).benefits(), program.decidedBenefits(all, DAY));
        assertEquals(Set.of("as_of", "employees", "rd_staff", "grade", "requested_yuan"), program.factsBehind(program.benefits().get(0)));
    }

    @Test
    void conditionsAndAmountsStillSpeakOfWhatIsFoundLater() {
        Program program = finding(FORM, "form: [employees, rd_staff]");
        assertEquals(SampleProgram.program().factsNeeded(), program.factsNeeded());
    }

    private static Program finding(String form, String otherwise) {
        String text = SampleProgram.with(TERM, "finds: [requested_yuan], sets: {grade: good}").replace(form, otherwise);
        return SampleProgram.library().parse(SampleProgram.FILE, text);
    }

    private static Program read(String part, String otherwise) {
        return SampleProgram.library().parse(SampleProgram.FILE, SampleProgram.with(part, otherwise));
    }
}
