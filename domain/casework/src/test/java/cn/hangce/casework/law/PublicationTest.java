package cn.hangce.casework.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.hangce.casework.Moment;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A publication of a program’s file")
class PublicationTest {

    private static final Actor ADMINISTRATOR = new Actor("administrator", "", Set.of(Role.ADMINISTRATOR), null, null, null);
    private static final Actor CITY = new Actor("city", "", Set.of(Role.CITY_OFFICER), null, null, null);
    private static final Program PROGRAM = ProgramLibrary.ofClasspath(PublicationTest.class.getClassLoader()).require("fledgling-enterprise");
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 1);

    private static Moment on(LocalDate day) {
        return new Moment(day.atTime(12, 0).atZone(CityClock.ZONE).toInstant(), day);
    }

    private static Publication published() {
        return Publication.of(PROGRAM, PROGRAM, JUNE, " 提高标准 ", ADMINISTRATOR, on(JUNE.minusDays(5)));
    }

    @Test
    void keepsTheWholeFileWithDayAndReason() {
        Publication publication = published();
        assertEquals(PROGRAM.text(), publication.text());
        assertEquals(PROGRAM.version(), publication.version());
        assertEquals("提高标准", publication.reason());
        assertEquals(Publication.Standing.COMING, publication.standing(JUNE.minusDays(1), null));
        assertEquals(Publication.Standing.IN_FORCE, publication.standing(JUNE, PROGRAM.version()));
        assertEquals(Publication.Standing.PAST, publication.standing(JUNE, "another"));
        assertNull(Publication.of(PROGRAM, null, JUNE, "x", ADMINISTRATOR, on(JUNE)).replaces());
    }

    @Test
    void isAnAdministratorsActWithAReason() {
        assertEquals(Rule.NOT_YOUR_ROLE, assertThrows(UnlawfulAct.class, () -> Publication.of(PROGRAM, null, JUNE, "x", CITY, on(JUNE))).rule());
        assertEquals(Rule.REASON_REQUIRED, assertThrows(UnlawfulAct.class, () -> Publication.of(PROGRAM, null, JUNE, " ", ADMINISTRATOR, on(JUNE))).rule());
        assertEquals(Rule.NOT_YOUR_ROLE, assertThrows(UnlawfulAct.class, () -> published().withdraw("x", CITY, on(JUNE))).rule());
        assertEquals(Rule.REASON_REQUIRED, assertThrows(UnlawfulAct.class, () -> published().withdraw("", ADMINISTRATOR, on(JUNE))).rule());
    }

    @Test
    void changesNothingThatIsPast() {
        LawRefused refused = assertThrows(LawRefused.class, () -> Publication.of(PROGRAM, null, JUNE.minusDays(1), "x", ADMINISTRATOR, on(JUNE)));
        assertEquals(LawRefused.Reason.DAY_PAST, refused.reason());
    }

    @Test
    void isWithdrawnOnce() {
        Publication publication = published();
        publication.withdraw("有误", ADMINISTRATOR, on(JUNE.plusDays(3)));
        assertEquals(JUNE.plusDays(3), publication.withdrawnOn());
        assertEquals(LawRefused.Reason.WITHDRAWN, assertThrows(LawRefused.class, () -> publication.withdraw("再次", ADMINISTRATOR, on(JUNE.plusDays(4)))).reason());
        assertEquals("有误", publication.withdrawalReason());
    }

    @Test
    void aWithdrawalCountsFromTheDayOnWhichItChangesSomething() {
        Publication early = published();
        early.withdraw("有误", ADMINISTRATOR, on(JUNE.minusDays(2)));
        assertEquals(JUNE, LawChanged.withdrawn(early, ADMINISTRATOR, on(JUNE.minusDays(2))).from());
        Publication late = published();
        late.withdraw("有误", ADMINISTRATOR, on(JUNE.plusDays(2)));
        assertEquals(JUNE.plusDays(2), LawChanged.withdrawn(late, ADMINISTRATOR, on(JUNE.plusDays(2))).from());
    }

    @Test
    void everyRefusalHasItsSentenceInBothLanguages() {
        for (LawRefused.Reason reason : LawRefused.Reason.values()) {
            for (Locale reader : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
                assertEquals(false, new LawRefused(reason, JUNE, "x").message(reader).isBlank());
            }
        }
    }
}
