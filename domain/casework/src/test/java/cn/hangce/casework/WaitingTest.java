package cn.hangce.casework;

import static cn.hangce.casework.CaseTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("For whom a case waits, and until when")
class WaitingTest {

    /** Reckons calendar time by itself, so that the rule is seen and not the calendar. */
    private static final DueDays PLAIN = (within, from) -> within.period() == null ? from.plusDays(within.working()) : from.plus(within.period());

    /** Done by others than whom the case waits for. */
    private static final Set<Act> NEVER_ITS_TURN = Set.of(Act.SIGN, Act.CONCLUDE, Act.AMEND, Act.FORFEIT);

    private static Waiting of(Journey journey) {
        Case subject = journey.subject();
        subject.waiting().reckon(subject, journey.program, PLAIN);
        return subject.waiting();
    }

    @TestFactory
    @DisplayName("whoever it waits for can do something, all along the way of every program, and after the end it waits for nobody")
    Stream<DynamicTest> everyProgram() {
        return EveryProgramTest.programs().map(program -> DynamicTest.dynamicTest(program.id(), () -> wholeWay(program)));
    }

    private static void wholeWay(Program program) {
        Journey journey = Journey.of(program).begun();
        for (int steps = 0; steps < 60 && !journey.subject().status().ended(); steps++) {
            Waiting waiting = of(journey);
            assertNotNull(waiting.waitsFor(), journey.subject().place().toString());
            assertTrue(canAct(program, journey.subject(), waiting.waitsFor()), journey.subject().place() + " waits for " + waiting.waitsFor());
            journey.later(1).next();
        }
        assertNull(of(journey).waitsFor());
        assertNull(of(journey).dueOn());
    }

    private static boolean canAct(Program program, Case subject, Role role) {
        Procedure procedure = new Procedure(program);
        return Arrays.stream(Act.values()).filter(act -> !NEVER_ITS_TURN.contains(act) && procedure.allows(act, subject.place()))
                .anyMatch(act -> procedure.role(act, subject.stage()) == role);
    }

    @Test
    @DisplayName("a contract that is drawn up waits for its parties one after the other, and acceptance is due by the contract’s own end")
    void contract() {
        Journey project = Journey.of("key-rd-enterprise").begun().to("contract");
        assertEquals(new Procedure(project.program).worker("contract"), of(project).waitsFor());
        assertEquals(project.subject().enteredOn().plusMonths(3), of(project).dueOn());
        LocalDate end = project.day().plusYears(2);
        project.drawnUp(project.day(), end);
        for (Role party : new Role[] {Role.APPLICANT, Role.DISTRICT_OFFICER, Role.CITY_OFFICER}) {
            assertEquals(party, of(project).waitsFor());
            project.subject().sign(project.program, project.actor(party), Fixture.on(project.day().toString()), Journey.ALL_KNOWN);
        }
        assertEquals(StageKind.ACCEPTANCE, of(project).kind());
        assertEquals(end.plusMonths(6), of(project).dueOn(), "document 29, 第十条(一): within half a year after the contract’s end");
    }

    @Test
    @DisplayName("an approved case whose procedure has no stage for the document waits for the city’s officers with it")
    void document() {
        Case subject = Fixture.recommended();
        assertEquals(Role.DISTRICT_OFFICER, reckoned(Fixture.submitted()).waitsFor());
        assertEquals(Role.CITY_OFFICER, reckoned(subject).waitsFor());
        assertEquals(StageKind.EXPERT_REVIEW, reckoned(subject).kind());
        Journey grant = Journey.of("ai-standard").begun();
        while (grant.subject().status() != Status.APPROVED) {
            grant.next();
        }
        assertEquals(StageKind.ISSUE, of(grant).kind());
        assertEquals(Role.CITY_OFFICER, of(grant).waitsFor());
    }

    @Test
    @DisplayName("a draft is due when its call closes; what is returned waits for the applicant")
    void applicant() {
        Case draft = Fixture.opened();
        assertEquals(LocalDate.of(2022, 5, 31), reckoned(draft).dueOn());
        assertEquals(Role.APPLICANT, reckoned(draft).waitsFor());
        Case returned = Fixture.submitted();
        returned.returnForCorrection(Fixture.PROGRAM, "缺页", Fixture.DISTRICT, Fixture.on("2022-06-02"));
        assertEquals(Role.APPLICANT, reckoned(returned).waitsFor());
    }

    @Test
    @DisplayName("what a colleague has in hand is not worked on by anybody else of the office, and nobody else is hindered")
    void held() throws ReflectiveOperationException {
        Case subject = Fixture.submitted();
        reckoned(subject);
        hold(subject, "colleague");
        assertRefused(Rule.HELD_BY_ANOTHER, () -> subject.returnForCorrection(Fixture.PROGRAM, "缺页", Fixture.DISTRICT, Fixture.on("2022-06-02")));
        subject.withdraw(Fixture.PROGRAM, Fixture.APPLICANT, "不再申报", Fixture.on("2022-06-02"));
        assertEquals(Status.WITHDRAWN, subject.status());

        Case own = Fixture.submitted();
        reckoned(own);
        hold(own, Fixture.DISTRICT.account());
        own.returnForCorrection(Fixture.PROGRAM, "缺页", new Actor(Fixture.DISTRICT.account(), "滨江", Set.of(Role.DISTRICT_OFFICER), null, "滨江区", null),
                Fixture.on("2022-06-02"));
        assertEquals(Status.RETURNED, own.status());
    }

    private static Waiting reckoned(Case subject) {
        subject.waiting().reckon(subject, Fixture.PROGRAM, PLAIN);
        return subject.waiting();
    }

    /** What the database holds; only {@code Claims} writes it. */
    private static void hold(Case subject, String account) throws ReflectiveOperationException {
        for (String column : new String[] {"holder", "holderName"}) {
            Field field = Waiting.class.getDeclaredField(column);
            field.setAccessible(true);
            field.set(subject.waiting(), account);
        }
    }
}
