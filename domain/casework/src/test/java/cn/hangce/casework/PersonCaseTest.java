package cn.hangce.casework;

import static cn.hangce.casework.Fixture.CITY;
import static cn.hangce.casework.Fixture.DECIDER;
import static cn.hangce.casework.Fixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CreditCode;
import cn.hangce.registry.IdentityNumber;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Organisation;
import cn.hangce.registry.PartyCode;
import cn.hangce.registry.Person;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Persons apply as organisations do")
class PersonCaseTest {

    private static final Program SUBSIDY = ProgramLibrary.ofClasspath(PersonCaseTest.class.getClassLoader()).require("graduate-living-subsidy");
    private static final IdentityNumber NUMBER = IdentityNumber.of("330199199406180019");
    private static final PartyCode CODE = PartyCode.of("P0123456789ABCDEFG");
    private static final Actor DOCTOR = new Actor("person", "林知夏", Set.of(Role.APPLICANT), CODE.value(), null, null);
    private static final Actor ANOTHER = new Actor("person2", "周叙白", Set.of(Role.APPLICANT), "P0123456789ABCDEFH", null, null);

    private static Person doctor() {
        return new Person(CODE, NUMBER, "林知夏", "滨江区", "在职");
    }

    private static Map<String, KnownFact> known() {
        Map<String, KnownFact> known = new TreeMap<>();
        Map.of("working_in_hangzhou", true, "overseas_graduate_within_5_years", false, "fresh_graduate", true, "degree", "doctor")
                .forEach((fact, value) -> known.put(fact, new KnownFact(fact, value, "education", LocalDate.of(2022, 4, 26), "test")));
        return known;
    }

    private static Call call() {
        Call call = Call.draft(SUBSIDY, Fixture.terms(), CITY);
        call.publish(() -> "杭政函〔2022〕3号", CITY, on("2022-04-28"));
        return Fixture.withId(call);
    }

    private static Case opened() {
        return Fixture.withId(Case.open(call(), SUBSIDY, doctor(), known(), DOCTOR, on("2022-05-10")));
    }

    private static Case submitted() {
        Case subject = opened();
        subject.fillIn(SUBSIDY, Map.of("years_worked_in_western_district", "0", "contact_name", "林知夏", "contact_phone", "13800000000",
                "payee_bank", "示例银行", "payee_account", "6222020200123459012"), known(), DOCTOR);
        subject.submit(SUBSIDY, DOCTOR, on("2022-05-20"), () -> "2022-001-00001");
        return subject;
    }

    @Test
    @DisplayName("with what the bureaus know filled in, and are decided on")
    void theWholeWay() {
        Case subject = submitted();
        assertEquals("doctor", subject.facts().get("degree").value());
        assertEquals("滨江区", subject.district());
        subject.decide(SUBSIDY, true, "符合条件", Map.of(), DECIDER, on("2022-06-01"));
        assertEquals(Status.APPROVED, subject.status());
    }

    @Test
    @DisplayName("and are known by a masked number, in the case and all of its history")
    void masked() {
        Case subject = submitted();
        assertTrue(subject.isPersons());
        assertEquals("330199********0019", subject.shownCode());
        assertEquals(CODE.value(), subject.creditCode());
        subject.history().forEach(entry -> assertFalse((entry.actorAccount() + entry.actorName() + entry.reason()).contains("19940618")));
    }

    @Test
    void anOrganisationCannotApplyForWhatIsForPersons() {
        UnlawfulAct refusal = assertThrows(UnlawfulAct.class,
                () -> Case.open(call(), SUBSIDY, Fixture.firm(), Fixture.known(), Fixture.APPLICANT, on("2022-05-10")));
        assertEquals(Rule.WRONG_KIND, refusal.rule());
        assertTrue(refusal.message(Locale.SIMPLIFIED_CHINESE).contains("面向个人，申报人是企业"), refusal.message(Locale.SIMPLIFIED_CHINESE));
        assertTrue(refusal.message(Locale.ENGLISH).contains("Person"), refusal.message(Locale.ENGLISH));
    }

    @Test
    void norCanTheOfficeBeginItForOne() {
        assertEquals(Rule.WRONG_KIND, assertThrows(UnlawfulAct.class,
                () -> Case.propose(call(), SUBSIDY, Fixture.firm(), Fixture.known(), "匹配", CITY, on("2022-05-10"))).rule());
    }

    @Test
    void aPersonCannotApplyForWhatIsForEnterprises() {
        assertEquals(Rule.WRONG_KIND, assertThrows(UnlawfulAct.class,
                () -> Case.open(Fixture.call(), Fixture.PROGRAM, doctor(), known(), DOCTOR, on("2022-05-10"))).rule());
    }

    @Test
    void norAnOrganisationOfAnotherKind() {
        Organisation university = new Organisation(CreditCode.of(Fixture.CODE), "大学", "滨江区", LocalDate.of(2018, 3, 12), "university", "存续");
        assertEquals(Rule.WRONG_KIND, assertThrows(UnlawfulAct.class,
                () -> Case.open(Fixture.call(), Fixture.PROGRAM, university, Fixture.known(), Fixture.APPLICANT, on("2022-05-10"))).rule());
    }

    @Test
    void anotherPersonNeitherSeesNorTouchesIt() {
        Case subject = submitted();
        assertFalse(Visibility.of(ANOTHER).sees(subject, null, SUBSIDY));
        assertTrue(Visibility.of(DOCTOR).sees(subject, null, SUBSIDY));
        assertEquals(Rule.NOT_YOUR_ORGANISATION, assertThrows(UnlawfulAct.class,
                () -> subject.withdraw(SUBSIDY, ANOTHER, "不是我的", on("2022-05-21"))).rule());
    }
}
