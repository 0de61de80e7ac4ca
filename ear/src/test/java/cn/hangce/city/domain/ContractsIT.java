package cn.hangce.city.domain;

import static cn.hangce.city.domain.KeyProject.DISTRICT;
import static cn.hangce.city.domain.KeyProject.FIRM;
import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.ContractDesk;
import cn.hangce.casework.ContractReading;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.Rule;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.Status;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.contract.ChangeRequest.State;
import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.casework.contract.ContractRefused;
import cn.hangce.casework.contract.ContractRule;
import cn.hangce.casework.contract.Wish;
import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.Deadline;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Undertaking.Change;
import cn.hangce.registry.CityCalendar;
import cn.hangce.registry.CityClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Contracts of document 29 in the server and its database")
class ContractsIT {

    @Inject
    private KeyProject project;
    @Inject
    private StageDesk stages;
    @Inject
    private ContractDesk contracts;
    @Inject
    private ContractReading contractReading;
    @Inject
    private ProgramLibrary library;
    @Inject
    private CityClock clock;
    @Inject
    private CityCalendar calendar;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @Test
    @DisplayName("asked, supported, approved by one of two at once; the contract, its last day and the term of acceptance follow")
    void extension() throws Exception {
        long id = project.signed();
        LocalDate end = contractReading.terms(project.find(id)).orElseThrow().endsOn();
        ChangeRequest asked = contracts.ask(id, new Wish("extension", "设备延迟到货", "", end.plusMonths(6), List.of(project.file())), FIRM);
        assertRefused(ContractRule.ASKED_ALREADY,
                () -> contracts.ask(id, new Wish("extension", "再延", "", end.plusMonths(7), List.of()), FIRM));
        assertThrows(UnlawfulAct.class, () -> contracts.giveOpinion(asked.id(), asked.version(), true, "同意", People.district("西湖区")));
        contracts.giveOpinion(asked.id(), asked.version(), true, "情况属实，同意延期", DISTRICT);
        ChangeRequest seen = request(id);
        assertEquals(Rule.CHANGED_MEANWHILE, assertThrows(UnlawfulAct.class,
                () -> contracts.decide(asked.id(), asked.version(), true, "同意", CITY)).rule(), "who saw it before the opinion");

        List<Boolean> done = atOnce(() -> contracts.decide(seen.id(), seen.version(), true, "同意延期", CITY),
                () -> contracts.decide(seen.id(), seen.version(), false, "不同意", CITY));
        assertEquals(1, done.stream().filter(Boolean::booleanValue).count(), "one decision");

        ChangeRequest decided = request(id);
        assertFalse(decided.isOpen());
        assertEquals(3, decided.entries().size());
        assertEquals(1, decided.files().size());
        boolean approved = decided.state() == State.APPROVED;
        assertEquals(approved ? end.plusMonths(6) : end, contractReading.terms(project.find(id)).orElseThrow().endsOn());
        LocalDate due = contractReading.acceptance(project.find(id)).orElseThrow().lastDay();
        assertEquals(Deadline.parse("P6M").lastDay(approved ? end.plusMonths(6) : end, calendar.current()).day(), due);
        assertTrue(project.find(id).history().stream().allMatch(HistoryEntry::intact));
        assertEquals(approved, project.find(id).history().stream().anyMatch(entry -> entry.act() == Act.AMEND));
        assertRefusedByDatabase("update change_request_entry set words = '改' where request_id = " + seen.id());
        assertRefusedByDatabase("delete from change_request_file where request_id = " + seen.id());
        late(id);
    }

