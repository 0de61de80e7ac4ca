package cn.hangce.casework;

import static cn.hangce.casework.CaseTest.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.sheet.Item;
import cn.hangce.registry.Role;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is done in the stages, told with the programs that have them")
class StagesTest {

    @Test
    @DisplayName("document 29: from the check of form to acceptance and payment; the grant is the first decision, the last one is on payment")
    void keyProject() {
        Journey project = Journey.of("key-rd-enterprise").begun().recommended();
        assertEquals("form-check", project.subject().stage());
        project.passed(Map.of()).reviewed(80);
        assertEquals("panel", project.subject().stage());

        assertRefused(Rule.RECORD_INCOMPLETE, () -> project.passed(Map.of(Item.PRESENT, "3")));
        assertRefused(Rule.RECORD_INCOMPLETE, () -> project.passed(Map.of(Item.IN_FAVOUR, "2")));
        project.passed(Map.of(Item.RANK, "2")).passed(Map.of(Item.DUPLICATE_SEARCH, "未发现重复资助"));
        assertEquals("decision", project.subject().stage());
        assertEquals(Status.UNDER_WAY, project.subject().status());

        project.decided(true);
        assertEquals(Status.APPROVED, project.subject().status());
        assertRefused(Rule.NOT_NOW, project::issued);
        project.published().issued();
        assertEquals(Status.GRANTED, project.subject().status());
        assertEquals("contract", project.subject().stage());

        project.signed();
        assertEquals("acceptance", project.subject().stage());
        assertFalse(project.subject().facts().containsKey("acceptance"), "nobody knows it before");
        project.passed(Map.of());
        assertEquals("passed", project.subject().facts().get("acceptance").value());
        assertEquals(CaseFact.STAGE, project.subject().facts().get("verified_rd_yuan").source());

        project.published().decided(true).passed(Map.of());
        assertEquals(Status.COMPLETED, project.subject().status());
    }

    @Test
    @DisplayName("document 29, 第八条(一): the contract is drawn up, signed by each of its parties once, and a new wording wants new signatures")
    void contract() {
        Journey project = Journey.of("key-rd-enterprise").begun().to("contract");
        Case subject = project.subject();
        assertRefused(Rule.NOTHING_TO_SIGN, () -> sign(project, Role.APPLICANT));
        assertRefused(Rule.NOT_NOW, () -> project.work(Act.PASS, Map.of()));
        project.drawnUp(project.day(), project.day().plusYears(2));
        sign(project, Role.APPLICANT);
        assertRefused(Rule.NOTHING_TO_SIGN, () -> sign(project, Role.APPLICANT));
        assertRefused(Rule.NOTHING_TO_SIGN, () -> sign(project, Role.FINANCE_OFFICER));
        project.drawnUp(project.day(), project.day().plusYears(3));
        sign(project, Role.APPLICANT);
        sign(project, Role.DISTRICT_OFFICER);
        assertEquals("contract", subject.stage());
        sign(project, Role.CITY_OFFICER);
        assertEquals("acceptance", subject.stage());
    }

    private static void sign(Journey project, Role role) {
        project.subject().sign(project.program, project.actor(role), Fixture.on(project.day().toString()), Journey.ALL_KNOWN);
    }

    @Test
    @DisplayName("document 29, 第十条(一): the papers of acceptance are handed in with it, and a project that fails it is ended")
    void failedAcceptance() {
        Journey project = Journey.of("key-rd-enterprise").begun().to("acceptance");
        assertRefused(Rule.MATERIALS_MISSING, () -> project.work(Act.PASS, Map.of()));
        assertRefused(Rule.NOT_NOW, () -> project.work(Act.FAIL, Map.of()));
        assertRefused(Rule.REASON_REQUIRED, () -> project.work(Act.TERMINATE, Map.of(Item.OPINION, " ")));
        project.work(Act.TERMINATE, Map.of(Item.OPINION, "指标未完成"));
        assertEquals(Status.TERMINATED, project.subject().status());
        assertFalse(project.subject().status().granted());
    }

    @Test
    @DisplayName("document 38, 三(一): the district holds the review before it recommends; where the text names no decision, the last check grants")
    void makerspace() {
        Journey space = Journey.of("makerspace").begun();
        assertEquals(Role.DISTRICT_OFFICER, new Procedure(space.program).worker("expert-review"));
        assertRefused(Rule.NOT_YOUR_ROLE, () -> space.subject().passFormCheck(space.program, Fixture.CITY, Fixture.on(space.day().toString())));
        space.to("form-check");
        assertEquals(Status.UNDER_WAY, space.subject().status());
        space.next();
        assertEquals(Status.APPROVED, space.subject().status());
        space.published().issued();
        assertEquals(Status.RECOGNISED, space.subject().status());
    }

    @Test
    @DisplayName("document 35: the sum is settled by the decision, the acceptance is what lets the rest be paid")
    void softScience() {
        Journey study = Journey.of("soft-science").begun();
        assertFalse(study.program.form().contains("approved_funding_yuan"));
        study.to("publicity");
        assertTrue(study.subject().facts().containsKey("approved_funding_yuan"));
        study.to("last-payment");
        assertEquals("true", study.subject().facts().get("accepted").value());
    }

    @Test
    @DisplayName("document 25, 二(三)3 and 四(三)2: who is posted gets a document at the decision, and is judged at the end of the term")
    void posting() {
        Journey posting = Journey.of("commissioner-posting").begun().to("decision").decided(true);
        assertEquals("decision", posting.subject().stage(), "it waits for its document");
        posting.issued();
        assertEquals("evaluation", posting.subject().stage());
        assertEquals(Status.GRANTED, posting.subject().status());
        posting.passed(Map.of());
        assertEquals(Role.DECISION_MAKER, new Procedure(posting.program).worker("grading"));
        posting.passed(Map.of(Item.DIVISIONS, "市科技局、市委组织部"));
        assertEquals(Status.COMPLETED, posting.subject().status());
    }

    @Test
    @DisplayName("a visit is made by two, on a day that has come, and shown by a photograph")
    void siteVisit() {
        Journey visit = Journey.of("commercialization-park").begun().to("site-visit");
        assertRefused(Rule.RECORD_INCOMPLETE, () -> visit.passed(Map.of(Item.VISITORS, "甲")));
        assertRefused(Rule.RECORD_INCOMPLETE, () -> visit.passed(Map.of(Item.HELD_ON, visit.day().plusDays(1).toString())));
        assertRefused(Rule.RECORD_INCOMPLETE, () -> visit.passed(Map.of(Item.HELD_ON, "2021-02-30")));
        visit.passed(Map.of(Item.VISITORS, "甲、乙"));
        assertEquals(Status.UNDER_WAY, visit.subject().status());
    }
}
