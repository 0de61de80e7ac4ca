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

@DisplayName("Whole procedures, from handing in to the end, as their documents tell them")
class WholeProceduresTest {

    @Test
    @DisplayName("document 28, 六(二)1: the district checks the credit and recommends, the bureau takes it in, experts review, a meeting decides")
    void transferProject() {
        Journey project = Journey.of("tech-transfer-project").begun();
        waits(project, "district-review", Role.DISTRICT_OFFICER);
        project.recommended();
        waits(project, "intake", Role.CITY_OFFICER);
        project.passed(Map.of());
        waits(project, "expert-review", Role.CITY_OFFICER);
        project.reviewed(80);
        waits(project, "decision", Role.DECISION_MAKER);
        assertTrue(new Procedure(project.program).stage("decision").inMeeting());
        project.decided(true);
        assertEquals(Status.APPROVED, project.subject().status(), "it waits for its document");
        project.issued();
        assertTrue(project.subject().status().granted());
    }

    @Test
    @DisplayName("document 28, 六(二)3: a model agency is taken in, its credit checked, reviewed by experts, decided by a meeting of the bureau and made public")
    void transferAgency() {
        Journey agency = Journey.of("transfer-agency").begun();
        waits(agency, "intake", Role.CITY_OFFICER);
        agency.passed(Map.of());
        waits(agency, "credit-check", Role.CITY_OFFICER);
        agency.passed(Map.of()).reviewed(80);
        waits(agency, "decision", Role.DECISION_MAKER);
        assertRefused(Rule.NOT_NOW, agency::issued);
        agency.decided(true);
        waits(agency, "issue", Role.CITY_OFFICER);
        agency.issued();
        assertTrue(agency.subject().status().granted());
    }

    @Test
    @DisplayName("document 34, 四.1, 五: a key project is reviewed, decided, paid in advance to who is no firm, checked in its middle and accepted by the bureau")
    void agriculturalKeyProject() {
        Journey project = Journey.of("agri-social-key").begun();
        waits(project, "expert-review", Role.CITY_OFFICER);
        project.reviewed(80).decided(true).issued();
        assertTrue(project.subject().status().granted());
        waits(project, "advance", Role.CITY_OFFICER);
        project.passed(Map.of());
        waits(project, "mid-term", Role.CITY_OFFICER);
        project.passed(Map.of());
        waits(project, "acceptance", Role.CITY_OFFICER);
        project.passed(Map.of());
        waits(project, "payment", Role.CITY_OFFICER);
        project.passed(Map.of());
        assertEquals(Status.COMPLETED, project.subject().status());
    }

    @Test
    @DisplayName("document 34, 五.2, 五.3: a general project is looked after by its district and accepted by whom the bureau entrusts with that; one that fails is ended")
    void agriculturalGeneralProject() {
        Journey project = Journey.of("agri-social-general").begun().reviewed(80).decided(true).issued().passed(Map.of());
        waits(project, "mid-term", Role.DISTRICT_OFFICER);
        project.passed(Map.of());
        waits(project, "acceptance", Role.AGENCY);
        assertRefused(Rule.NOT_YOUR_ROLE, () -> project.work(Act.PASS, Map.of(), project.actor(Role.CITY_OFFICER)));
        project.work(Act.TERMINATE, Map.of(Item.OPINION, "验收不通过"));
        assertEquals(Status.TERMINATED, project.subject().status());
    }

    @Test
    @DisplayName("document 34, 四.3: a guided project is reviewed and recommended in writing by its district, examined by the bureau, set up, and accepted by the district")
    void agriculturalGuidedProject() {
        Journey project = Journey.of("agri-social-guidance").begun();
        waits(project, "district-review", Role.DISTRICT_OFFICER);
        project.recommended();
        waits(project, "city-review", Role.CITY_OFFICER);
        project.passed(Map.of());
        waits(project, "issue", Role.CITY_OFFICER);
        project.issued();
        waits(project, "acceptance", Role.DISTRICT_OFFICER);
        project.passed(Map.of());
        assertEquals(Status.COMPLETED, project.subject().status());
    }

    @Test
    @DisplayName("document 27, 第十条, 第十一条, 第二十五条: a platform is reviewed, approved, put under contract by bureau and unit, assessed, paid and accepted by experts")
    void commonTechnologyPlatform() {
        Journey platform = Journey.of("common-tech-platform").begun();
        waits(platform, "expert-review", Role.CITY_OFFICER);
        platform.reviewed(80);
        waits(platform, "decision", Role.CITY_OFFICER);
        platform.decided(true).issued();
        waits(platform, "contract", Role.CITY_OFFICER);
        platform.signed();
        waits(platform, "evaluation", Role.CITY_OFFICER);
        platform.passed(Map.of());
        assertEquals("true", platform.subject().facts().get("annual_assessment_passed").value());
        platform.passed(Map.of());
        assertRefused(Rule.MATERIALS_MISSING, () -> platform.work(Act.PASS, Map.of()));
        platform.passed(Map.of());
        assertEquals(Status.COMPLETED, platform.subject().status());
    }

