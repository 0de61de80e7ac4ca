package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.casework.Case;
import cn.hangce.casework.ContractReading;
import cn.hangce.casework.DistrictDesk;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.Status;
import cn.hangce.casework.aftercare.EvaluationDesk;
import cn.hangce.casework.aftercare.EvaluationRound;
import cn.hangce.casework.aftercare.EvaluationSheet;
import cn.hangce.casework.aftercare.HolderDesk;
import cn.hangce.casework.aftercare.Reading;
import cn.hangce.casework.aftercare.Revocation;
import cn.hangce.casework.aftercare.RevocationDesk;
import cn.hangce.casework.aftercare.Rounds;
import cn.hangce.matching.message.Message;
import cn.hangce.matching.message.MessageKind;
import cn.hangce.matching.message.Messages;
import cn.hangce.matching.message.Reminders;
import cn.hangce.registry.Actor;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Applicants and holders are reminded of what they have to do, once for each day")
class RemindersIT {

    private static final Actor FIRM = KeyProject.FIRM;
    /** A firm of the demonstration data of which no other test makes an incubator. */
    private static final String HOLDER = "91330108MALTX7Y072";
    private static final Map<String, String> INCUBATOR = Map.ofEntries(Map.entry("applying_as_makerspace", "false"),
            Map.entry("major_incident_within_year", "false"), Map.entry("months_operating", "12"), Map.entry("area_m2", "3000"),
            Map.entry("incubation_area_ratio", "0.75"), Map.entry("service_staff", "3"), Map.entry("mentors", "2"), Map.entry("incubatees", "15"),
            Map.entry("average_area_m2", "300"), Map.entry("patent_applicant_ratio", "0.20"), Map.entry("fund_yuan", "3000000"), Map.entry("invested_firms", "1"));

    @Inject
    private Walk walk;
    @Inject
    private KeyProject project;
    @Inject
    private StageDesk stages;
    @Inject
    private ContractReading contracts;
    @Inject
    private DistrictDesk district;
    @Inject
    private Reading reading;
    @Inject
    private EvaluationDesk evaluations;
    @Inject
    private Rounds rounds;
    @Inject
    private RevocationDesk revocations;
    @Inject
    private HolderDesk holders;
    @Inject
    private Reminders reminders;
    @Inject
    private Messages messages;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @AfterEach
    void backIntoMay() {
        walk.day("2022-05-20");
    }

    /** Looks on this day, and looks again. */
    private void look(LocalDate day) {
        walk.day(day.toString());
        reminders.tell();
        reminders.tell();
    }

    private List<LocalDate> told(MessageKind kind, Case subject) {
        return told(kind, "/my/case.xhtml?id=" + subject.id(), FIRM);
    }

    private List<LocalDate> told(MessageKind kind, Recognition holder) {
        return told(kind, "/my/recognition.xhtml?id=" + holder.id(), People.firm(HOLDER));
    }

    private List<LocalDate> told(MessageKind kind, String page, Actor reader) {
        return messages.of(reader, 200).stream().filter(each -> each.kind() == kind && each.link().equals(page)).map(Message::day).toList();
    }

    @Test
    @DisplayName("of a contract to be signed, of its end, and of the last day for acceptance: document 29, 第八条(一) and 第十条(一)")
    void contract() {
        Case subject = project.find(project.drawnUp());
        LocalDate sign = contracts.signing(subject).lastDay();
        look(sign.minusDays(15));
        assertEquals(List.of(), told(MessageKind.SIGNING_DUE, subject));
        look(sign.minusDays(14));
        assertEquals(List.of(sign), told(MessageKind.SIGNING_DUE, subject));

        List.of(FIRM, KeyProject.DISTRICT, CITY).forEach(party -> stages.sign(subject.id(), project.find(subject.id()).version(), party));
        Case signed = project.find(subject.id());
        LocalDate end = contracts.terms(signed).orElseThrow().endsOn();
        look(end.minusDays(61));
        assertEquals(List.of(), told(MessageKind.CONTRACT_ENDING, signed));
        look(end.minusDays(60));
        assertEquals(List.of(end), told(MessageKind.CONTRACT_ENDING, signed));

        LocalDate accept = contracts.acceptance(signed).orElseThrow().lastDay();
        look(accept.minusDays(31));
        assertEquals(List.of(), told(MessageKind.ACCEPTANCE_DUE, signed));
        look(accept.minusDays(30));
        assertEquals(List.of(accept), told(MessageKind.ACCEPTANCE_DUE, signed));
        assertEquals(List.of(sign), told(MessageKind.SIGNING_DUE, signed), "nothing that is done is told again");
    }

