package cn.hangce.casework.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Moment;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.register.RegisterEntry.Standing;
import cn.hangce.casework.register.RegisterRefused.Why;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CreditCode;
import cn.hangce.registry.Organisation;
import cn.hangce.registry.Party;
import cn.hangce.registry.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("The registers of document 32, 第五条 and 第六条")
class RegisterTest {

    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(RegisterTest.class.getClassLoader());
    private static final Program CLAIM = LIBRARY.require("activity-voucher-claim");
    private static final Registering CLAIMANTS = Registering.of(CLAIM).orElseThrow();
    private static final Registering AGENCIES = Registering.of(LIBRARY.require("activity-voucher-agency")).orElseThrow();
    private static final String CODE = "91330108MANX21B964";
    private static final Party FIRM = new Organisation(CreditCode.of(CODE), "杭策示例·青禾智感科技有限公司",
            "滨江区", LocalDate.of(2018, 3, 12), "enterprise", "存续");
    private static final Actor APPLICANT = actor("applicant", Role.APPLICANT, FIRM.creditCode());
    private static final Actor INSTITUTE = actor("institute", Role.AGENCY, null);
    private static final Actor COLLEAGUE = actor("colleague", Role.AGENCY, null);
    private static final Moment NOW = new Moment(Instant.parse("2021-06-01T04:00:00Z"), LocalDate.of(2021, 6, 1));

    @Test
    @DisplayName("claimants register and are looked at by the institute, 第六条, which looks at what no figure decides; agencies only register, 第五条")
    void whoLooksAtIt() {
        assertTrue(CLAIMANTS.isConfirmed());
        assertEquals(Role.AGENCY, CLAIMANTS.confirmer());
        assertEquals(List.of("founding", "sound-firm"), CLAIMANTS.checks().stream().map(check -> check.id()).toList());
        assertFalse(AGENCIES.isConfirmed());
        assertEquals(List.of(), AGENCIES.checks());
        assertEquals(Optional.empty(), Registering.of(LIBRARY.require("activity-voucher-redemption")));
        assertEquals(List.of("activity-voucher-agency", "activity-voucher-claim"),
                LIBRARY.programs().stream().filter(program -> Registering.of(program).isPresent()).map(Program::id).sorted().toList());
    }

