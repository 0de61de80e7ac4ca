package cn.hangce.casework;

import static cn.hangce.casework.Fixture.APPLICANT;
import static cn.hangce.casework.Fixture.CITY;
import static cn.hangce.casework.Fixture.DISTRICT;
import static cn.hangce.casework.Fixture.PROGRAM;
import static cn.hangce.casework.Fixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.policy.Criterion;
import cn.hangce.policy.Material;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Why a case cannot go on yet")
class HindrancesTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 21);

    private static List<String> of(Case subject, Beside beside) {
        return Hindrances.of(subject, PROGRAM, beside, TODAY).stream().map(Text::zh).toList();
    }

    private static List<String> of(Journey journey) {
        return Hindrances.of(journey.subject(), journey.program, Beside.NOTHING, journey.day()).stream().map(Text::zh).toList();
    }

    private static void verify(Case subject, Finding finding) {
        subject.facts().keySet().forEach(fact -> subject.verifyFact(PROGRAM, fact, finding, "", DISTRICT));
        subject.attachments().forEach(file -> subject.verifyAttachment(PROGRAM, file.id(), finding, "", DISTRICT));
    }

    private static Actor expert(PanelMember member) {
        return new Actor(member.account(), member.account(), Set.of(Role.EXPERT), null, null, null);
    }

    private static ScoreSheet sheet(Panel panel, Case subject, PanelMember member) {
        Map<String, Integer> points = PROGRAM.scoring().stream().collect(Collectors.toMap(Criterion::id, criterion -> 80));
        return ScoreSheet.scored(PROGRAM, panel, subject, points, "可行", expert(member), on("2022-06-15"));
    }

    @Test
    @DisplayName("nothing keeps what is with the applicant or has ended")
    void nothing() {
        assertEquals(List.of(), of(Fixture.opened(), Beside.NOTHING));
        Case withdrawn = Fixture.submitted();
        withdrawn.withdraw(PROGRAM, APPLICANT, "重组", on("2022-06-01"));
        assertEquals(List.of(), of(withdrawn, Beside.NOTHING));
    }

    @Test
    @DisplayName("where a stage verifies: how much nobody has looked at, and by name what was found wrong")
    void verification() {
        Case subject = Fixture.submitted();
        assertEquals(List.of("尚有 " + (subject.facts().size() + 4) + " 项情况或材料未核实"), of(subject, Beside.NOTHING));
        verify(subject, Finding.CONFIRMED);
        assertEquals(List.of(), of(subject, Beside.NOTHING), "it only waits for the recommendation");
        subject.verifyFact(PROGRAM, "employees", Finding.DISPUTED, "社保人数为 9", DISTRICT);
        assertEquals(List.of("核实不符：" + Vocabulary.standard().fact("employees").label().zh()), of(subject, Beside.NOTHING));
    }

    @Test
    @DisplayName("in a review: the form, the panel, its seats and its sheets, by number and without a name")
    void review() {
        Case subject = Fixture.recommended();
        assertEquals(List.of("尚未完成形式审查"), of(subject, Beside.NOTHING));
        subject.passFormCheck(PROGRAM, CITY, on("2022-06-09"));
        assertEquals(List.of("尚未抽取评审专家"), of(subject, Beside.NOTHING));

        Panel panel = Experts.panel(subject, Experts.pool(3));
        subject.startReview(PROGRAM, panel, CITY, on("2022-06-10"));
        assertEquals(List.of("尚有 3 个专家席位未确认", "尚有 3 份专家评审意见未提交"), of(subject, scored(panel, subject, List.of())));
        panel.members().forEach(member -> panel.accept(expert(member), true, on("2022-06-11")));
        assertEquals(List.of("尚有 3 份专家评审意见未提交"), of(subject, scored(panel, subject, List.of())));
        List<ScoreSheet> sheets = panel.members().stream().map(member -> sheet(panel, subject, member)).toList();
        assertEquals(List.of("尚有 1 份专家评审意见未提交"), of(subject, scored(panel, subject, sheets.subList(0, 2))));
        assertEquals(List.of(), of(subject, scored(panel, subject, sheets)), "it only waits for the tally");
    }

    private static Beside scored(Panel panel, Case subject, List<ScoreSheet> sheets) {
        return new Beside(null, panel, new Tally(subject.id(), sheets), null);
    }

    @Test
    @DisplayName("before the public: the last day of the period, that day included, and objections without an answer")
    void publicity() {
        Journey reviewed = Journey.of(PROGRAM).begun().to("publicity");
        Case subject = reviewed.subject();
        assertEquals(List.of(), of(subject, Beside.NOTHING), "it only waits to be published");
        Notice notice = new Notice(List.of(subject), "公示", NoticePeriod.of(PROGRAM, 7).get(0), WorkCalendar.standard(), CITY, on("2022-06-20"));
        LocalDate last = notice.openUntil();
        notice.receiveObjection(last);
        Beside beside = new Beside(notice, null, null, null);
        assertEquals(2, Hindrances.of(subject, PROGRAM, beside, last).size(), "on the last day the period still runs");
        assertEquals(List.of("有 1 件异议尚未答复"), Hindrances.of(subject, PROGRAM, beside, last.plusDays(1)).stream().map(Text::zh).toList());
        notice.objectionAnswered();
        assertEquals(List.of(), Hindrances.of(subject, PROGRAM, beside, last.plusDays(1)));
    }

    @Test
    @DisplayName("in a contract: the papers of the stage, the drawing up, and each signature that is still out")
    void contract() {
        Journey project = Journey.of("key-rd-enterprise").begun().to("contract");
        String papers = new Procedure(project.program).materials("contract").stream().filter(Material::required).map(each -> each.label().zh())
                .collect(Collectors.joining("、"));
        assertEquals(List.of("尚缺材料：" + papers, "合同尚未拟定"), of(project));
        project.drawnUp(project.day(), project.day().plusYears(2));
        project.subject().sign(project.program, project.actor(Role.APPLICANT), project.now(), Journey.ALL_KNOWN);
        String open = Words.role(Role.DISTRICT_OFFICER).zh() + "、" + Words.role(Role.CITY_OFFICER).zh();
        assertEquals(List.of("等待签署：" + open), of(project));
    }

    @Test
    @DisplayName("what a stage has to find, and the meeting that has the case on its agenda")
    void decision() {
        Journey study = Journey.of("soft-science").begun().to("decision");
        String funding = Vocabulary.standard().fact("approved_funding_yuan").label().zh();
        assertEquals(List.of("本环节尚待认定：" + funding), of(study));
        List<Text> before = Hindrances.of(study.subject(), study.program, new Beside(null, null, null, LocalDate.of(2022, 7, 1)), study.day());
        assertEquals("已列入 2022年7月1日 的会议议程，等待会议决定", before.get(1).zh());
        assertTrue(before.get(1).en().startsWith("On the agenda of the meeting of "), before.get(1).en());
        study.decided(true);
        assertTrue(of(study).stream().noneMatch(each -> each.contains(funding)), of(study).toString());
    }
}
