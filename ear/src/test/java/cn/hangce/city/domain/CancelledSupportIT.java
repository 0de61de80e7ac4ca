package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;
import static cn.hangce.city.domain.People.FINANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Act;
import cn.hangce.casework.Applications;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.Rule;
import cn.hangce.casework.Status;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.aftercare.CareRefused;
import cn.hangce.casework.aftercare.CareRule;
import cn.hangce.casework.aftercare.EntryKind;
import cn.hangce.casework.aftercare.HolderDesk;
import cn.hangce.casework.aftercare.Reading;
import cn.hangce.casework.aftercare.RecognitionEntry;
import cn.hangce.casework.aftercare.Revocation;
import cn.hangce.casework.aftercare.RevocationDesk;
import cn.hangce.policy.Sanction;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Role;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.Instalment.State;
import cn.hangce.treasury.MoneyRefused;
import cn.hangce.treasury.PaymentOrder;
import cn.hangce.treasury.Recoveries;
import cn.hangce.treasury.RecoveryOrder;
import cn.hangce.treasury.Treasury;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Support that is cancelled for a breach, where nobody was recognised")
class CancelledSupportIT {

    /** Two firms that no other test applies for: the bars stay. */
    private static final String PAID = "91330108MAP890P32L";
    private static final String UNPAID = "91330108MA078L3M3G";
    private static final String RECOGNISED = "91330108MANX21B964";
    private static final Map<String, String> KEY_PROJECT = Map.of("org_type", "enterprise", "self_raised_yuan", "10000000", "requested_yuan", "5000000",
            "unfinished_key_projects", "0", "same_project_funded_elsewhere", "false");
    private static final Map<String, String> FOUND = Map.of("verified_rd_yuan", "10000000", "late_acceptance", "false");
    private static final String FRAUD = "fraud";

    @Inject
    private Walk walk;
    @Inject
    private CityClock clock;
    @Inject
    private Applications applications;
    @Inject
    private CaseReading cases;
    @Inject
    private RevocationDesk desk;
    @Inject
    private HolderDesk holders;
    @Inject
    private Reading reading;
    @Inject
    private Registry registry;
    @Inject
    private Treasury treasury;
    @Inject
    private Recoveries recoveries;
    @Inject
    private DocumentArchive archive;
    @Inject
    private ByHand byHand;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    /** A key project whose subsidy has been decided on and is due. */
    private Case decided(Call call, String firm) {
        long id = walk.submitted(call, firm, KEY_PROJECT).id();
        walk.to("payment-decision", id, FOUND);
        return walk.next(id, FOUND);
    }

    private static Actor deciding(String account) {
        return new Actor(account, account, Set.of(Role.DECISION_MAKER), null, null, null);
    }

    private LocalDate inDays(int days) {
        return clock.today().plusDays(days);
    }

    private Status status(long id) {
        return cases.find(id, CITY).status();
    }

    private List<EntryKind> kinds(Case subject) {
        return reading.sanctionsOf(subject, CITY).entries().stream().map(RecognitionEntry::kind).toList();
    }