    @Test
    @DisplayName("nobody claims without an entry that counts; the sentence names the register and its clause")
    void nobodyWithout() {
        UnlawfulAct refusal = assertThrows(UnlawfulAct.class, () -> Registering.requireEntered(CLAIM, Optional.empty()));
        assertEquals(Rule.NOT_REGISTERED, refusal.rule());
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertTrue(refusal.message(locale).contains(CLAIMANTS.stage().label().in(locale)), refusal.message(locale));
            assertTrue(refusal.message(locale).contains("第六条"), refusal.message(locale));
        }
        RegisterEntry entry = filed();
        assertThrows(UnlawfulAct.class, () -> Registering.requireEntered(CLAIM, Optional.of(entry)), "still being looked at");
        entry.sendBack(CLAIMANTS, "请说明创业项目", INSTITUTE, NOW);
        assertThrows(UnlawfulAct.class, () -> Registering.requireEntered(CLAIM, Optional.of(entry)), "sent back");
        entry.fileAnew(CLAIMANTS, "正在开发灌溉传感器", APPLICANT, NOW);
        entry.confirm(CLAIMANTS, "", INSTITUTE, NOW);
        Registering.requireEntered(CLAIM, Optional.of(entry));
        Registering.requireEntered(LIBRARY.require("activity-voucher-redemption"), Optional.empty());
    }

    @Test
    @DisplayName("an agency’s entry counts from its filing, and says nothing of itself where nobody asks")
    void withoutConfirmation() {
        RegisterEntry entry = RegisterEntry.file(AGENCIES, FIRM, null, APPLICANT, NOW);
        assertTrue(entry.entered());
        assertEquals("", entry.statement());
        refused(Why.FILED_ALREADY, () -> entry.fileAnew(AGENCIES, "再来", APPLICANT, NOW));
    }

    @Test
    @DisplayName("every step stays on record, with who, what and why")
    void steps() {
        RegisterEntry entry = filed();
        entry.sendBack(CLAIMANTS, " 请说明创业项目 ", INSTITUTE, NOW);
        entry.fileAnew(CLAIMANTS, "正在开发灌溉传感器", APPLICANT, NOW);
        entry.confirm(CLAIMANTS, "已核对", COLLEAGUE, NOW);
        assertEquals(List.of("FILED applicant 有创业创新需求", "SENT_BACK institute 请说明创业项目", "FILED applicant 正在开发灌溉传感器", "CONFIRMED colleague 已核对"),
                entry.steps().stream().map(step -> step.kind() + " " + step.account() + " " + step.words()).toList());
        assertTrue(entry.steps().stream().allMatch(step -> step.programVersion().equals(CLAIM.version())));
    }

    @Test
    @DisplayName("of two officers one wins; what counts is neither confirmed again nor sent back")
    void twoOfficers() {
        RegisterEntry entry = filed();
        entry.confirm(CLAIMANTS, "", INSTITUTE, NOW);
        refused(Why.NOT_WAITING, () -> entry.sendBack(CLAIMANTS, "不属实", COLLEAGUE, NOW));
        refused(Why.NOT_WAITING, () -> entry.confirm(CLAIMANTS, "", COLLEAGUE, NOW));
        assertEquals(Standing.ENTERED, entry.standing());
        assertEquals(2, entry.steps().size());
    }

    @Test
    @DisplayName("filed by the applicant itself with something to look at, once; confirmed by the institute only; sent back with a reason")
    void whoMay() {
        refused(Why.NO_STATEMENT, () -> RegisterEntry.file(CLAIMANTS, FIRM, " ", APPLICANT, NOW));
        unlawful(Rule.NOT_YOUR_ROLE, () -> RegisterEntry.file(CLAIMANTS, FIRM, "代办", INSTITUTE, NOW));
        unlawful(Rule.NOT_YOUR_ORGANISATION, () -> RegisterEntry.file(CLAIMANTS, FIRM, "代办", actor("other", Role.APPLICANT, "another"), NOW));
        RegisterEntry entry = filed();
        refused(Why.FILED_ALREADY, () -> entry.fileAnew(CLAIMANTS, "再来", APPLICANT, NOW));
        for (Role role : Role.values()) {
            if (role != Role.AGENCY) {
                unlawful(Rule.NOT_YOUR_ROLE, () -> entry.confirm(CLAIMANTS, "", actor("x", role, FIRM.creditCode()), NOW));
                unlawful(Rule.NOT_YOUR_ROLE, () -> entry.sendBack(CLAIMANTS, "不", actor("x", role, FIRM.creditCode()), NOW));
            }
        }
        unlawful(Rule.REASON_REQUIRED, () -> entry.sendBack(CLAIMANTS, " ", INSTITUTE, NOW));
        assertEquals(Standing.WAITING, entry.standing());
        assertEquals(1, entry.steps().size());
    }

    private static RegisterEntry filed() {
        return RegisterEntry.file(CLAIMANTS, FIRM, "有创业创新需求", APPLICANT, NOW);
    }

    private static Actor actor(String account, Role role, String code) {
        return new Actor(account, account, Set.of(role), code, null, null);
    }

    private static void refused(Why why, Executable act) {
        RegisterRefused refusal = assertThrows(RegisterRefused.class, act);
        assertEquals(why, refusal.why());
        assertFalse(refusal.message(Locale.CHINESE).isBlank());
        assertFalse(refusal.message(Locale.ENGLISH).isBlank());
    }

    private static void unlawful(Rule rule, Executable act) {
        assertEquals(rule, assertThrows(UnlawfulAct.class, act).rule());
    }
}