    @Test
    @DisplayName("of a case that came back: at once, again where it lies for two weeks, and before a last day where there is one")
    void returned() throws Exception {
        Case lying = returned(walk.submitted(walk.call(1_000_000), KeyProject.CODE));
        Case corrected = returned(walk.submitted(walk.call(1_000_000), KeyProject.CODE));
        walk.recommendedAgain(corrected.id(), KeyProject.CODE);
        LocalDate day = LocalDate.of(2022, 5, 20);
        assertEquals(List.of(day), told(MessageKind.CASE_RETURNED, lying));

        look(day.plusDays(13));
        assertEquals(List.of(), told(MessageKind.CORRECTION_WAITING, lying));
        look(day.plusDays(14));
        assertEquals(List.of(day), told(MessageKind.CORRECTION_WAITING, lying));
        assertEquals(List.of(), told(MessageKind.CORRECTION_WAITING, corrected), "it was handed in again");

        LocalDate last = LocalDate.of(2022, 6, 20);
        giveTerm(lying, last);
        look(last.minusDays(8));
        assertEquals(List.of(), told(MessageKind.CORRECTION_DUE, lying));
        look(last.minusDays(7));
        assertEquals(List.of(last), told(MessageKind.CORRECTION_DUE, lying));
    }

    private Case returned(Case submitted) {
        return district.returnForCorrection(submitted.id(), submitted.version(), "研发人员名单缺页", People.district(submitted.district()));
    }

    /** As the case would have it from a file that gives the application a term; none of the texts so far does. */
    private void giveTerm(Case subject, LocalDate last) throws Exception {
        transaction.begin();
        em.createNativeQuery("update application_case set due_on = ?1 where id = ?2").setParameter(1, last).setParameter(2, subject.id()).executeUpdate();
        transaction.commit();
    }

    private Recognition incubator() {
        Case subject = walk.submitted(walk.call("incubator-standard", 0), HOLDER, INCUBATOR);
        do {
            subject = walk.next(subject.id(), Map.of());
        } while (subject.status() != Status.RECOGNISED);
        return reading.mine(People.firm(HOLDER)).get(0);
    }

    @Test
    @DisplayName("of what is to be put right after an evaluation: document 33, 第十一条(四)")
    void rectification() {
        Recognition holder = incubator();
        walk.day("2024-12-01");
        EvaluationRound round = evaluations.open("incubator-standard", "yearly", 2024, CITY);
        for (EvaluationSheet each : rounds.sheets(round.id(), CITY)) {
            evaluations.grade(each.id(), each.version(), each.recognition().id().equals(holder.id()) ? "fail" : "pass", "第三方机构报告", CITY);
        }
        LocalDate due = LocalDate.of(2024, 12, 31);
        evaluations.publish(round.id(), due, CITY);
        look(due.minusDays(15));
        assertEquals(List.of(), told(MessageKind.RECTIFICATION_DUE, holder));
        look(due.minusDays(14));
        assertEquals(List.of(due), told(MessageKind.RECTIFICATION_DUE, holder));
    }

    @Test
    @DisplayName("of the last day to state a view, unless it is stated")
    void hearing() {
        Recognition holder = incubator();
        walk.day("2022-09-01");
        LocalDate until = LocalDate.of(2022, 9, 15);
        Revocation silent = revocations.noticeOfBreach(holder.id(), "fraud", "举报", until, CITY);
        look(until.minusDays(4));
        assertEquals(List.of(), told(MessageKind.VIEW_DUE, holder));
        look(until.minusDays(3));
        assertEquals(List.of(until), told(MessageKind.VIEW_DUE, holder));
        revocations.decide(silent.id(), false, "不成立", DECIDER);

        Revocation answered = revocations.noticeOfBreach(holder.id(), "fraud", "再次举报", until.plusMonths(1), CITY);
        holders.stateView(answered.id(), "不属实", List.of(), People.firm(HOLDER));
        look(until.plusMonths(1).minusDays(1));
        assertEquals(List.of(until), told(MessageKind.VIEW_DUE, holder), "whoever has been heard is not asked again");
        revocations.decide(answered.id(), false, "不成立", DECIDER);
    }
}
