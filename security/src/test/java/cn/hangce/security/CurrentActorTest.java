package cn.hangce.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.registry.Actor;
import cn.hangce.registry.IdentityNumber;
import cn.hangce.registry.Persons;
import cn.hangce.registry.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CurrentActorTest {

    private static final IdentityNumber HE = IdentityNumber.of("330199199003079012");
    private static final String HIS_CODE = "P0123456789ABCDEFG";
    private static final String FIRM = "91330108MANX21B964";

    private final List<String> recorded = new ArrayList<>();
    private final CurrentActor current = new CurrentActor(new AuditTrail() {
        @Override
        public void refused(Actor who, String what) {
            recorded.add(who.account() + " " + what);
        }
    }, new Persons() {
        @Override
        public Optional<String> codeOf(IdentityNumber number) {
            return number.equals(HE) ? Optional.of(HIS_CODE) : Optional.empty();
        }
    });

    @Test
    void withoutSignOnNobodyActs() {
        assertFalse(current.signedOn());
        assertEquals(Set.of(), current.actor().roles());
        assertThrows(AccessDenied.class, () -> current.require(Permission.APPLY));
        assertEquals(List.of("anonymous APPLY"), recorded);
    }

    @Test
    void theClaimsSayWhoActs() {
        current.identify(new Claims("district", "李清河", Set.of("district-officer", "offline_access"), null, "西湖区", null));
        Actor officer = current.require(Permission.VERIFY_DISTRICT_CASES);
        assertTrue(current.signedOn());
        assertEquals(Set.of(Role.DISTRICT_OFFICER), officer.roles());
        assertEquals("西湖区", officer.district());
        assertEquals(List.of(), recorded);
    }

    @Test
    void aPersonIsKnownByACodeAndNotByTheIdentityNumber() {
        Claims claims = new Claims("person", "林知夏", Set.of("applicant"), null, HE, null, null);
        current.identify(claims);
        assertEquals(HIS_CODE, current.actor().creditCode());
        assertFalse((claims + " " + current.actor()).contains(HE.inFull()), "it is masked where it is printed");
    }

    @Test
    void whoSignsOnForAnOrganisationActsForItOnly() {
        current.identify(new Claims("applicant", "青禾", Set.of("applicant"), FIRM, HE, null, null));
        assertEquals(FIRM, current.actor().creditCode());
    }

    @Test
    void aPersonWhomNobodyHandedOverActsForNobody() {
        current.identify(new Claims("stranger", "某人", Set.of("applicant"), null, IdentityNumber.of("330199198510129016"), null, null));
        assertNull(current.actor().creditCode());
    }

    @Test
    void aRefusedActStandsOnRecordAndSaysWhatToDo() {
        current.identify(new Claims("expert1", "王评", Set.of("expert"), null, null, null));
        AccessDenied denied = assertThrows(AccessDenied.class, () -> current.require(Permission.DECIDE_CASES));
        assertEquals(List.of("expert1 DECIDE_CASES"), recorded);
        assertTrue(denied.message(Locale.SIMPLIFIED_CHINESE).contains("审定人员"));
        assertTrue(denied.message(Locale.ENGLISH).contains("deciding officer"));
    }

    @Test
    void anAccountThatJoinsSeparateDutiesKeepsNoneOfThem() {
        Claims claims = new Claims("both", "Both", Set.of("expert", "decision-maker"), null, null, null);
        assertThrows(AccessDenied.class, () -> current.identify(claims));
        assertEquals("both", current.actor().account());
        assertEquals(Set.of(), current.actor().roles());
    }
}
