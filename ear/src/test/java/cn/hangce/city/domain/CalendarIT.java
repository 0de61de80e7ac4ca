package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.ADMINISTRATOR;
import static cn.hangce.city.domain.People.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Call;
import cn.hangce.casework.CallTerms;
import cn.hangce.casework.Calls;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Notice;
import cn.hangce.casework.NoticePeriod;
import cn.hangce.casework.Objection;
import cn.hangce.casework.Publicity;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.calendar.CalendarDesk;
import cn.hangce.casework.calendar.CalendarProposal;
import cn.hangce.casework.calendar.CalendarRefused;
import cn.hangce.casework.law.LawDesk;
import cn.hangce.casework.law.Publication;
import cn.hangce.policy.CalendarYear;
import cn.hangce.policy.DayKind;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.ProgramRefused;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityCalendar;
import cn.hangce.registry.ImportedYear;
import cn.hangce.registry.Role;
import cn.hangce.security.AuditFilter;
import cn.hangce.security.AuditTrail;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** Each test imports years of its own: what is on record stays there. */
@ExtendWith(ArquillianExtension.class)
@DisplayName("The city’s calendar of working days in the server")
class CalendarIT {

    private static final String PROGRAM = "fledgling-enterprise";
    private static final String FIRM = "91330108MANX21B964";
    private static final Actor SECOND = People.official("administrator2", Role.ADMINISTRATOR);

    @Inject
    private Walk walk;
    @Inject
    private CityCalendar calendar;
    @Inject
    private CalendarDesk desk;
    @Inject
    private LawDesk law;
    @Inject
    private ProgramLibrary library;
    @Inject
    private Calls calls;
    @Inject
    private Publicity publicity;
    @Inject
    private CaseReading reading;
    @Inject
    private AuditTrail trail;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    private Publication changed;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @BeforeEach
    void begin() {
        walk.day("2022-05-20");
    }

    @AfterEach
    void takeBack() {
        walk.day("2022-05-20");
        if (changed != null) {
            law.withdraw(changed.id(), "试验结束", ADMINISTRATOR);
        }
    }

    /** An invented year. @param october the last free day of October */
    private static String file(int year, int october) {
        return """
                year: %1$d
                notices:
                  - {number: 国办发明电〔%2$d〕9号, issued: %2$d-11-12}
                holidays:
                  - {cite: 一, name: {zh: 元旦, en: New Year’s Day}, from: %1$d-01-01}
                  - {cite: 四, name: {zh: 劳动节, en: Labour Day}, from: %1$d-05-01, to: %1$d-05-05}
                  - {cite: 七, name: {zh: 国庆节, en: National Day}, from: %1$d-10-01, to: %1$d-10-0%3$d}
                """.formatted(year, year - 1, october);
    }

    private CalendarYear take(String text) {
        return desk.accept(text, desk.examine(text, ADMINISTRATOR).seen(), ADMINISTRATOR);
    }

    @Test
    @DisplayName("a year that was not known is known once it is imported; another file of it takes its place, and both stay on record")
    void imported() {
        LocalDate day = LocalDate.of(2031, 10, 3);
        assertEquals(Set.of(2031), calendar.current().missing(day));
        CalendarProposal proposal = desk.examine(file(2031, 7), ADMINISTRATOR);
        assertNull(proposal.before());
        assertEquals(Set.of(2031), calendar.current().missing(day), "to examine changes nothing");

        CalendarYear first = take(file(2031, 7));
        assertTrue(calendar.current().missing(day).isEmpty());
        assertEquals(DayKind.HOLIDAY, calendar.current().kind(LocalDate.of(2031, 10, 7)));
        assertEquals(CalendarRefused.Reason.UNCHANGED, assertThrows(CalendarRefused.class, () -> desk.examine(file(2031, 7), ADMINISTRATOR)).reason());

        CalendarProposal shorter = desk.examine(file(2031, 6), ADMINISTRATOR);
        assertEquals(List.of("2031-10-07"), shorter.changes().stream().map(each -> each.from().toString()).toList());
        CalendarYear second = take(file(2031, 6));
        assertEquals(DayKind.WORKING, calendar.current().kind(LocalDate.of(2031, 10, 7)));
        assertEquals(List.of(second.version(), first.version()), calendar.history(2031).stream().map(ImportedYear::version).toList());
        assertEquals(file(2031, 7), calendar.history(2031).get(1).text());
        assertEquals(DayKind.MADE_UP, calendar.current().kind(LocalDate.of(2022, 10, 8)), "the other years are as they were");

        List<String> lines = trail.entries(People.official("auditor", Role.AUDITOR), AuditFilter.all(), 0, 2).stream().map(each -> each.getSubject()).toList();
        assertEquals(List.of("calendar 2031@" + second.version() + " imported, instead of " + first.version() + ": 国办发明电〔2030〕9号",
                "calendar 2031@" + first.version() + " imported, instead of nothing: 国办发明电〔2030〕9号"), lines);
    }