    @Test
    @DisplayName("杭科资〔2020〕70号, 第二十四条: fraud found after the project was completed: all that was paid comes back, and no application for five years")
    void afterTheEnd() {
        Call call = walk.call("key-rd-enterprise", 10_000_000);
        // Its window outlasts the bar.
        Call later = walk.call("key-rd-enterprise", 10_000_000, LocalDate.of(2030, 12, 31));
        Case project = decided(call, PAID);
        Actor firm = People.firm(PAID);
        List<Long> due = treasury.instalments(call.id()).stream().map(Instalment::id).toList();
        long paid = treasury.release(due, FINANCE).stream().mapToLong(PaymentOrder::yuan).sum();
        assertEquals(Status.COMPLETED, walk.next(project.id(), FOUND).status());

        assertEquals(List.of(FRAUD, "misuse", "bad-faith", "failed"),
                reading.sanctionsOf(project, CITY).breaches().stream().map(Sanction::id).toList());
        assertThrows(UnlawfulAct.class, () -> desk.noticeInCase(project.id(), FRAUD, "虚报研发投入", inDays(5), firm));
        assertThrows(UnlawfulAct.class, () -> desk.noticeInCase(project.id(), FRAUD, "虚报研发投入", inDays(5), DECIDER));
        assertRefused(CareRule.HEARING_SHORT, () -> desk.noticeInCase(project.id(), FRAUD, "虚报研发投入", inDays(4), CITY));
        assertRefused(CareRule.NO_SUCH_CLAUSE, () -> desk.noticeInCase(project.id(), "incident", "事故", inDays(5), CITY));
        Revocation notice = desk.noticeInCase(project.id(), FRAUD, "虚报研发投入", inDays(5), CITY);
        assertRefused(CareRule.HEARING_OPEN, () -> desk.noticeInCase(project.id(), "misuse", "挪用", inDays(5), CITY));
        assertRefused(CareRule.HEARING_RUNNING, () -> desk.decide(notice.id(), true, "查实", DECIDER));
        assertRefused(CareRule.NOT_YOURS, () -> holders.stateView(notice.id(), "意见", List.of(), People.firm(UNPAID)));
        holders.stateView(notice.id(), "系统计误差", List.of(), firm);
        assertEquals(1, reading.sanctionsOf(project, firm).revocations().size());
        assertEquals(List.of(), reading.sanctionsOf(project, People.firm(UNPAID)).revocations(), "nobody else’s business");

        assertThrows(UnlawfulAct.class, () -> desk.decide(notice.id(), true, "查实", CITY));
        assertRefused(CareRule.EXAMINED_BY_SAME, () -> desk.decide(notice.id(), true, "查实", deciding(CITY.account())));
        assertRefused(CareRule.EXAMINED_BY_SAME, () -> desk.decide(notice.id(), true, "查实", deciding(People.district(project.district()).account())));
        desk.decide(notice.id(), true, "查实", DECIDER);
        assertRefused(CareRule.ALREADY_DECIDED, () -> desk.decide(notice.id(), true, "查实", DECIDER));

        Case ended = cases.find(project.id(), CITY);
        assertEquals(Status.TERMINATED, ended.status());
        HistoryEntry last = ended.history().get(ended.history().size() - 1);
        assertEquals(List.of(Act.CANCEL_SUPPORT, Status.COMPLETED, "decider", "查实"), List.of(last.act(), last.fromStatus(), last.actorAccount(), last.reason()));
        assertEquals(List.of(EntryKind.HEARING_OPENED, EntryKind.VIEW_STATED, EntryKind.CANCELLED, EntryKind.RECORDED, EntryKind.BARRED,
                EntryKind.RECOVERY_ORDERED), kinds(ended));
        RecoveryOrder order = recoveries.of(project.id()).orElseThrow();
        assertEquals(List.of(paid, "第二十四条"), List.of(order.yuan(), order.cite()));
        assertEquals(Set.of("revocation-decision", "recovery-order"), papers(ended));
        barred(later, firm);
    }

    /** What the applicant has in hand of how it was sanctioned. */
    private Set<String> papers(Case subject) {
        return archive.of("case:" + subject.id(), People.firm(subject.creditCode())).stream().map(IssuedDocument::kind)
                .filter(kind -> kind.equals("revocation-decision") || kind.equals("recovery-order")).collect(Collectors.toSet());
    }

    private void barred(Call later, Actor firm) {
        LocalDate from = clock.today();
        LocalDate lastDay = from.plusYears(5).minusDays(1);
        List<IntegrityRecord> bars = registry.integrityOf(PAID, lastDay);
        assertEquals(List.of("key-rd-enterprise"), bars.stream().map(IntegrityRecord::programId).toList());
        assertEquals(List.of(from, lastDay), List.of(bars.get(0).from(), bars.get(0).until()));
        assertBarred(later, firm);
        walk.day(lastDay.toString());
        assertBarred(later, firm);
        walk.day(lastDay.plusDays(1).toString());
        assertEquals(Status.DRAFT, applications.open(later.id(), firm).status());
        walk.day(from.toString());
    }

    private void assertBarred(Call call, Actor firm) {
        assertEquals(Rule.BARRED, assertThrows(UnlawfulAct.class, () -> applications.open(call.id(), firm)).rule());
    }

