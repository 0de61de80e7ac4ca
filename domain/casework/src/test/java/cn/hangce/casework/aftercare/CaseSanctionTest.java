package cn.hangce.casework.aftercare;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Moment;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Sanction;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Sanctions in the case of a program that recognises nobody")
class CaseSanctionTest {

    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(CaseSanctionTest.class.getClassLoader());
    private static final Actor CITY = new Actor("city", "city", Set.of(Role.CITY_OFFICER), null, null, null);
    private static final Actor DECIDER = new Actor("decider", "decider", Set.of(Role.DECISION_MAKER), null, null, null);

    private static Moment on(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Moment(date.atTime(LocalTime.NOON).atZone(CityClock.ZONE).toInstant(), date);
    }

    private static Ground ground(String program, String sanction) {
        return Ground.inCase(sanction(program, sanction), LIBRARY.require(program));
    }

    private static Sanction sanction(String program, String id) {
        return LIBRARY.require(program).sanctions().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("document 34, 第二十四条: fraud cancels, recovers, goes on record and bars for five years")
    void fraud() {
        Ground fraud = ground("key-rd-enterprise", "fraud");
        assertTrue(fraud.endsCase());
        assertEquals(List.of("cancel", "recover", "record"), fraud.effects());
        assertEquals("P5Y", fraud.bar());
        assertEquals(Role.DECISION_MAKER, fraud.decides());
    }

    @Test
    @DisplayName("money that has to come back ends a case too; a record alone does not")
    void ends() {
        assertTrue(ground("key-rd-enterprise", "misuse").endsCase());
        assertTrue(ground("enterprise-voucher", "fraud").endsCase());
        assertFalse(ground("key-rd-enterprise", "bad-faith").endsCase());
        assertFalse(ground("common-tech-platform", "misconduct").endsCase());
    }

    @Test
    @DisplayName("where a clause takes back what is left over, or only sends the matter to the law, nothing is carried out here")
    void nothingToCarryOut() {
        assertRefused(CareRule.NO_GROUND, () -> ground("key-rd-institution", "failed"));
        assertRefused(CareRule.NO_GROUND, () -> ground("agri-social-key", "fraud-in-project"));
    }

    @Test
    @DisplayName("what by the text another body decides is not decided here")
    void outside() {
        assertRefused(CareRule.DECIDED_OUTSIDE, () -> ground("startup-rent", "fraud").decides());
        assertFalse(Ground.isDecidedHere(sanction("startup-rent", "fraud")));
        assertTrue(Ground.isDecidedHere(sanction("key-rd-enterprise", "fraud")));
    }

    @Test
    @DisplayName("every bar of the files that stands in no recognition can be imposed")
    void everyBar() {
        List<Sanction> bars = LIBRARY.programs().stream().filter(each -> each.recognition() == null).flatMap(CaseSanctionTest::barring).toList();
        assertTrue(bars.stream().map(Sanction::bar).toList().containsAll(List.of("P1Y", "P3Y", "P5Y")));
    }

    private static Stream<Sanction> barring(Program program) {
        return program.sanctions().stream().filter(each -> each.bar() != null).peek(each -> assertDoesNotThrow(() -> Ground.inCase(each, program).decides()));
    }

    @Test
    @DisplayName("one hearing at a time, and a breach that was punished is not punished twice; one that was dropped can be taken up again")
    void once() {
        Ground fraud = ground("key-rd-enterprise", "fraud");
        Revocation notice = notice(fraud);
        assertRefused(CareRule.HEARING_OPEN, () -> ground("key-rd-enterprise", "misuse").requireNew(List.of(notice)));
        notice.decide(false, "不成立", false, DECIDER, on("2023-01-06"));
        assertDoesNotThrow(() -> fraud.requireNew(List.of(notice)));

        Revocation again = notice(fraud);
        again.decide(true, "查实", false, DECIDER, on("2023-01-16"));
        assertRefused(CareRule.ALREADY_DECIDED, () -> again.decide(true, "查实", false, DECIDER, on("2023-01-17")));
        assertRefused(CareRule.ALREADY_DECIDED, () -> fraud.requireNew(List.of(notice, again)));
        assertDoesNotThrow(() -> ground("key-rd-enterprise", "bad-faith").requireNew(List.of(notice, again)));
    }

    private static Revocation notice(Ground ground) {
        return new Revocation(ground, null, "申报数据不实", LocalDate.of(2023, 1, 15), CITY, on("2023-01-05"));
    }

    private static void assertRefused(CareRule rule, Executable act) {
        assertEquals(rule, assertThrows(CareRefused.class, act).rule());
    }
}
