package cn.hangce.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.registry.Role;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeparationTest {

    @Test
    void nobodySealsWhatTheyDecided() {
        assertEquals(Optional.of(Separation.DECISION_AND_SEAL), Separation.brokenBy(Set.of(Role.SEAL_KEEPER, Role.DECISION_MAKER)));
        assertEquals(Optional.empty(), Separation.brokenBy(Set.of(Role.SEAL_KEEPER, Role.CITY_OFFICER)));
    }

    @Test
    void eachRoleAloneIsFine() {
        for (Role role : Role.values()) {
            assertEquals(Optional.empty(), Separation.brokenBy(Set.of(role)), role.name());
        }
        assertEquals(Optional.empty(), Separation.brokenBy(Set.of()));
    }

    @Test
    void anExpertMayComeFromAnEnterprise() {
        assertEquals(Optional.empty(), Separation.brokenBy(Set.of(Role.EXPERT, Role.APPLICANT)));
    }

    @Test
    void nobodyBothReviewsAndDecides() {
        assertEquals(Optional.of(Separation.REVIEW_AND_DECISION), Separation.brokenBy(Set.of(Role.EXPERT, Role.DECISION_MAKER)));
    }

    @Test
    void nobodyBothGrantsAndPays() {
        assertEquals(Optional.of(Separation.DECISION_AND_PAYMENT),
                Separation.brokenBy(Set.of(Role.DECISION_MAKER, Role.FINANCE_OFFICER)));
    }

    @Test
    void whoAppliesDoesNotJudge() {
        assertEquals(Optional.of(Separation.APPLICANT_AND_OFFICIAL),
                Separation.brokenBy(Set.of(Role.APPLICANT, Role.CITY_OFFICER)));
    }

    @Test
    void auditAndAdministrationStandAlone() {
        assertEquals(Optional.of(Separation.AUDIT_AND_WORK), Separation.brokenBy(Set.of(Role.AUDITOR, Role.EXPERT)));
        assertEquals(Optional.of(Separation.ADMINISTRATION_AND_WORK),
                Separation.brokenBy(Set.of(Role.ADMINISTRATOR, Role.CITY_OFFICER)));
    }
}
