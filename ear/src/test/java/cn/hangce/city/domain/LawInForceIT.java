package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.ADMINISTRATOR;
import static cn.hangce.city.domain.People.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Call;
import cn.hangce.casework.CallTerms;
import cn.hangce.casework.Calls;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.law.Effect;
import cn.hangce.casework.law.LawChanged;
import cn.hangce.casework.law.LawDesk;
import cn.hangce.casework.law.LawRefused;
import cn.hangce.casework.law.Publication;
import cn.hangce.casework.law.Publications;
import cn.hangce.casework.law.Weighing;
import cn.hangce.casework.law.Weighings;
import cn.hangce.policy.Amendment;
import cn.hangce.policy.Difference;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.ProgramRefused;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Profile;
import cn.hangce.registry.Role;
import cn.hangce.registry.Roll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The law in force in the server")
class LawInForceIT {

    private static final String PROGRAM = "fledgling-enterprise";
    private static final String FIRM = "91330108MANX21B964";
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 1);
    private static final Actor SECOND = People.official("administrator2", Role.ADMINISTRATOR);

    @Inject
    private Walk walk;
    @Inject
    private LawDesk desk;
    @Inject
    private Publications publications;
    @Inject
    private Weighings weighings;
    @Inject
    private LawWitness witness;
    @Inject
    private ProgramLibrary library;
    @Inject
    private Calls calls;
    @Inject
    private Editions editions;
    @Inject
    private CaseReading reading;
    @Inject
    private Roll roll;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    private Program first;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @BeforeEach
    void begin() {
        walk.day("2022-05-20");
        first = library.require(PROGRAM);
    }

    /** Whatever a test has published is taken back, newest first, so that the others find the law as it was. */
    @AfterEach
    void takeBack() {
        witness.fail(false);
        walk.day("2022-05-20");
        publications.all().stream().filter(each -> !each.isWithdrawn()).forEach(each -> desk.withdraw(each.id(), "试验结束", ADMINISTRATOR));
        assertEquals(first.version(), library.require(PROGRAM).version());
    }

    private static String text(Program program, String part, String otherwise) {
        String text = program.text().substring(0, program.text().indexOf("# Both sides of every figure"));
        assertTrue(text.contains(part), part);
        return text.replace(part, otherwise);
    }

    private String dearer() {
        return text(first, "yuan: \"200000\"", "yuan: \"300000\"");
    }

    private Publication publish(String text, LocalDate from) {
        return desk.publish(PROGRAM, text, from, first.version(), "提高资助标准", ADMINISTRATOR);
    }

    private String version() {
        return library.require(PROGRAM).version();
    }

    @Test
    @DisplayName("a version counts from its day on, for calls drafted then; cases and calls under way keep theirs; taken back, the one before is in force again")
    void fromDayToDay() {
        Call before = walk.call(1_000_000);
        Case draft = walk.complete(before, FIRM);
        Publication publication = publish(dearer(), JUNE);
        assertEquals(first.version(), version());
        assertEquals(new LawChanged(LawChanged.Change.PUBLISHED, PROGRAM, publication.version(), JUNE, "提高资助标准", ADMINISTRATOR,
                witness.last().orElseThrow().at()), witness.last().orElseThrow());

        walk.day("2022-06-01");
        assertEquals(publication.version(), version());
        Call after = calls.draft(PROGRAM, new CallTerms("新标准", JUNE, JUNE.plusDays(29), null, 1_000_000, 7, 3, 60), CITY);
        assertEquals(publication.version(), after.programVersion());
        assertEquals("300000", editions.of(after).benefits().get(0).formula());
        assertEquals("200000", editions.of(before).benefits().get(0).formula());
        assertEquals(first.version(), reading.find(draft.id(), People.firm(FIRM)).programVersion());
        walk.day("2022-05-31");
        assertEquals(first.version(), version(), "the day may be set backwards");

        walk.day("2022-06-03");
        desk.withdraw(publication.id(), "财政尚未落实", ADMINISTRATOR);
        assertEquals(first.version(), version());
        assertEquals(LawChanged.Change.WITHDRAWN, witness.last().orElseThrow().change());
        assertEquals(LocalDate.of(2022, 6, 3), witness.last().orElseThrow().from());
        assertEquals("300000", editions.of(after).benefits().get(0).formula(), "what was called for by it stays so");
        walk.day("2022-06-02");
        assertEquals(publication.version(), version(), "it was in force on that day, and stays so on record");
        walk.day("2022-06-03");
        assertEquals("财政尚未落实", publications.find(publication.id()).withdrawalReason());
    }

    @Test
    @DisplayName("what is wrong, unchanged, of another program, for a past day or before what is published is refused, and nothing changes")
    void refused() {
        ProgramRefused wrong = assertThrows(ProgramRefused.class, () -> publish(text(first, "employees >= 10", "employes >= 10"), JUNE));
        assertTrue(wrong.problems().get(0).line() > 10 && wrong.problems().get(0).column() > 1, wrong.getMessage());
        assertThrows(ProgramRefused.class, () -> publish(first.text().replace("yuan: \"200000\"", "yuan: \"300000\""), JUNE), "its examples do not come out");
        assertThrows(ProgramRefused.class, () -> publish(text(first, "document: 杭科高〔2020〕71号", "document: 杭科高〔2020〕711号"), JUNE));
        assertThrows(ProgramRefused.class, () -> publish(text(first, "cite: 三.2", "cite: 三.9"), JUNE));
        ProgramRefused orphaned = assertThrows(ProgramRefused.class, () -> publish(text(first, "cite: 五(二)", "cite: 五(一)"), JUNE));
        assertTrue(orphaned.getMessage().contains("五(二)"), orphaned.getMessage());
        assertEquals(LawRefused.Reason.UNCHANGED, refusal(first.text(), JUNE));
        assertEquals(LawRefused.Reason.OTHER_PROGRAM, refusal(text(first, "program: fledgling-enterprise", "program: fledgling-two"), JUNE));
        assertEquals(LawRefused.Reason.DAY_PAST, refusal(dearer(), LocalDate.of(2022, 5, 19)));
        assertEquals(LawRefused.Reason.UNREADABLE, refusal(" ", JUNE));
        Publication publication = publish(dearer(), JUNE);
        assertEquals(LawRefused.Reason.DAY_TAKEN, refusal(text(first, "\"200000\"", "\"400000\""), JUNE));
        assertEquals(LawRefused.Reason.CHANGED_MEANWHILE, refusal(text(first, "\"200000\"", "\"400000\""), JUNE.plusDays(1)));
        assertEquals(List.of(publication.id()), publications.of(PROGRAM).stream().filter(each -> !each.isWithdrawn()).map(Publication::id).toList());
    }

    private LawRefused.Reason refusal(String text, LocalDate from) {
        return assertThrows(LawRefused.class, () -> publish(text, from)).reason();
    }

    @Test
    @DisplayName("a program that was not there is published for a document of the library, and is gone when it is taken back")
    void newProgram() {
        String text = text(first, "program: fledgling-enterprise", "program: fledgling-more");
        Amendment amendment = desk.examine(null, text, JUNE, ADMINISTRATOR);
        assertTrue(amendment.isNew());
        Publication publication = desk.publish(null, text, JUNE, null, "增设项目", ADMINISTRATOR);
        assertTrue(library.program("fledgling-more").isEmpty());
        walk.day("2022-06-01");
        assertEquals(publication.version(), library.require("fledgling-more").version());
        assertEquals(publication.version(), calls.draft("fledgling-more", new CallTerms("增设", JUNE, JUNE.plusDays(29), null, 1, 7, 3, 60), CITY).programVersion());
        desk.withdraw(publication.id(), "不再增设", ADMINISTRATOR);
        assertTrue(library.program("fledgling-more").isEmpty());
        assertEquals(3, library.programsOf(first.regulation()).size(), "the document has its three programs again");
    }

    @Test
    @DisplayName("nobody but an administrator changes the law, and not without a reason")
    void forbidden() {
        Publication publication = publish(dearer(), JUNE);
        for (Role role : Role.values()) {
            Actor somebody = People.official("somebody", role);
            if (role != Role.ADMINISTRATOR) {
                assertEquals(Rule.NOT_YOUR_ROLE, assertThrows(UnlawfulAct.class, () -> desk.examine(PROGRAM, dearer(), JUNE, somebody)).rule());
                assertEquals(Rule.NOT_YOUR_ROLE, assertThrows(UnlawfulAct.class, () -> desk.publish(PROGRAM, dearer(), JUNE, first.version(), "x", somebody)).rule());
                assertEquals(Rule.NOT_YOUR_ROLE, assertThrows(UnlawfulAct.class, () -> desk.withdraw(publication.id(), "x", somebody)).rule());
                assertEquals(Rule.NOT_YOUR_ROLE, assertThrows(UnlawfulAct.class, () -> weighings.begin(Amendment.of(null, first), JUNE, somebody)).rule());
            }
        }
        assertEquals(Rule.REASON_REQUIRED, assertThrows(UnlawfulAct.class, () -> desk.withdraw(publication.id(), " ", ADMINISTRATOR)).rule());
        assertFalse(publications.find(publication.id()).isWithdrawn());
    }

    @Test
    @DisplayName("a later version is taken back before the one that it stands on; one that is taken back makes room for its day")
    void lastFirst() {
        Publication june = publish(dearer(), JUNE);
        Program second = library.program(PROGRAM, june.version()).orElseThrow();
        Publication july = desk.publish(PROGRAM, text(first, "\"200000\"", "\"400000\""), JUNE.plusMonths(1), second.version(), "再提高", ADMINISTRATOR);
        assertEquals(second.version(), july.replaces());
        assertEquals(LawRefused.Reason.LATER_FIRST, assertThrows(LawRefused.class, () -> desk.withdraw(june.id(), "x", ADMINISTRATOR)).reason());
        desk.withdraw(july.id(), "x", ADMINISTRATOR);
        assertEquals(LawRefused.Reason.WITHDRAWN, assertThrows(LawRefused.class, () -> desk.withdraw(july.id(), "x", ADMINISTRATOR)).reason());
        desk.publish(PROGRAM, text(first, "\"200000\"", "\"350000\""), JUNE.plusMonths(1), second.version(), "再提高", ADMINISTRATOR);
        walk.day("2022-07-01");
        assertEquals("350000", library.require(PROGRAM).benefits().get(0).formula());
        assertEquals(List.of("benefits", "examples"), publications.amendment(june).orElseThrow().differences().stream().map(Difference::part).distinct().toList());
    }

    @Test
    @DisplayName("of two administrators who publish at once one wins and the other is told")
    void atOnce() throws Exception {
        String other = text(first, "\"200000\"", "\"250000\"");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Publication>> acts = List.of(() -> publish(dearer(), JUNE),
                    () -> desk.publish(PROGRAM, other, JUNE.plusDays(1), first.version(), "提高", SECOND));
            int won = 0;
            for (Future<Publication> act : two.invokeAll(acts)) {
                try {
                    act.get();
                    won++;
                } catch (ExecutionException e) {
                    LawRefused refused = (LawRefused) e.getCause();
                    assertTrue(List.of(LawRefused.Reason.CHANGED_MEANWHILE, LawRefused.Reason.DAY_TAKEN).contains(refused.reason()), refused.getMessage());
                }
            }
            assertEquals(1, won);
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    @DisplayName("the database itself lets nobody change or delete what is on record, and what another server publishes counts here at once")
    void onRecord() throws Exception {
        Publication publication = publish(dearer(), JUNE);
        for (String sql : List.of("delete from program_publication", "update program_publication set file_text = 'x'",
                "update program_publication set in_force_from = in_force_from + 1 where id = " + publication.id(),
                "update program_publication set in_force_from = in_force_from + 1, withdrawn_by = 'x', withdrawn_at = now(), withdrawn_on = now(), withdrawal_reason = 'x'",
                "truncate program_publication")) {
            assertThrows(Exception.class, () -> byHand(sql), sql);
        }
        byHand("update program_publication set withdrawn_by = 'x', withdrawn_at = now(), withdrawn_on = '2022-05-20', withdrawal_reason = 'x' where id = " + publication.id());
        assertThrows(Exception.class, () -> byHand("update program_publication set withdrawn_by = 'y' where id = " + publication.id()));
        walk.day("2022-06-20");
        // Another request sees it, whoever wrote it.
        assertEquals(first.version(), inAnotherRequest(this::version));
    }

    @Test
    @DisplayName("a job that read the law before a change, and is still at work after it, does not keep the old one alive for everybody")
    void seenByLongWork() throws Exception {
        Publication publication = publish(dearer(), JUNE);
        ExecutorService job = Executors.newSingleThreadExecutor();
        try {
            job.submit(() -> {
                transaction.begin();
                return publications.all();
            }).get();
            desk.withdraw(publication.id(), "试验结束", ADMINISTRATOR);
            job.submit(() -> {
                version();
                transaction.commit();
                return null;
            }).get();
        } finally {
            job.shutdownNow();
        }
        assertEquals(first.version(), library.program(PROGRAM, JUNE).orElseThrow().version());
    }

    private void byHand(String sql) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(sql).executeUpdate();
            transaction.commit();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
    }

    private static <T> T inAnotherRequest(Callable<T> act) throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            return one.submit(act).get();
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    @DisplayName("where somebody who hears of it cannot keep up, nothing is published")
    void together() {
        witness.fail(true);
        assertThrows(RuntimeException.class, () -> publish(dearer(), JUNE));
        witness.fail(false);
        assertTrue(publications.of(PROGRAM).stream().allMatch(Publication::isWithdrawn));
        walk.day("2022-06-01");
        assertEquals(first.version(), version());
        // The next one is not mistaken for the one that came to nothing.
        walk.day("2022-05-20");
        Publication other = publish(text(first, "\"200000\"", "\"220000\""), JUNE);
        walk.day("2022-06-01");
        assertEquals(other.version(), version());
        assertNotEquals(first.version(), version());
    }

    @Test
    @DisplayName("a change is weighed on all organisations on record, and only who asked for it reads the result")
    void weighed() {
        Amendment amendment = desk.examine(PROGRAM, dearer(), JUNE, ADMINISTRATOR);
        assertEquals("20 万元", amendment.differences().get(0).details().get(0).before().zh());
        assertEquals("30 万元", amendment.differences().get(0).details().get(0).after().zh());
        String id = weighings.begin(amendment, JUNE, ADMINISTRATOR);
        Weighing weighing = weighings.find(id, ADMINISTRATOR).orElseThrow();
        Await.until(() -> weighing.state() != Weighing.State.RUNNING);
        assertEquals(Weighing.State.DONE, weighing.state());
        Effect effect = weighing.effect();
        assertEquals(roll.size(), effect.whole().judged());
        List<Boolean> eligible = roll.next("", 10_000).stream().map(Profile::facts).filter(facts -> "enterprise".equals(facts.get("org_type")))
                .map(facts -> first.assess(facts, JUNE).eligible()).collect(Collectors.toList());
        assertEquals(eligible.stream().filter(Boolean.TRUE::equals).count(), effect.whole().sure().count("MORE"));
        long may = eligible.stream().filter(Objects::isNull).count();
        assertTrue(may > 50, "most of the demonstration’s firms do not say what their property is for");
        assertEquals(may, effect.whole().open().count("MORE"));
        assertEquals(may * 300_000, effect.whole().open().after().paid());
        assertTrue(weighings.find(id, SECOND).isEmpty());
    }
}
