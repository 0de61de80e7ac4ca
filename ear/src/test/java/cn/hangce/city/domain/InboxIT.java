package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Act;
import cn.hangce.casework.Applications;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Rule;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.StageRecord;
import cn.hangce.casework.Status;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.inbox.Absences;
import cn.hangce.casework.inbox.BatchPass;
import cn.hangce.casework.inbox.ClaimEntry;
import cn.hangce.casework.inbox.Claims;
import cn.hangce.casework.inbox.Inbox;
import cn.hangce.casework.inbox.InboxFilter;
import cn.hangce.casework.inbox.InboxTab;
import cn.hangce.casework.inbox.Load;
import cn.hangce.casework.inbox.Officials;
import cn.hangce.casework.inbox.SavedFilters;
import cn.hangce.casework.inbox.WaitingCase;
import cn.hangce.casework.sheet.Item;
import cn.hangce.matching.message.Message;
import cn.hangce.matching.message.MessageKind;
import cn.hangce.matching.message.Messages;
import cn.hangce.matching.message.WorkReminders;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** With the bridge loan (document 19), whose manager answers within three working days. */
@ExtendWith(ArquillianExtension.class)
@DisplayName("The people at work, with one fund’s two managers")
class InboxIT {

    private static final String FIRST = "91330108MANX21B964";
    private static final String SECOND = "91330108MA5AUWCA4Y";
    private static final Actor ONE = People.official("fund-one", Role.FUND_MANAGER);
    private static final Actor OTHER = People.official("fund-other", Role.FUND_MANAGER);
    private static final Map<String, String> BRIDGE = Map.of("registered_in_hangzhou", "true", "is_tech_sme", "true", "is_high_tech_enterprise", "false",
            "within_sme_scale", "true", "renewing_bank_loan", "true", "days_before_maturity", "20", "requested_yuan", "8000000", "needed_yuan", "10000000",
            "self_funded_yuan", "2000000");

    @Inject
    private Walk walk;
    @Inject
    private Applications applications;
    @Inject
    private CaseReading reading;
    @Inject
    private StageDesk desk;
    @Inject
    private Inbox inbox;
    @Inject
    private Claims claims;
    @Inject
    private Officials officials;
    @Inject
    private Absences absences;
    @Inject
    private BatchPass batch;
    @Inject
    private SavedFilters filters;
    @Inject
    private CityClock clock;
    @Inject
    private WorkReminders reminders;
    @Inject
    private Messages messages;
    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    private Call call;
    private long first;
    private long second;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @BeforeEach
    void twoCases() {
        call = walk.call("bridge-loan", 100_000_000);
        walk.day("2022-05-05");
        officials.seen(ONE, "one@city.example", "zh");
        officials.seen(OTHER, null, "en");
        first = handedIn(FIRST);
        second = handedIn(SECOND);
    }

    @AfterEach
    void dayAsOthersExpectIt() {
        absences.of(ONE).forEach(absence -> absences.end(absence.id(), ONE));
        walk.day("2022-05-20");
    }

    private long handedIn(String firm) {
        Case complete = walk.complete(call, firm, BRIDGE);
        return applications.submit(complete.id(), complete.version(), People.firm(firm)).id();
    }

    private List<Long> ids(InboxTab tab, Actor reader) {
        return inbox.page(tab, InboxFilter.NONE, 0, Inbox.MOST, reader).stream().map(WaitingCase::id).filter(id -> id == first || id == second).toList();
    }

    private static void refused(Rule rule, Runnable act) {
        assertEquals(rule, assertThrows(UnlawfulAct.class, act::run).rule());
    }

