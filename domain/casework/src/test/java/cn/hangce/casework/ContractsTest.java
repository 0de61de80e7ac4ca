package cn.hangce.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.casework.contract.ChangeRequest.State;
import cn.hangce.casework.contract.ContractRefused;
import cn.hangce.casework.contract.ContractRule;
import cn.hangce.casework.contract.SigningTerm;
import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.Undertaking.Change;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Between the signing of a contract and its acceptance")
class ContractsTest {

    private static final Actor CITY = new Actor("contracts", "项目主管处室", Set.of(Role.CITY_OFFICER), null, null, null);
    private static final Actor MEETING = new Actor("meeting", "局办公会议", Set.of(Role.DECISION_MAKER), null, null, null);

    private static void assertRefused(ContractRule rule, Executable act) {
        assertEquals(rule, assertThrows(ContractRefused.class, act).rule());
    }

    private static void assertRefused(Rule rule, Executable act) {
        assertEquals(rule, assertThrows(UnlawfulAct.class, act).rule());
    }

    @Nested
    @DisplayName("document 29, 第八条(一): three months to sign, then the place is given up")
    class Signing {

        private final Journey project = Journey.of("key-rd-enterprise").begun().to("contract");
        private final LocalDate last = Journey.lastDay(project.day(), "P3M");

        @Test
        @DisplayName("not before the last day is over, and not without a reason")
        void onTheLastDayAndAfter() {
            assertEquals(last, SigningTerm.of(project.program, project.subject(), Journey.ALL_KNOWN).lastDay());
            project.on(last);
            assertRefused(ContractRule.TERM_RUNNING, () -> project.forfeited(CITY));
            assertFalse(Forfeiture.isOpen(project.subject(), project.program, CITY, project.day(), Journey.ALL_KNOWN));
            project.later(1);
            assertTrue(Forfeiture.isOpen(project.subject(), project.program, CITY, project.day(), Journey.ALL_KNOWN));
            assertRefused(Rule.REASON_REQUIRED, () -> Forfeiture.of(project.subject(), project.program, " ", CITY, project.now(), Journey.ALL_KNOWN));
            project.forfeited(CITY);
            assertEquals(Status.TERMINATED, project.subject().status());
            assertEquals(Act.FORFEIT, project.subject().last().orElseThrow().act());
            assertEquals(Role.CITY_OFFICER, project.subject().last().orElseThrow().actorRole());
        }

        @Test
        @DisplayName("nobody signs after that, nor is it given up twice")
        void nothingAfterwards() {
            project.drawnUp(project.day(), project.day().plusYears(2)).on(last.plusDays(1)).forfeited(CITY);
            assertRefused(Rule.NOT_NOW, () -> sign(Role.APPLICANT));
            assertRefused(Rule.NOT_NOW, () -> project.forfeited(CITY));
        }

        @Test
        @DisplayName("nobody but the city does it where the contract is the applicant’s to bring")
        void whose() {
            project.on(last.plusDays(1));
            for (Role role : List.of(Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DECISION_MAKER, Role.FINANCE_OFFICER)) {
                assertRefused(Rule.NOT_YOUR_ROLE, () -> project.forfeited(project.actor(role)));
            }
        }

        @Test
        @DisplayName("an applicant that has signed has not failed to, whoever else is late")
        void othersAreLate() {
            project.drawnUp(project.day(), project.day().plusYears(2));
            sign(Role.APPLICANT);
            project.on(last.plusDays(1));
            assertRefused(ContractRule.APPLICANT_HAS_SIGNED, () -> project.forfeited(CITY));
        }

        @Test
        @DisplayName("while nobody has given it up it can be signed late, and that stays on record")
        void late() {
            project.on(last.plusDays(1)).signed();
            assertEquals("acceptance", project.subject().stage());
            assertTrue(SigningTerm.of(project.program, project.subject(), Journey.ALL_KNOWN).isLate());
            assertTrue(project.subject().last().orElseThrow().reason().contains("逾期签订"));
        }

        @Test
        @DisplayName("on the last day it is signed in time")
        void inTime() {
            project.on(last).signed();
            assertFalse(SigningTerm.of(project.program, project.subject(), Journey.ALL_KNOWN).isLate());
            assertEquals("city", project.subject().last().orElseThrow().reason());
        }