    @Test
    @DisplayName("document 39, 四: the district takes in and recommends, the bureau examines, experts review, the list is published and set; without a review nothing is published")
    void newResearchInstitution() {
        Journey institution = Journey.of("new-rd-institution").begun();
        waits(institution, "district-review", Role.DISTRICT_OFFICER);
        institution.recommended();
        waits(institution, "city-review", Role.CITY_OFFICER);
        institution.passed(Map.of());
        waits(institution, "expert-review", Role.CITY_OFFICER);
        assertRefused(Rule.NOT_NOW, institution::issued);
        institution.reviewed(80);
        waits(institution, "publicity", Role.CITY_OFFICER);
        institution.published();
        waits(institution, "issue", Role.CITY_OFFICER);
        institution.issued();
        assertEquals(Status.RECOGNISED, institution.subject().status());
    }

    @Test
    @DisplayName("document 40, 二(三), 二(四): the district reviews, visits and files its list, the bureau looks at some, publishes and approves")
    void enterpriseResearchCentre() {
        Journey centre = Journey.of("enterprise-rd-center").begun();
        waits(centre, "district-review", Role.DISTRICT_OFFICER);
        centre.recommended();
        waits(centre, "site-visit", Role.DISTRICT_OFFICER);
        centre.passed(Map.of(Item.VISITORS, "甲、乙"));
        waits(centre, "filing", Role.DISTRICT_OFFICER);
        centre.passed(Map.of());
        waits(centre, "spot-check", Role.CITY_OFFICER);
        centre.passed(Map.of());
        centre.published().issued();
        assertEquals(Status.RECOGNISED, centre.subject().status());
    }

    @Test
    @DisplayName("document 26, 第十三条: the district examines with an opinion, experts visit and review, the bureau publishes the list with certificate and plaque")
    void commercialisationPark() {
        Journey park = Journey.of("commercialization-park").begun();
        waits(park, "district-review", Role.DISTRICT_OFFICER);
        park.recommended();
        waits(park, "site-visit", Role.CITY_OFFICER);
        park.passed(Map.of(Item.VISITORS, "甲、乙、丙"));
        waits(park, "expert-review", Role.CITY_OFFICER);
        park.reviewed(80);
        waits(park, "issue", Role.CITY_OFFICER);
        park.issued();
        assertEquals(Status.RECOGNISED, park.subject().status());
    }

    @Test
    @DisplayName("document 01, 一.1: a top team is evaluated, and the decision says how much it has; who is not convincing has nothing")
    void topTeam() {
        Journey team = Journey.of("top-talent-project").begun();
        waits(team, "expert-review", Role.CITY_OFFICER);
        team.reviewed(80);
        waits(team, "decision", Role.DECISION_MAKER);
        assertFalse(team.subject().facts().containsKey("approved_funding_yuan"), "nobody knows it before");
        team.decided(true);
        assertTrue(team.subject().facts().containsKey("approved_funding_yuan"));
        team.issued();
        assertTrue(team.subject().status().granted());

        Journey other = Journey.of("top-talent-project").begun().reviewed(59);
        assertTrue(other.subject().status().ended());
        assertFalse(other.subject().status().granted());
    }

    @Test
    @DisplayName("document 23, 第六条, 第十条, 第十一条: a voucher is claimed, given out by the district, used, and cashed by the district with its proofs")
    void voucher() {
        Journey voucher = Journey.of("enterprise-voucher").begun();
        waits(voucher, "give-out", Role.DISTRICT_OFFICER);
        voucher.recommended();
        waits(voucher, "use", Role.APPLICANT);
        voucher.passed(Map.of());
        waits(voucher, "claim", Role.APPLICANT);
        assertRefused(Rule.MATERIALS_MISSING, () -> voucher.work(Act.PASS, Map.of()));
        voucher.passed(Map.of());
        waits(voucher, "payment", Role.DISTRICT_OFFICER);
        voucher.passed(Map.of());
        assertEquals(Status.COMPLETED, voucher.subject().status());
    }

    private static void waits(Journey journey, String stage, Role worker) {
        assertEquals(stage, journey.subject().stage());
        assertEquals(worker, new Procedure(journey.program).worker(stage));
    }
}
