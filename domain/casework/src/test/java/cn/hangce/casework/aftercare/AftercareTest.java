package cn.hangce.casework.aftercare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Moment;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Sanction;
import cn.hangce.policy.Text;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("After recognition, by document 30, 五")
class AftercareTest {

    private static final Program PROGRAM = ProgramLibrary.ofClasspath(AftercareTest.class.getClassLoader()).require("fledgling-enterprise");
    private static final Duty REPORT = Duties.filed(PROGRAM, "annual-report");
    private static final Duty CHANGE = Duties.ofChange(PROGRAM, "report-change");
    private static final Actor CITY = official("city", Role.CITY_OFFICER);
    private static final Actor DECIDER = official("decider", Role.DECISION_MAKER);
    private static final LocalDate RECOGNISED = LocalDate.of(2022, 6, 10);

    private static Actor official(String account, Role role) {
        return new Actor(account, account, Set.of(role), null, null, null);
    }

    private static Moment on(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Moment(date.atTime(LocalTime.NOON).atZone(CityClock.ZONE).toInstant(), date);
    }

    @Test
    @DisplayName("五(一): the report is filed by the end of the year, where the text names no day")
    void lastDay() {
        assertEquals(LocalDate.of(2023, 12, 31), Filing.lastDay(REPORT, 2023));
        Filing.made(1, REPORT, 2023, "已更新", LocalDate.of(2023, 12, 31));
        assertRefused(CareRule.DUE_OVER, () -> Filing.made(1, REPORT, 2023, "已更新", LocalDate.of(2024, 1, 1)));
        assertRefused(CareRule.TEXT_REQUIRED, () -> Filing.made(1, REPORT, 2023, "  ", LocalDate.of(2023, 12, 31)));
    }

    @Test
    @DisplayName("a report is confirmed or returned once; what was returned can be filed again in time")
    void filing() {
        Filing filing = Filing.made(1, REPORT, 2023, "已更新", LocalDate.of(2023, 3, 1));
        assertThrows(UnlawfulAct.class, () -> filing.sendBack(" "), "a reason is owed");
        filing.sendBack("缺研发人员名单");
        assertRefused(CareRule.ALREADY_DECIDED, filing::confirm);
        filing.file("已补齐", LocalDate.of(2023, 4, 1));
        assertEquals("", filing.reason());
        filing.confirm();
        assertRefused(CareRule.ALREADY_DECIDED, filing::confirm);
        assertRefused(CareRule.ALREADY_DECIDED, () -> filing.file("再报", LocalDate.of(2023, 5, 1)));
        assertRefused(CareRule.ALREADY_DECIDED, filing::miss);
    }

    @Test
    @DisplayName("五(二): three months for reporting a change; the last day of them is in time, and where it is free the next working day")
    void change() {
        LocalDate changed = LocalDate.of(2023, 3, 10);
        // 10 June 2023 is a Saturday.
        assertFalse(report(changed, LocalDate.of(2023, 6, 12), null).late());
        assertTrue(report(changed, LocalDate.of(2023, 6, 13), null).late());
        assertRefused(CareRule.CHANGE_DAY, () -> report(changed, LocalDate.of(2023, 3, 9), null));
        assertRefused(CareRule.CHANGE_DAY, () -> report(RECOGNISED.minusDays(1), LocalDate.of(2023, 3, 9), null));
        assertEquals(List.of("still-qualified", "renamed", "no-longer-qualified"), Duties.findings(CHANGE));
    }

    private static ChangeReport report(LocalDate changed, LocalDate today, String name) {
        return new ChangeReport(1, CHANGE, new ChangeReport.Told(changed, "搬迁", name), RECOGNISED, (within, from) -> within.lastDay(from, WorkCalendar.standard()).day(), today);
    }

    @Test
    @DisplayName("五(二): renamed is found only with a name, and a finding is final")
    void finding() {
        ChangeReport moved = report(RECOGNISED, RECOGNISED, " ");
        assertRefused(CareRule.NAME_REQUIRED, () -> moved.judge("renamed", "已核"));
        moved.judge("still-qualified", "已核");
        assertRefused(CareRule.ALREADY_DECIDED, () -> moved.judge("no-longer-qualified", "复核"));
        report(RECOGNISED, RECOGNISED, "新名").judge("renamed", "已核");
    }

    @Test
    @DisplayName("五(四): nothing is revoked before the holder has answered or the time for it is over")
    void hearing() {
        Revocation silent = notice();
        assertRefused(CareRule.HEARING_RUNNING, () -> silent.decide(true, "查实", false, DECIDER, on("2023-01-15")));
        silent.decide(true, "查实", false, DECIDER, on("2023-01-16"));
        assertEquals(Revocation.State.REVOKED, silent.state());

        Revocation answered = notice();
        answered.state("数据有误，已更正", on("2023-01-06"));
        assertRefused(CareRule.VIEW_STATED, () -> answered.state("补充", on("2023-01-07")));
        answered.decide(false, "采纳", false, DECIDER, on("2023-01-07"));
        assertEquals(Revocation.State.DROPPED, answered.state());
        assertRefused(CareRule.ALREADY_DECIDED, () -> answered.decide(true, "查实", false, DECIDER, on("2023-02-01")));
    }

    @Test
    @DisplayName("a view comes in time or not at all, and time enough is given for it")
    void time() {
        Revocation notice = notice();
        assertRefused(CareRule.HEARING_OVER, () -> notice.state("意见", on("2023-01-16")));
        assertRefused(CareRule.HEARING_SHORT, () -> new Revocation(fraud(), null, "查实", LocalDate.of(2023, 1, 9), CITY, on("2023-01-05")));
    }

    @Test
    @DisplayName("nobody decides on what they examined or gave notice of")
    void separation() {
        Revocation notice = notice();
        assertRefused(CareRule.EXAMINED_BY_SAME, () -> notice.decide(false, "不成立", true, DECIDER, on("2023-01-16")));
        assertRefused(CareRule.EXAMINED_BY_SAME, () -> notice.decide(false, "不成立", false, CITY, on("2023-01-16")));
        assertEquals(Role.DECISION_MAKER, fraud().decides());
    }

    @Test
    @DisplayName("五(四): fraud revokes, recovers, goes on record and bars for good")
    void ground() {
        assertEquals(List.of("revoke", "recover", "record"), fraud().effects());
        assertEquals("forever", fraud().bar());
        Sanction warned = new Sanction("warned", "五", new Text("警告", "Warned"), List.of("warn"), null, List.of(), "city", null);
        assertRefused(CareRule.NO_GROUND, () -> Ground.of(warned));
        Sanction outside = new Sanction("outside", "五", new Text("外", "Outside"), List.of("revoke"), null, List.of(), "government", null);
        assertRefused(CareRule.DECIDED_OUTSIDE, () -> Ground.of(outside).decides());
    }

    private static Ground fraud() {
        return Ground.of(PROGRAM.sanctions().stream().filter(each -> each.id().equals("fraud")).findFirst().orElseThrow());
    }

    private static Revocation notice() {
        return new Revocation(fraud(), null, "申报数据不实", LocalDate.of(2023, 1, 15), CITY, on("2023-01-05"));
    }

    private static void assertRefused(CareRule rule, Executable act) {
        assertEquals(rule, assertThrows(CareRefused.class, act).rule());
    }
}