        private void sign(Role role) {
            project.subject().sign(project.program, project.actor(role), project.now(), Journey.ALL_KNOWN);
        }
    }

    @Test
    @DisplayName("document 37 prints no term for signing, so nothing is given up")
    void noTermNoForfeiture() {
        Journey study = Journey.of("soft-science").begun().to("contract").later(1000);
        assertRefused(Rule.NOT_NOW, () -> study.forfeited(CITY));
        study.signed();
        assertFalse(SigningTerm.of(study.program, study.subject(), Journey.ALL_KNOWN).isLate());
    }

    @Nested
    @DisplayName("document 29, 第八条(二): a contract is changed on a written report, after the district’s opinion")
    class Changes {

        private final Journey project = Journey.of("key-rd-enterprise").begun().to("acceptance");
        private final LocalDate end = project.terms().endsOn();
        private final Actor district = project.actor(Role.DISTRICT_OFFICER);

        @Test
        @DisplayName("the leader: opinion, then the meeting’s decision, then another wording of the contract")
        void leader() {
            ChangeRequest request = project.asks("leader", "李工", null);
            assertRefused(ContractRule.OPINION_FIRST, () -> project.decides(request, true, MEETING));
            request.giveOpinion(project.program, true, "情况属实", district, project.now());
            assertRefused(Rule.NOT_YOUR_ROLE, () -> project.decides(request, true, CITY));
            assertEquals(1, project.terms().wordings());
            project.decides(request, true, MEETING);
            assertEquals("李工", project.terms().inForce().get(Item.LEADER));
            assertEquals(2, project.terms().wordings());
            assertEquals("acceptance", project.subject().stage());
            assertEquals(Act.AMEND, project.subject().last().orElseThrow().act());
            assertEquals(List.of("ASKED", "SUPPORTED", "APPROVED"), request.entries().stream().map(entry -> entry.step().name()).toList());
        }

        @Test
        @DisplayName("other goals hold from the decision on, and what was signed is kept")
        void goals() {
            ChangeRequest request = project.asks("goals", "样机 3 台，专利 5 件", null);
            request.giveOpinion(project.program, false, "目标降低过多", district, project.now());
            project.decides(request, true, MEETING);
            assertEquals("样机 3 台，专利 5 件", project.terms().inForce().get(Item.GOALS));
            assertEquals("同意", project.terms().signed().get(Item.GOALS));
        }

        @Test
        @DisplayName("a refused request changes nothing, and can be followed by another")
        void refused() {
            ChangeRequest request = project.asks("unit", "杭州示例研究院", null);
            request.giveOpinion(project.program, true, "同意", district, project.now());
            int before = project.subject().history().size();
            project.decides(request, false, MEETING);
            assertEquals(State.REFUSED, request.state());
            assertEquals(before, project.subject().history().size());
            assertFalse(project.terms().inForce().containsKey(Item.UNIT));
            assertRefused(ContractRule.REQUEST_CLOSED, () -> project.decides(request, true, MEETING));
            assertEquals(State.ASKED, project.asks("unit", "杭州示例研究院", null).state());
        }

        @Test
        @DisplayName("one open request of a kind; another may be open beside it; what is withdrawn is closed")
        void oneAtATime() {
            ChangeRequest request = project.asks("leader", "李工", null);
            assertRefused(ContractRule.ASKED_ALREADY, () -> project.asks("leader", "王工", null));
            project.asks("goals", "专利 5 件", null);
            assertRefused(Rule.NOT_YOUR_ORGANISATION, () -> request.withdraw(Fixture.OTHER_FIRM, project.now()));
            request.withdraw(project.actor(Role.APPLICANT), project.now());
            assertRefused(ContractRule.REQUEST_CLOSED, () -> request.giveOpinion(project.program, true, "同意", district, project.now()));
            project.asks("leader", "王工", null);
        }