    /** Acceptance after its time: late without a reason on record, and half the money. */
    private void late(long id) {
        clock.set(contractReading.acceptance(project.find(id)).orElseThrow().lastDay().plusDays(1), People.ADMINISTRATOR);
        project.attach(id, "work-summary", "technical-summary", "audit-report");
        Map<Item, String> sheet = new HashMap<>(Map.of(Item.HELD_ON, clock.today().toString(), Item.TECHNICAL_EXPERTS, "甲、乙", Item.FINANCIAL_EXPERTS, "丙",
                Item.OPINION, "通过验收"));
        assertRefused(ContractRule.LATE_WITHOUT_REASON, () -> project.conclude(id, sheet, Map.of("verified_rd_yuan", "20000000", "late_acceptance", "false"), CITY));
        assertEquals("acceptance", project.find(id).stage());
        project.conclude(id, sheet, Map.of("verified_rd_yuan", "20000000", "late_acceptance", "true"), CITY);
        assertEquals("acceptance-notice", project.find(id).stage());
    }

    @Test
    @DisplayName("not signed in three months: given up once, and never signed after that")
    void forfeiture() {
        long id = project.granted();
        Case before = project.find(id);
        LocalDate last = contractReading.signing(before).lastDay();
        clock.set(last, People.ADMINISTRATOR);
        assertFalse(contracts.mayForfeit(before, CITY));
        assertRefused(ContractRule.TERM_RUNNING, () -> contracts.forfeit(id, before.version(), "未签", CITY));
        clock.set(last.plusDays(1), People.ADMINISTRATOR);
        assertTrue(contracts.mayForfeit(before, CITY));
        contracts.forfeit(id, before.version(), "无正当理由逾期未签", CITY);
        assertEquals(Status.TERMINATED, project.find(id).status());
        assertThrows(UnlawfulAct.class, () -> contracts.forfeit(id, project.find(id).version(), "再次", CITY));
        assertThrows(UnlawfulAct.class, () -> stages.sign(id, project.find(id).version(), FIRM));
    }

    @Test
    @DisplayName("every page is told whose turn a request is: the district’s, then the meeting’s, and nobody else’s")
    void whoseTurn() {
        long id = project.signed();
        Program law = library.require("key-rd-enterprise");
        contracts.ask(id, new Wish("goals", "技术路线调整", "样机 3 台，发明专利 5 件", null, List.of(project.file())), FIRM);
        assertTrue(request(id).awaitsOpinionOf(law, DISTRICT));
        assertFalse(request(id).awaitsOpinionOf(law, People.district("西湖区")));
        assertFalse(request(id).awaitsDecisionOf(law, DECIDER));
        contracts.giveOpinion(request(id).id(), request(id).version(), true, "调整合理，同意", DISTRICT);
        assertFalse(request(id).awaitsOpinionOf(law, DISTRICT));
        assertTrue(request(id).awaitsDecisionOf(law, DECIDER));
        assertFalse(request(id).awaitsDecisionOf(law, CITY));
        contracts.ask(id, new Wish("extension", "设备延迟到货", "", contractReading.terms(project.find(id)).orElseThrow().endsOn().plusMonths(6), List.of()), FIRM);
        assertEquals(List.of("unit", "leader"), contractReading.situation(project.find(id)).askable(clock.today()).stream().map(Change::id).toList());
    }

    private ChangeRequest request(long id) {
        return contractReading.requests(project.find(id)).get(0);
    }

    private static void assertRefused(ContractRule rule, Executable act) {
        assertEquals(rule, assertThrows(ContractRefused.class, act).rule());
    }

    private void assertRefusedByDatabase(String sql) {
        assertThrows(Exception.class, () -> {
            transaction.begin();
            try {
                em.createNativeQuery(sql).executeUpdate();
                transaction.commit();
            } catch (RuntimeException refused) {
                transaction.rollback();
                throw refused;
            }
        });
    }

    /** Runs both at once; whether each was done. */
    private static List<Boolean> atOnce(Runnable one, Runnable other) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> tries = List.of(() -> tried(one), () -> tried(other));
            List<Boolean> done = new ArrayList<>();
            for (Future<Boolean> each : pool.invokeAll(tries)) {
                done.add(each.get());
            }
            return done;
        } finally {
            pool.shutdown();
        }
    }

    private static boolean tried(Runnable act) {
        try {
            act.run();
            return true;
        } catch (UnlawfulAct | ContractRefused refused) {
            return false;
        }
    }
}