    @Test
    @DisplayName("a case waits for the manager with its due day: three working days after 5 May 2022, of which Saturday the 7th is a make-up day")
    void waits() {
        WaitingCase line = inbox.page(InboxTab.GROUP, InboxFilter.NONE, 0, Inbox.MOST, ONE).stream().filter(each -> each.id() == first).findFirst().orElseThrow();
        assertEquals(StageKind.FORM_CHECK, line.kind());
        assertEquals(LocalDate.of(2022, 5, 5), line.since());
        assertEquals(LocalDate.of(2022, 5, 9), line.dueOn());
        assertEquals(List.of(), ids(InboxTab.MINE, ONE));
        assertEquals(List.of(first, second), ids(InboxTab.OTHERS, CITY), "the city sees what waits elsewhere");
        assertEquals(List.of(), ids(InboxTab.GROUP, CITY));
        assertEquals(List.of(), ids(InboxTab.GROUP, People.district("滨江区")));
        assertEquals(List.of(), ids(InboxTab.GROUP, People.firm(FIRST)), "an applicant has no inbox");
        assertEquals(List.of(), ids(InboxTab.OVERDUE, ONE));
        walk.day("2022-05-10");
        assertEquals(List.of(first, second), ids(InboxTab.OVERDUE, ONE));
        InboxFilter late = InboxFilter.parse("program=bridge-loan&kind=FORM_CHECK&due=OVERDUE&free=yes");
        assertTrue(inbox.count(InboxTab.GROUP, late, ONE) >= 2);
        assertEquals(0, inbox.count(InboxTab.GROUP, InboxFilter.parse("program=makerspace"), ONE));
        Load load = inbox.loads(InboxTab.GROUP, InboxFilter.parse("program=bridge-loan"), ONE).stream().filter(each -> each.kind() == StageKind.FORM_CHECK).findFirst().orElseThrow();
        assertEquals(load.cases(), load.longOverdue() + load.overdue() + load.week() + load.later() + load.open());
        assertTrue(load.mostDays() >= 5);
    }