        @Test
        @DisplayName("who gave the opinion does not decide; another district has no opinion; opinions and reasons are owed")
        void whose() {
            ChangeRequest request = project.asks("leader", "李工", null);
            assertRefused(Rule.NOT_YOUR_DISTRICT, () -> request.giveOpinion(project.program, true, "同意", elsewhere(), project.now()));
            assertRefused(Rule.NOT_YOUR_ROLE, () -> request.giveOpinion(project.program, true, "同意", CITY, project.now()));
            assertRefused(Rule.REASON_REQUIRED, () -> request.giveOpinion(project.program, true, "", district, project.now()));
            Actor both = new Actor("both", "兼任", Set.of(Role.DISTRICT_OFFICER, Role.DECISION_MAKER), null, project.subject().district(), null);
            request.giveOpinion(project.program, true, "同意", both, project.now());
            assertRefused(ContractRule.OWN_OPINION, () -> project.decides(request, true, both));
            assertRefused(ContractRule.NO_OPINION_WANTED, () -> request.giveOpinion(project.program, true, "同意", district, project.now()));
        }

        private Actor elsewhere() {
            return new Actor("elsewhere", "外区", Set.of(Role.DISTRICT_OFFICER), null, "桐庐县", null);
        }

        @Test
        @DisplayName("nothing is asked without saying what, by another firm, or before there is a contract")
        void unaskable() {
            assertRefused(ContractRule.NOTHING_PROPOSED, () -> project.asks("leader", " ", null));
            assertRefused(ContractRule.NO_SUCH_CHANGE, () -> project.asks("budget", "多要些", null));
            Journey unsigned = Journey.of("key-rd-enterprise").begun().to("contract");
            assertRefused(ContractRule.NOT_UNDER_CONTRACT, () -> unsigned.asks("leader", "李工", null));
            Journey accepted = Journey.of("key-rd-enterprise").begun().to("acceptance-notice");
            assertRefused(ContractRule.NOT_UNDER_CONTRACT, () -> accepted.asks("leader", "李工", null));
        }

        @Test
        @DisplayName("what is granted after the project was ended changes nothing")
        void ended() {
            ChangeRequest request = project.asks("goals", "专利 5 件", null);
            request.giveOpinion(project.program, true, "同意", district, project.now());
            project.work(Act.TERMINATE, Map.of(Item.OPINION, "中止"));
            assertRefused(Rule.NOT_NOW, () -> project.decides(request, true, MEETING));
        }

        @Test
        @DisplayName("an extension: at most a year, asked within six months of the contract’s end, once; acceptance is due by the new end")
        void extension() {
            assertRefused(ContractRule.NOT_LATER, () -> project.asks("extension", "", null));
            assertRefused(ContractRule.NOT_LATER, () -> project.asks("extension", "", end));
            assertRefused(ContractRule.TOO_LONG, () -> project.asks("extension", "", end.plusYears(1).plusDays(1)));
            project.on(Journey.lastDay(end, "P6M").plusDays(1));
            assertRefused(ContractRule.ASKED_TOO_LATE, () -> project.asks("extension", "", end.plusYears(1)));
            project.on(Journey.lastDay(end, "P6M"));
            assertEquals(Journey.lastDay(end, "P6M"), project.acceptance().orElseThrow().lastDay());
            ChangeRequest request = project.asks("extension", "", end.plusYears(1));
            request.giveOpinion(project.program, true, "同意", district, project.now());
            project.decides(request, true, CITY);
            assertEquals(end.plusYears(1), project.terms().endsOn());
            assertEquals(Journey.lastDay(end.plusYears(1), "P6M"), project.acceptance().orElseThrow().lastDay());
            project.subject().waiting().reckon(project.subject(), project.program, (within, from) -> within.lastDay(from, Journey.ALL_KNOWN).day());
            assertEquals(project.acceptance().orElseThrow().lastDay(), project.subject().waiting().dueOn(), "the inbox has the same day");
            assertRefused(ContractRule.ONLY_ONCE, () -> project.asks("extension", "", end.plusYears(1).plusDays(1)));
            assertFalse(project.situation().askable(project.day()).stream().anyMatch(Change::isExtension));
        }
    }

