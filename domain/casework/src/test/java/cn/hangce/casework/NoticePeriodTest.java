package cn.hangce.casework;

import static cn.hangce.casework.CaseTest.assertRefused;
import static cn.hangce.casework.Fixture.CITY;
import static cn.hangce.casework.Fixture.PROGRAM;
import static cn.hangce.casework.Fixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.registry.CityClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How long a list is open to objections")
class NoticePeriodTest {

    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(NoticePeriodTest.class.getClassLoader());

    /** Document 30 with a period that its text does not print. */
    private static Program with(String within) {
        String stage = "  - stage: publicity\n";
        assertTrue(PROGRAM.text().contains(stage));
        return LIBRARY.parse("with.yaml", PROGRAM.text().replace(stage, stage + "    within: " + within + "\n"));
    }

    private static Notice published(Program program, int days, String day) {
        return new Notice(List.of(Fixture.opened()), "公示", NoticePeriod.of(program, days).get(0), WorkCalendar.standard(), CITY, on(day));
    }

    private static CallTerms terms(int days) {
        return new CallTerms("批次", LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31), null, 0, days, 3, 60);
    }

    @Test
    @DisplayName("where the text prints no period the call’s days count, and a free last day makes way for the next working day")
    void whatTheCallSays() {
        NoticeTerm exact = published(PROGRAM, 7, "2022-06-20").term();
        assertEquals("P7D", exact.length().text());
        assertEquals(LocalDate.of(2022, 6, 27), exact.until());
        assertFalse(exact.moved());
        NoticeTerm moved = published(PROGRAM, 7, "2022-09-27").term();
        assertEquals(LocalDate.of(2022, 10, 8), moved.until());
        assertTrue(moved.moved());
    }

    @Test
    @DisplayName("where the text prints working days they are the least, over National Day and its make-up days too; the call may add to them")
    void whatTheTextSays() {
        assertEquals(LocalDate.of(2022, 10, 12), published(with("WD7"), 7, "2022-09-28").openUntil());
        assertEquals(LocalDate.of(2022, 10, 12), published(with("WD7"), 3, "2022-09-28").openUntil(), "a call of the time before cannot shorten it");
        assertEquals(LocalDate.of(2022, 10, 17), published(with("WD7"), 10, "2022-09-28").openUntil());
        assertEquals("WD10", published(with("WD7"), 10, "2022-09-28").term().length().text());
        assertEquals("P7D", published(with("P7D"), 1, "2022-06-20").term().length().text());
    }

    @Test
    @DisplayName("a call that would shorten what the text prints is refused in words; a longer one is not")
    void neverShorter() {
        Program program = with("WD7");
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> Call.draft(program, terms(6), CITY));
        assertEquals(Rule.PUBLICITY_SHORT, refused.rule());
        assertTrue(refused.message(Locale.CHINESE).contains("“公示”按文件规定不少于 7 个工作日，通知里填的是 6"), refused.message(Locale.CHINESE));
        Call call = Call.draft(program, terms(9), CITY);
        assertEquals(9, call.publicityDays());
        assertRefused(Rule.PUBLICITY_SHORT, () -> call.revise(program, terms(1), CITY));
        assertEquals(9, call.publicityDays());
        assertEquals(1, Call.draft(PROGRAM, terms(1), CITY).publicityDays(), "where the text prints none");
    }

    @Test
    @DisplayName("a program may publish twice, and each stage has the period that the text prints for it")
    void severalStages() {
        String decision = "  - stage: decision\n";
        Program twice = LIBRARY.parse("twice.yaml", PROGRAM.text().replace(decision,
                "  - {stage: acceptance-notice, kind: publicity, by: city, cite: 四(四), within: WD5, label: {zh: 验收公示, en: Notice of acceptance}}\n" + decision));
        assertEquals(List.of("publicity P3D", "acceptance-notice WD5"), NoticePeriod.of(twice, 3).stream()
                .map(each -> each.stage().id() + " " + each.length()).toList());
        assertEquals(5, NoticePeriod.least(twice));
        assertEquals(1, NoticePeriod.least(PROGRAM));
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> Call.draft(twice, terms(4), CITY));
        assertTrue(refused.message(Locale.CHINESE).contains("“验收公示”"), refused.message(Locale.CHINESE));
    }

    @Test
    @DisplayName("a list is not published for working days that cannot be counted; calendar days can be, whatever is known of holidays")
    void calendarMissing() {
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> published(with("WD7"), 7, "2026-12-20"));
        assertEquals(Rule.CALENDAR_MISSING, refused.rule());
        assertTrue(refused.message(Locale.CHINESE).contains("2027 年的放假安排"), refused.message(Locale.CHINESE));
        assertEquals(LocalDate.of(2031, 6, 9), published(PROGRAM, 7, "2031-06-02").openUntil());
        assertEquals(LocalDate.of(2031, 6, 16), published(PROGRAM, 7, "2031-06-07").openUntil(), "weekends are free in any year");
    }

    @Test
    @DisplayName("民法典第二百零三条: objections are taken until midnight of the last day, in the city’s time")
    void untilMidnight() {
        Notice notice = published(PROGRAM, 7, "2022-06-20");
        notice.receiveObjection(at("2022-06-27T15:59:59Z").day());
        assertRefused(Rule.PERIOD_OVER, () -> notice.receiveObjection(at("2022-06-27T16:00:00Z").day()));
        assertEquals(1, notice.openObjections());
    }

    private static Moment at(String instant) {
        return Moment.of(CityClock.showing(Clock.fixed(Instant.parse(instant), ZoneOffset.UTC)));
    }
}