    @Test
    @DisplayName("nobody but an administrator imports, and nothing that is wrong")
    void forbidden() throws Exception {
        for (Role role : Role.values()) {
            Actor somebody = People.official("somebody", role);
            if (role != Role.ADMINISTRATOR) {
                assertEquals(Rule.NOT_YOUR_ROLE, assertThrows(UnlawfulAct.class, () -> desk.examine(file(2029, 7), somebody)).rule());
                assertEquals(Rule.NOT_YOUR_ROLE, assertThrows(UnlawfulAct.class, () -> desk.accept(file(2029, 7), null, somebody)).rule());
            }
        }
        transaction.begin();
        try {
            assertThrows(IllegalStateException.class, () -> calendar.enter(CalendarYear.read("x", file(2029, 7)), CITY));
        } finally {
            transaction.rollback();
        }
        ProgramRefused refused = assertThrows(ProgramRefused.class, () -> desk.accept(file(2029, 7).replace("2029-10-07", "2029-10-02"), null, ADMINISTRATOR));
        assertTrue(refused.getMessage().contains("2029-10-03"), refused.getMessage());
        assertEquals(CalendarRefused.Reason.UNREADABLE, assertThrows(CalendarRefused.class, () -> desk.examine(" ", ADMINISTRATOR)).reason());
        assertEquals(CalendarRefused.Reason.UNREADABLE,
                assertThrows(CalendarRefused.class, () -> desk.examine("#".repeat(CalendarDesk.MAX_LENGTH + 1), ADMINISTRATOR)).reason());
        assertEquals(CalendarRefused.Reason.CHANGED_MEANWHILE,
                assertThrows(CalendarRefused.class, () -> desk.accept(file(2022, 7), null, ADMINISTRATOR)).reason(), "2022 is known");
        assertTrue(calendar.current().year(2029).isEmpty());
        assertEquals(List.of(), calendar.history(2022));
    }