    @Test
    @DisplayName("document 37, 四(三)1: the city decides by itself; document 27, 第二十七条: name, field and structure")
    void otherDocuments() {
        Journey study = Journey.of("soft-science").begun().to("acceptance");
        study.decides(study.asks("extension", "", study.terms().endsOn().plusMonths(3)), true, CITY);
        assertEquals(2, study.terms().wordings());
        Journey platform = Journey.of("common-tech-platform").begun().to("evaluation");
        platform.decides(platform.asks("structure", "与工程中心合并", null), true, CITY);
        assertEquals("与工程中心合并", platform.terms().inForce().get(Item.OTHER_TERMS));
        Journey posting = Journey.of("commissioner-project").begun().to("acceptance");
        assertRefused(ContractRule.NO_SUCH_CHANGE, () -> posting.decides(posting.asks("leader", "李工", null), true, CITY));
    }

    @Nested
    @DisplayName("document 29, 第十条(一): acceptance within six months of the contract’s end, half the money when late without good reason")
    class Acceptance {

        private final Journey inTime = Journey.of("key-rd-enterprise").with("late_acceptance", false).begun().to("acceptance");
        private final Journey late = Journey.of("key-rd-enterprise").with("late_acceptance", true).begun().to("acceptance");
        private final LocalDate last = Journey.lastDay(inTime.terms().endsOn(), "P6M");

        @Test
        @DisplayName("on the last day it is in time, and cannot be found late")
        void onTheLastDay() {
            assertEquals(0, late.on(last).acceptance().orElseThrow().daysLate(last));
            assertRefused(ContractRule.NOT_LATE, () -> late.passed(Map.of()));
            assertEquals("false", inTime.on(last).passed(Map.of()).subject().facts().get("late_acceptance").value());
        }

        @Test
        @DisplayName("a day later it is late, unless the good reason is on record")
        void aDayLater() {
            inTime.on(last.plusDays(1));
            assertEquals(1, inTime.acceptance().orElseThrow().daysLate(inTime.day()));
            assertRefused(ContractRule.LATE_WITHOUT_REASON, () -> inTime.passed(Map.of(Item.GOOD_REASON, "")));
            assertEquals("acceptance", inTime.subject().stage());
            inTime.passed(Map.of(Item.GOOD_REASON, "专家组因疫情改期"));
            assertEquals("false", inTime.subject().facts().get("late_acceptance").value());
            late.on(last.plusDays(1)).passed(Map.of(Item.GOOD_REASON, ""));
            assertEquals("true", late.subject().facts().get("late_acceptance").value());
        }

        @Test
        @DisplayName("第八条(二): a year after the end, and nobody has asked for an extension: lost, and ended")
        void lost() {
            late.on(late.terms().endsOn().plusYears(1));
            assertRefused(ContractRule.PROJECT_LOST, () -> late.passed(Map.of()));
            late.work(Act.TERMINATE, Map.of(Item.OPINION, "取消立项"));
            assertEquals(Status.TERMINATED, late.subject().status());
        }

        @Test
        @DisplayName("with a report it is only late")
        void notLost() {
            ChangeRequest request = late.asks("extension", "", late.terms().endsOn().plusMonths(1));
            request.giveOpinion(late.program, true, "同意", late.actor(Role.DISTRICT_OFFICER), late.now());
            late.decides(request, false, CITY);
            late.on(late.terms().endsOn().plusYears(1)).passed(Map.of());
            assertEquals("acceptance-notice", late.subject().stage());
        }
    }

    @Test
    @DisplayName("document 34, 五.2 and document 02, 第(四): what is not passed at once is put right first, and the money waits")
    void putRightFirst() {
        Journey project = Journey.of("agri-social-key").begun().to("mid-term");
        assertRefused(Rule.REASON_REQUIRED, () -> project.work(Act.RECTIFY, Map.of(Item.OPINION, "")));
        project.work(Act.RECTIFY, Map.of(Item.OPINION, "进度滞后，三个月内整改"));
        assertEquals("mid-term", project.subject().stage());
        assertTrue(project.subject().status().granted());
        project.passed(Map.of());
        project.work(Act.RECTIFY, Map.of(Item.OPINION, "指标未完成，整改后再验收"));
        assertEquals("acceptance", project.subject().stage());
        project.passed(Map.of());
        assertEquals("payment", project.subject().stage());
        Journey ended = Journey.of("agri-social-key").begun().to("mid-term").work(Act.TERMINATE, Map.of(Item.OPINION, "无法继续"));
        assertEquals(Status.TERMINATED, ended.subject().status());
    }
}
