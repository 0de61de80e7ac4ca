package cn.hangce.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.sheet.Item;
import cn.hangce.casework.surplus.LeftOver;
import cn.hangce.casework.surplus.SurplusFund;
import cn.hangce.casework.surplus.SurplusRefused;
import cn.hangce.casework.surplus.SurplusRule;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Money left over: document 02, 一(四), and document 29, 第十五条")
class SurplusTest {

    private static void assertRefused(SurplusRule rule, Executable act) {
        assertEquals(rule, assertThrows(SurplusRefused.class, act).rule());
    }

    private static Optional<SurplusFund> leftOver(Journey project) {
        Happened.RecordMade made = new Happened.RecordMade(project.subject(), project.lastRecord(), project.actor(Role.CITY_OFFICER), project.now());
        return LeftOver.of(project.program, made, Journey.LIBRARY);
    }

    @Test
    @DisplayName("accepted at the first attempt it is kept for two years from the next 1 January")
    void kept() {
        Journey study = Journey.of("soft-science").begun().to("acceptance");
        study.passed(Map.of(Item.SURPLUS_YUAN, "12000"));
        SurplusFund fund = leftOver(study).orElseThrow();
        assertEquals(12000, fund.yuan());
        assertEquals(study.day(), fund.foundOn());
        assertEquals(LocalDate.of(study.day().getYear() + 2, 12, 31), fund.keptUntil());
        assertTrue(fund.isOpen());
        assertEquals("文首", fund.cite());
    }

    @Test
    @DisplayName("accepted after time to put things right it is taken back at once")
    void notAtOnce() {
        Journey study = Journey.of("soft-science").begun().to("acceptance");
        study.work(Act.RECTIFY, Map.of()).later(30).passed(Map.of(Item.SURPLUS_YUAN, "12000"));
        SurplusFund fund = leftOver(study).orElseThrow();
        assertNull(fund.keptUntil());
        assertFalse(fund.isOpen());
        assertEquals(12000, fund.takenBackYuan());
    }

    @Test
    @DisplayName("not accepted it is taken back too, and the record must say how much there is")
    void notAccepted() {
        Journey study = Journey.of("soft-science").begun().to("acceptance");
        assertEquals(Rule.RECORD_INCOMPLETE,
                assertThrows(UnlawfulAct.class, () -> study.work(Act.TERMINATE, Map.of(Item.SURPLUS_YUAN, ""))).rule());
        study.work(Act.TERMINATE, Map.of(Item.SURPLUS_YUAN, "500"));
        assertEquals(500, leftOver(study).orElseThrow().takenBackYuan());
        assertEquals(Status.TERMINATED, study.subject().status());
    }

    @Test
    @DisplayName("an acceptance says how much is left, in whole yuan; where nothing is, nothing follows")
    void said() {
        Journey study = Journey.of("soft-science").begun().to("acceptance");
        for (String wrong : List.of("", "12.50", "-1", "一万")) {
            assertEquals(Rule.RECORD_INCOMPLETE,
                    assertThrows(UnlawfulAct.class, () -> study.passed(Map.of(Item.SURPLUS_YUAN, wrong))).rule(), wrong);
        }
        assertTrue(leftOver(study.passed(Map.of())).isEmpty());
    }

    @Test
    @DisplayName("where the text says so, a project that is ended before acceptance gives back what it has")
    void ended() {
        Journey project = Journey.of("key-rd-institution").begun().to("first-payment");
        project.work(Act.TERMINATE, Map.of(Item.SURPLUS_YUAN, "700000"));
        SurplusFund fund = leftOver(project).orElseThrow();
        assertEquals("第十五条", fund.cite());
        assertEquals(700000, fund.takenBackYuan());
    }

    @Test
    @DisplayName("where it says nothing of that, nobody is asked")
    void notAsked() {
        Journey study = Journey.of("soft-science").begun().to("first-payment");
        study.work(Act.TERMINATE, Map.of());
        assertTrue(leftOver(study).isEmpty());
        Journey firm = Journey.of("key-rd-enterprise").begun().to("acceptance");
        assertTrue(leftOver(firm.passed(Map.of(Item.SURPLUS_YUAN, "9"))).isEmpty());
    }