    @Test
    @DisplayName("what another server imports counts here from the next question on; what is on record is never changed or deleted")
    void onRecord() throws Exception {
        CalendarYear year = CalendarYear.read("x", file(2035, 7));
        String insert = "insert into calendar_year (year, version, notices, file_text, imported_by, imported_at) values (2035, '%s', '%s', '%s', 'x', now())"
                .formatted(year.version(), year.numbers(), year.text());
        assertTrue(calendar.current().year(2035).isEmpty());
        byHand(insert);
        assertEquals(year, calendar.current().year(2035).orElseThrow());
        for (String sql : List.of("delete from calendar_year", "truncate calendar_year", "update calendar_year set year = 2036")) {
            assertThrows(Exception.class, () -> byHand(sql), sql);
        }
        // What comes to nothing is not remembered.
        transaction.begin();
        em.createNativeQuery(insert.replace("2035", "2039")).executeUpdate();
        assertTrue(calendar.current().year(2039).isPresent());
        transaction.rollback();
        assertTrue(calendar.current().year(2039).isEmpty());
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

    @Test
    @DisplayName("of two administrators who import at once one wins and the other is told")
    void atOnce() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<CalendarYear>> acts = List.of(() -> desk.accept(file(2037, 7), null, ADMINISTRATOR), () -> desk.accept(file(2037, 6), null, SECOND));
            int won = 0;
            for (Future<CalendarYear> act : two.invokeAll(acts)) {
                try {
                    act.get();
                    won++;
                } catch (ExecutionException e) {
                    assertEquals(CalendarRefused.Reason.CHANGED_MEANWHILE, ((CalendarRefused) e.getCause()).reason());
                }
            }
            assertEquals(1, won);
            assertEquals(1, calendar.history(2037).size());
        } finally {
            two.shutdownNow();
        }
    }

    /** Document 30 as if its text printed seven working days. */
    private void printSevenWorkingDays() {
        Program program = library.require(PROGRAM);
        String text = program.text().replace("  - stage: publicity\n", "  - stage: publicity\n    within: WD7\n");
        changed = law.publish(PROGRAM, text, LocalDate.of(2022, 5, 20), program.version(), "公示期改为 7 个工作日", ADMINISTRATOR);
    }

    private List<Long> reviewed() {
        Call call = walk.call(1_000_000);
        List<Long> cases = List.of(walk.recommended(call, FIRM).id());
        walk.reviewed(cases, 80);
        return cases;
    }

    @Test
    @DisplayName("seven working days over National Day end after its make-up days; objections are taken on the last day and not after it")
    void noticeOverNationalDay() {
        printSevenWorkingDays();
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> calls.draft(PROGRAM, terms(6), CITY));
        assertEquals(Rule.PUBLICITY_SHORT, refused.rule());
        List<Long> cases = reviewed();
        walk.day("2022-09-28");
        Notice notice = publicity.publish(cases, "拟认定名单公示", CITY);
        assertEquals("WD7", notice.term().length().text());
        assertEquals(LocalDate.of(2022, 10, 12), publicity.find(notice.id()).openUntil());
        assertEquals(notice.term(), publicity.find(notice.id()).term());

        walk.day("2022-10-12");
        assertEquals(Rule.PERIOD_RUNNING, assertThrows(UnlawfulAct.class, () -> publicity.close(notice.id(), CITY)).rule());
        object(notice, cases.get(0));
        walk.day("2022-10-13");
        assertEquals(Rule.PERIOD_OVER, assertThrows(UnlawfulAct.class, () -> object(notice, cases.get(0))).rule());
        assertEquals(1, publicity.objections(notice.id(), CITY).size());
    }

    private void object(Notice notice, Long subject) {
        publicity.object(notice.id(), subject, UUID.randomUUID(), new Objection.Statement("某人", "13800000000", "研发人员不实"), null);
    }

    @Test
    @DisplayName("a list that is open for working days of a year that is not known is published only once that year is imported")
    void notKnown() {
        printSevenWorkingDays();
        List<Long> cases = reviewed();
        walk.day("2033-04-25");
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> publicity.publish(cases, "拟认定名单公示", CITY));
        assertEquals(Rule.CALENDAR_MISSING, refused.rule());
        assertNull(reading.find(cases.get(0), CITY).noticeId());
        take(file(2033, 7));
        assertEquals(LocalDate.of(2033, 5, 10), publicity.publish(cases, "拟认定名单公示", CITY).openUntil(), "four days of April, and from 6 May on");
    }

    @Test
    @DisplayName("the periods that the texts print: 杭科高〔2021〕90号, 三(一)4; 杭科资〔2020〕70号, 第七条(七) and 第十一条")
    void whatTheTextsPrint() {
        assertEquals(List.of("publicity WD5"), periods("makerspace"));
        assertEquals(List.of("publicity P3D", "acceptance-notice P7D"), periods("key-rd-enterprise"));
        assertEquals(List.of("publicity WD7"), periods("venture-fund-participation"));
        assertEquals(Rule.PUBLICITY_SHORT, assertThrows(UnlawfulAct.class, () -> calls.draft("makerspace", terms(4), CITY)).rule());
        assertEquals(5, calls.draft("makerspace", terms(5), CITY).publicityDays());
    }

    private static CallTerms terms(int publicityDays) {
        return new CallTerms("公示期试验", LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31), null, 0, publicityDays, 3, 60);
    }

    private List<String> periods(String program) {
        return NoticePeriod.of(library.require(program), 3).stream().map(each -> each.stage().id() + " " + each.length()).toList();
    }
}
