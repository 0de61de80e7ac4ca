package cn.hangce.treasury;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Status;
import cn.hangce.policy.Benefit;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("When money is booked and when it is due, as the program files say")
class PaymentPlanTest {

    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(PaymentPlanTest.class.getClassLoader());

    private static PaymentPlan plan(String program, String benefit) {
        return plan(program, benefit, null);
    }

    private static PaymentPlan plan(String program, String benefit, String applicant) {
        Program found = LIBRARY.require(program);
        return new PaymentPlan(found, found.benefits().stream().filter(each -> each.id().equals(benefit)).findFirst().orElseThrow(), applicant);
    }

    private static String firstBooking(Program program, PaymentPlan plan) {
        return program.stages().stream().map(Stage::id).filter(plan::isBookedAfter).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} with {2}")
    @CsvSource({
            "key-rd-enterprise, subsidy, payment-decision",
            "key-rd-institution, first, decision",
            "key-rd-institution, rest, payment-decision",
            "soft-science, first, decision",
            "soft-science, rest, acceptance",
            "common-tech-platform, subsidy, evaluation",
            "expert-115-project, project, decision",
            "activity-voucher-redemption, voucher, second-check",
            "future-factory, reward, city-review",
    })
    void booked(String program, String benefit, String stage) {
        assertEquals(stage, firstBooking(LIBRARY.require(program), plan(program, benefit)));
    }

    @Test
    void whatNoStageFindsIsBookedWithTheGrantWhereverThatIs() {
        Program program = LIBRARY.require("commissioner-project");
        assertEquals(program.stages().get(0).id(), firstBooking(program, plan("commissioner-project", "project")));
    }

    @ParameterizedTest(name = "{0}: {1} after {2}")
    @CsvSource({
            "key-rd-enterprise, subsidy, acceptance-notice",
            "key-rd-institution, first, contract",
            "key-rd-institution, rest, acceptance",
            "soft-science, first, issue",
            "soft-science, rest, acceptance",
            "expert-115-project, project, approval",
            "rd-expense-subsidy, subsidy, issue",
            "common-platform-sme, subsidy, review",
    })
    void due(String program, String benefit, String stage) {
        List<PaymentPlan.Part> parts = plan(program, benefit).parts();
        assertEquals(List.of(stage), parts.stream().map(PaymentPlan.Part::after).toList());
    }

    @Test
    @DisplayName("two halves: the first after the contract, the second after the check at mid-term")
    void halves() {
        PaymentPlan plan = plan("commissioner-project", "project");
        assertFalse(plan.isDue("first-year", Status.UNDER_WAY, "contract"));
        assertTrue(plan.isDue("first-year", Status.APPROVED, "payment"));
        assertFalse(plan.isDue("second-year", Status.APPROVED, "mid-term"));
        assertTrue(plan.isDue("second-year", Status.APPROVED, "next-payment"));
    }

    @Test
    @DisplayName("where the file names no stage, with the document; where the text knows no document, with the grant")
    void withTheGrant() {
        PaymentPlan withDocument = plan("fledgling-enterprise", "startup-grant");
        assertFalse(withDocument.isDue(null, Status.APPROVED, "issue"));
        assertTrue(withDocument.isDue(null, Status.RECOGNISED, "issue"));
        PaymentPlan inAdvance = plan("agri-social-key", "grant", "university");
        assertFalse(inAdvance.isDue("in-advance", Status.APPROVED, "decision"), "the document is to come");
        assertTrue(inAdvance.isDue("in-advance", Status.GRANTED, "advance"));
        assertTrue(plan("common-platform-sme", "subsidy").isDue(null, Status.APPROVED, "payment"));
    }

    @Test
    @DisplayName("document 34, 三.3: in advance for others than firms, after acceptance for firms")
    void byApplicant() {
        assertEquals(List.of("in-advance"), plan("agri-social-general", "grant", "hospital").parts().stream().map(PaymentPlan.Part::payment).toList());
        PaymentPlan firm = plan("agri-social-general", "grant", "enterprise");
        assertEquals(List.of("afterwards"), firm.parts().stream().map(PaymentPlan.Part::payment).toList());
        assertFalse(firm.isDue("afterwards", Status.GRANTED, "acceptance"));
        assertTrue(firm.isDue("afterwards", Status.GRANTED, "payment"));
    }

    @Test
    void whatWasAwardedBeforeAwardsWereDividedIsDueWithTheGrant() {
        PaymentPlan plan = plan("soft-science", "first");
        assertFalse(plan.isDue(null, Status.APPROVED, "publicity"));
        assertTrue(plan.isDue(null, Status.GRANTED, "contract"));
    }

    static Stream<Program> programs() {
        return LIBRARY.programs().stream().filter(program -> !program.stages().isEmpty()).filter(program -> program.benefits().stream().anyMatch(Benefit::isPaid));
    }

    @ParameterizedTest
    @MethodSource("programs")
    @DisplayName("every program’s money is booked and due by the end of its way, and none before its document")
    void everyProgram(Program program) {
        String last = program.stages().get(program.stages().size() - 1).id();
        for (String applicant : program.applicants()) {
            program.benefits().stream().filter(Benefit::isPaid).forEach(benefit -> booksAndPays(program, benefit, applicant, last));
        }
    }

    private static void booksAndPays(Program program, Benefit benefit, String applicant, String last) {
        PaymentPlan plan = new PaymentPlan(program, benefit, applicant);
        assertTrue(plan.isBookedAfter(last), benefit.id());
        for (PaymentPlan.Part part : plan.parts()) {
            assertTrue(plan.isDue(part.payment(), Status.COMPLETED, last) && plan.isDue(part.payment(), Status.RECOGNISED, last), benefit.id());
            program.stages().stream().filter(stage -> stage.kind().equals("issue"))
                    .forEach(issue -> assertFalse(plan.isDue(part.payment(), Status.APPROVED, issue.id()), benefit.id() + " before the document"));
        }
    }
}