    @Test
    @DisplayName("found before the money is paid: a record leaves the project as it is, fraud ends it, and what was due is never paid")
    void beforeThePayment() {
        Call call = walk.call("key-rd-enterprise", 10_000_000);
        Case applied = walk.submitted(call, UNPAID, KEY_PROJECT);
        assertRefused(CareRule.NOT_GRANTED, () -> desk.noticeInCase(applied.id(), FRAUD, "虚报", inDays(5), CITY));
        walk.to("payment-decision", applied.id(), FOUND);
        Case project = walk.next(applied.id(), FOUND);
        Actor firm = People.firm(UNPAID);

        Revocation dropped = desk.noticeInCase(project.id(), "bad-faith", "举报", inDays(5), CITY);
        desk.decide(dropped.id(), false, "不成立", DECIDER);
        Revocation recorded = desk.noticeInCase(project.id(), "bad-faith", "数据造假", inDays(5), CITY);
        holders.stateView(recorded.id(), "认错", List.of(), firm);
        desk.decide(recorded.id(), true, "查实", DECIDER);
        assertEquals(project.status(), status(project.id()), "on record, and goes on");
        assertEquals(List.of(), registry.integrityOf(UNPAID, clock.today()));
        assertRefused(CareRule.ALREADY_DECIDED, () -> desk.noticeInCase(project.id(), "bad-faith", "数据造假", inDays(5), CITY));

        Revocation fraud = desk.noticeInCase(project.id(), FRAUD, "骗取资金", inDays(5), CITY);
        LocalDate lastDay = fraud.viewUntil();
        walk.day(lastDay.plusDays(1).toString());
        assertRefused(CareRule.HEARING_OVER, () -> holders.stateView(fraud.id(), "意见", List.of(), firm));
        desk.decide(fraud.id(), true, "查实", DECIDER);
        assertEquals(Status.TERMINATED, status(project.id()));
        List<Instalment> instalments = treasury.instalments(call.id());
        assertEquals(List.of(State.CANCELLED), instalments.stream().map(Instalment::state).toList());
        MoneyRefused refused = assertThrows(MoneyRefused.class, () -> treasury.release(instalments.stream().map(Instalment::id).toList(), FINANCE));
        assertEquals("CANCELLED", refused.ruleName());
        assertEquals(0, treasury.budget(call.id()).orElseThrow().bookedYuan(), "the money is free again");
        assertTrue(recoveries.of(project.id()).isEmpty(), "nothing was paid");
        assertEquals(Set.of("revocation-decision"), papers(project));
        Case ended = cases.find(project.id(), CITY);
        Stream.of(CITY, DECIDER, FINANCE, firm).forEach(each -> assertEquals(Set.of(), cases.possibleActs(ended, each), "nobody’s turn any more"));
        whatTheDatabaseRefuses(project, fraud);
    }

    private void whatTheDatabaseRefuses(Case project, Revocation decided) {
        for (String change : List.of(
                "update revocation set state = 'DROPPED' where id = " + decided.id(),
                "delete from revocation where id = " + decided.id(),
                "update recognition_entry set note = 'other' where case_id = " + project.id(),
                "delete from recognition_entry where case_id = " + project.id(),
                "insert into revocation (version, source, clause, cite, label_zh, label_en, effects, bars, decided_by_whom, reason, opened_by, opened_on,"
                        + " view_until, state, decision) select 0, source, clause, cite, label_zh, label_en, effects, bars, decided_by_whom, reason, opened_by,"
                        + " opened_on, view_until, 'HEARING', '' from revocation where id = " + decided.id())) {
            assertThrows(Exception.class, () -> byHand.change(change), change);
        }
    }

    @Test
    @DisplayName("a recognition is revoked by itself, not by way of its case")
    void recognised() {
        Call call = walk.call(200_000);
        Case firm = walk.recommended(call, RECOGNISED);
        walk.recognised(List.of(firm.id()));
        assertRefused(CareRule.RECOGNITION_STANDS, () -> desk.noticeInCase(firm.id(), FRAUD, "虚报", inDays(5), CITY));
        assertEquals(List.of(), reading.sanctionsOf(firm, CITY).breaches());
    }

    private static void assertRefused(CareRule rule, Executable act) {
        assertEquals(rule, assertThrows(CareRefused.class, act).rule());
    }
}