    @Nested
    @DisplayName("while it is kept")
    class Kept {

        private final Journey study = Journey.of("soft-science").begun().to("acceptance").passed(Map.of(Item.SURPLUS_YUAN, "10000"));
        private final SurplusFund fund = leftOver(study).orElseThrow();
        private final Actor holder = study.actor(Role.APPLICANT);
        private final Actor city = study.actor(Role.CITY_OFFICER);
        private final LocalDate found = study.day();

        @Test
        @DisplayName("its holder reports what was spent, on which day, on what, and never more than there is")
        void reports() {
            study.later(40);
            fund.report(4000, found.plusDays(3), "材料费", holder, study.now());
            fund.report(1500, study.day(), "测试费", holder, study.now());
            assertEquals(5500, fund.reportedYuan());
            assertEquals(4500, fund.leftYuan());
            assertRefused(SurplusRule.MORE_THAN_LEFT, () -> fund.report(4501, found, "材料费", holder, study.now()));
            assertRefused(SurplusRule.NO_AMOUNT, () -> fund.report(0, found, "材料费", holder, study.now()));
            assertRefused(SurplusRule.NOTHING_SAID, () -> fund.report(1, found, " ", holder, study.now()));
            for (LocalDate wrong : new LocalDate[] {null, found.minusDays(1), study.day().plusDays(1), fund.keptUntil().plusDays(1)}) {
                assertRefused(SurplusRule.WRONG_DAY, () -> fund.report(1, wrong, "材料费", holder, study.now()));
            }
            assertEquals(5500, fund.reportedYuan());
        }

        @Test
        @DisplayName("nobody else does")
        void others() {
            for (Role role : List.of(Role.CITY_OFFICER, Role.DISTRICT_OFFICER, Role.FINANCE_OFFICER)) {
                assertEquals(Rule.NOT_YOUR_ROLE,
                        assertThrows(UnlawfulAct.class, () -> fund.report(1, found, "材料费", study.actor(role), study.now())).rule());
            }
            Actor stranger = new Actor("other", "其他单位", holder.roles(), "91330100MA27X00002", null, null);
            assertRefused(SurplusRule.NOT_YOURS, () -> fund.report(1, found, "材料费", stranger, study.now()));
        }

        @Test
        @DisplayName("it is accounted for after its last day, not on it")
        void settled() {
            fund.report(6000, found, "材料费", holder, study.now());
            study.on(fund.keptUntil());
            assertRefused(SurplusRule.STILL_RUNNING, () -> fund.settle(6000, "", city, study.now()));
            study.later(1);
            assertRefused(SurplusRule.MORE_THAN_REPORTED, () -> fund.settle(6001, "", city, study.now()));
            assertRefused(SurplusRule.GROUND_REQUIRED, () -> fund.settle(5000, " ", city, study.now()));
            assertEquals(Rule.NOT_YOUR_ROLE, assertThrows(UnlawfulAct.class, () -> fund.settle(6000, "", holder, study.now())).rule());
            assertEquals(5000, fund.settle(5000, "会议费不属于直接支出", city, study.now()));
            assertEquals(5000, fund.takenBackYuan());
            assertRefused(SurplusRule.SETTLED, () -> fund.settle(5000, "再次", city, study.now()));
            assertRefused(SurplusRule.SETTLED, () -> fund.report(1, found, "材料费", holder, study.now()));
        }

        @Test
        @DisplayName("or as soon as all of it is spent")
        void usedUp() {
            fund.report(10000, found, "设备费", holder, study.now());
            assertTrue(fund.isDue(study.day()));
            assertEquals(0, fund.settle(10000, "", city, study.now()));
        }

        @Test
        @DisplayName("a report may come after the last day, of what was spent until then")
        void lateReport() {
            study.on(fund.keptUntil().plusDays(5));
            fund.report(100, fund.keptUntil(), "材料费", holder, study.now());
            assertRefused(SurplusRule.WRONG_DAY, () -> fund.report(100, fund.keptUntil().plusDays(1), "材料费", holder, study.now()));
        }
    }
}
