package cn.hangce.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    @Test
    void aReaderWithoutAccountMayDoNothing() {
        Actor nobody = actor();
        for (Permission permission : Permission.values()) {
            assertFalse(Permissions.allow(nobody, permission), permission.name());
        }
    }

    @Test
    void onlyTheDecisionMakerDecidesAndOnlyTheFinanceOfficerPays() {
        assertEquals(Set.of(Role.DECISION_MAKER), holders(Permission.DECIDE_CASES));
        assertEquals(Set.of(Role.FINANCE_OFFICER), holders(Permission.RELEASE_PAYMENTS));
        assertEquals(Set.of(Role.SEAL_KEEPER), holders(Permission.SEAL_DOCUMENTS));
        assertEquals(Set.of(Role.AUDITOR), holders(Permission.READ_AUDIT_TRAIL));
        assertEquals(Set.of(Role.ADMINISTRATOR), holders(Permission.KEEP_CALENDAR));
        assertEquals(Set.of(Role.ADMINISTRATOR), holders(Permission.SET_THE_DAY));
    }

    @Test
    void theAdministratorTouchesNoCase() {
        assertEquals(EnumSet.of(Permission.PUBLISH_PROGRAMS, Permission.KEEP_CALENDAR, Permission.SET_THE_DAY), Permissions.of(Role.ADMINISTRATOR));
    }

    @Test
    void everyPermissionHasAHolderAndEveryRoleAPermission() {
        for (Permission permission : Permission.values()) {
            assertFalse(holders(permission).isEmpty(), permission.name());
        }
        for (Role role : Role.values()) {
            assertFalse(Permissions.of(role).isEmpty(), role.name());
        }
    }

    @Test
    void severalRolesAddUp() {
        Actor both = actor(Role.EXPERT, Role.APPLICANT);
        assertTrue(Permissions.allow(both, Permission.SCORE_CASES));
        assertTrue(Permissions.allow(both, Permission.APPLY));
        assertFalse(Permissions.allow(both, Permission.DECIDE_CASES));
    }

    static Actor actor(Role... roles) {
        return new Actor("someone", "Someone", Set.of(roles), null, null, null);
    }

    private static Set<Role> holders(Permission permission) {
        return Arrays.stream(Role.values()).filter(role -> Permissions.of(role).contains(permission)).collect(Collectors.toSet());
    }
}