    @Test
    @DisplayName("of two who reach for a case at once one has it, and the other is told who")
    void race() throws InterruptedException, ExecutionException {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> outcomes = both.invokeAll(List.of(claiming(ONE), claiming(OTHER)));
            String said = outcomes.get(0).get() + outcomes.get(1).get();
            Case held = reading.find(first, CITY);
            assertEquals("HELD_BY_ANOTHER " + held.waiting().holderName(), said);
        } finally {
            both.shutdown();
        }
        assertEquals(1, claims.of(first).size());
    }

    /** Gives nothing where it was had, and otherwise the rule and whoever was named. */
    private Callable<String> claiming(Actor who) {
        return () -> {
            try {
                claims.claim(List.of(first), who);
                return "";
            } catch (UnlawfulAct refused) {
                Actor has = refused.message(java.util.Locale.ENGLISH).contains(ONE.name()) ? ONE : OTHER;
                return refused.rule() + " " + has.name();
            }
        };
    }

    @Test
    @DisplayName("what somebody has in hand only they work on, until they hand it over; its version stays, and with its stage it leaves their hands")
    void handOver() {
        long version = reading.find(first, ONE).version();
        claims.claim(List.of(first), ONE);
        claims.claim(List.of(first), ONE);
        assertEquals(version, reading.find(first, ONE).version(), "who has read the case has still read it");
        assertEquals(List.of(first), ids(InboxTab.MINE, ONE));
        assertEquals(List.of(), ids(InboxTab.MINE, OTHER));
        refused(Rule.HELD_BY_ANOTHER, () -> pass(first, OTHER));
        refused(Rule.HELD_BY_ANOTHER, () -> claims.claim(List.of(second, first), OTHER));
        assertEquals(List.of(), claims.of(second), "all of them or none");
        refused(Rule.NOT_IN_YOUR_HANDS, () -> claims.release(List.of(first), OTHER));
        refused(Rule.NOT_IN_YOUR_HANDS, () -> claims.handOver(List.of(first), OTHER.account(), "", OTHER));
        refused(Rule.NOT_IN_YOUR_HANDS, () -> claims.takeOver(List.of(first), OTHER));
        refused(Rule.NOT_WAITING_FOR_YOU, () -> claims.claim(List.of(second), CITY));
        refused(Rule.NOT_WAITING_FOR_YOU, () -> claims.claim(List.of(second), People.firm(FIRST)));
        refused(Rule.NO_COLLEAGUE, () -> claims.handOver(List.of(first), CITY.account(), "", ONE));
        refused(Rule.NO_COLLEAGUE, () -> claims.handOver(List.of(first), "nobody", "", ONE));

        claims.handOver(List.of(first), OTHER.account(), "另有任务", ONE);
        refused(Rule.HELD_BY_ANOTHER, () -> pass(first, ONE));
        pass(first, OTHER);
        Case on = reading.find(first, OTHER);
        assertEquals("due-diligence", on.stage());
        assertEquals(null, on.waiting().holder(), "the next stage is anybody’s of the office");
        assertEquals(List.of(ClaimEntry.Act.CLAIM, ClaimEntry.Act.HAND_OVER), claims.of(first).stream().map(ClaimEntry::act).toList());
    }

    private void pass(long id, Actor by) {
        desk.conclude(id, reading.find(id, by).version(), Act.PASS, new StageRecord.Findings(Map.of(Item.OPINION, "可以受理"), Map.of(), List.of()), by);
    }

    @Test
    @DisplayName("a deputy sees what the absent one has, takes it over under the own name, and the record says for whom")
    void absence() {
        claims.claim(List.of(first), ONE);
        LocalDate today = clock.today();
        refused(Rule.ABSENCE_TERMS, () -> absences.declare(OTHER.account(), today.plusDays(2), today, ONE));
        refused(Rule.ABSENCE_TERMS, () -> absences.declare(OTHER.account(), today.minusDays(3), today.minusDays(1), ONE));
        refused(Rule.NO_COLLEAGUE, () -> absences.declare(CITY.account(), today, today, ONE));
        refused(Rule.NO_COLLEAGUE, () -> absences.declare(ONE.account(), today, today, ONE));
        absences.declare(OTHER.account(), today.plusDays(1), today.plusDays(3), ONE);
        refused(Rule.ABSENCE_TERMS, () -> absences.declare(OTHER.account(), today.plusDays(3), today.plusDays(9), ONE));
        refused(Rule.ABSENCE_TERMS, () -> absences.declare(ONE.account(), today, today.plusDays(9), OTHER));
        assertEquals(List.of(), ids(InboxTab.MINE, OTHER), "not before it begins");

        walk.day("2022-05-06");
        assertEquals(List.of(first), ids(InboxTab.MINE, OTHER));
        refused(Rule.HELD_BY_ANOTHER, () -> pass(first, OTHER));
        claims.takeOver(List.of(first), OTHER);
        ClaimEntry taken = claims.of(first).get(1);
        assertTrue(taken.deputises());
        assertEquals("受" + ONE.name() + "委托", taken.reason());
        assertEquals(OTHER.name(), taken.byName());
        pass(first, OTHER);
        assertEquals(OTHER.account(), reading.find(first, OTHER).history().get(2).actorAccount());

        claims.claim(List.of(second), ONE);
        walk.day("2022-05-09");
        assertEquals(List.of(), ids(InboxTab.MINE, OTHER), "not after it has ended");
        refused(Rule.NOT_IN_YOUR_HANDS, () -> claims.takeOver(List.of(second), OTHER));
    }

    @Test
    @DisplayName("many are passed at once where nothing has to be written down, and none of them otherwise")
    void batch() {
        claims.claim(List.of(second), OTHER);
        refused(Rule.HELD_BY_ANOTHER, () -> batch.pass(List.of(first, second), "", ONE));
        assertEquals("answer", reading.find(first, ONE).stage());
        claims.release(List.of(second), OTHER);
        batch.pass(List.of(first, second), "", ONE);
        assertEquals("due-diligence", reading.find(second, ONE).stage());
        refused(Rule.NOT_BY_BATCH, () -> batch.pass(List.of(first), "", ONE));
        assertFalse(BatchPass.possible(StageKind.MEETING));
    }

    @Test
    @DisplayName("who has a case is told before it is due and when it is late, those above then, and each once, however many servers look at once")
    void told() throws InterruptedException, ExecutionException {
        officials.seen(DECIDER, null, "zh");
        claims.claim(List.of(first), ONE);
        walk.day("2022-05-06");
        tellFromEverywhere();
        assertEquals(List.of(MessageKind.WORK_DUE), about(ONE));
        assertEquals(List.of(), about(OTHER), "a colleague’s case is not theirs to be told of");
        assertEquals(1, inOneLine(OTHER, MessageKind.OFFICE_DUE), "what nobody has is told to the office in one line");
        int before = inOneLine(DECIDER, MessageKind.ESCALATED);
        walk.day("2022-05-10");
        tellFromEverywhere();
        walk.day("2022-05-11");
        tellFromEverywhere();
        assertEquals(List.of(MessageKind.WORK_OVERDUE, MessageKind.WORK_DUE), about(ONE));
        assertEquals(1, inOneLine(OTHER, MessageKind.OFFICE_OVERDUE));
        assertTrue(before <= 1 && inOneLine(DECIDER, MessageKind.ESCALATED) == 1);
        assertEquals(0, inOneLine(CITY, MessageKind.ESCALATED), "the city’s officers answer for the districts, not for a fund");
    }

    /** As several servers would, all at the same time. */
    private void tellFromEverywhere() throws InterruptedException, ExecutionException {
        ExecutorService servers = Executors.newFixedThreadPool(3);
        try {
            Callable<Boolean> server = () -> {
                reminders.tell();
                return true;
            };
            for (Future<Boolean> done : servers.invokeAll(List.of(server, server, server))) {
                assertTrue(done.get());
            }
        } finally {
            servers.shutdown();
        }
    }

    private List<MessageKind> about(Actor reader) {
        return messages.of(reader, 500).stream().filter(message -> message.link().equals("/work/case.xhtml?id=" + first)).map(Message::kind).toList();
    }

    /** How many lines tell of the fund’s cases that are due on 9 May 2022. */
    private int inOneLine(Actor reader, MessageKind kind) {
        return (int) messages.of(reader, 500).stream().filter(message -> message.kind() == kind && message.day().equals(LocalDate.of(2022, 5, 9))
                && message.programId().equals("bridge-loan")).count();
    }

    @Test
    @DisplayName("a filter is kept for the account that saved it, under one name once")
    void saved() {
        filters.save("急件", InboxTab.OVERDUE, InboxFilter.parse("program=bridge-loan"), ONE);
        filters.save("急件", InboxTab.OVERDUE, InboxFilter.parse("due=WEEK"), ONE);
        assertEquals(List.of(new SavedFilters.Saved("急件", "tab=OVERDUE&due=WEEK")), filters.of(ONE));
        assertEquals(List.of(), filters.of(OTHER));
        filters.remove("急件", OTHER);
        assertEquals(1, filters.of(ONE).size());
        filters.remove("急件", ONE);
    }

    @Test
    @DisplayName("stage, status and what a case waits for are never out of step, and the database refuses it")
    void inStep() {
        long ended = ((Number) em.createNativeQuery("select count(*) from application_case where waits_for is not null and status in"
                + " ('WITHDRAWN', 'REJECTED', 'REFUSED', 'RECOGNISED', 'COMPLETED', 'TERMINATED')").getSingleResult()).longValue();
        assertEquals(0, ended);
        assertEquals(0, ((Number) em.createNativeQuery("select count(*) from application_case where waits_kind is null").getSingleResult()).longValue());
        claims.claim(List.of(first), ONE);
        Case seen = reading.find(first, People.firm(FIRST));
        Case gone = applications.withdraw(first, seen.version(), "不再需要", People.firm(FIRST));
        assertEquals(Status.WITHDRAWN, gone.status());
        Case now = reading.find(first, CITY);
        assertEquals(null, now.waiting().waitsFor());
        assertEquals(null, now.waiting().holder());
        assertEquals(List.of(second), ids(InboxTab.GROUP, ONE));
        assertEquals(Set.of(Role.FUND_MANAGER), officials.find(ONE.account()).orElseThrow().offices());
    }
}
