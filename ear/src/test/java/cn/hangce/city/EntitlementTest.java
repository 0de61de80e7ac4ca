package cn.hangce.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.ConditionResult;
import cn.hangce.policy.Example;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Outlook;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Shortfall;
import cn.hangce.policy.Prospect;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.entitlement.Applicant;
import cn.hangce.policy.entitlement.Overlaps;
import cn.hangce.policy.entitlement.Portfolio;
import cn.hangce.policy.language.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What one is entitled to, by all the law there is")
class EntitlementTest {

    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(EntitlementTest.class.getClassLoader());
    private static final Overlaps OVERLAPS = Overlaps.of(LIBRARY);
    private static final LocalDate DAY = LocalDate.of(2022, 5, 20);

    private static Facts with(Facts facts, List<Change> changes) {
        Facts otherwise = facts;
        for (Change change : changes) {
            otherwise = otherwise.with(change.fact(), change.to());
        }
        return otherwise;
    }

    @Test
    void whatIsToldOfEveryExampleOfEveryFileMakesItsConditionHold() {
        int failed = 0;
        int told = 0;
        for (Program program : LIBRARY.programs()) {
            for (Example example : program.examples()) {
                Facts facts = Facts.of(Vocabulary.standard(), example.given());
                Outlook outlook = program.outlook(facts, LocalDate.EPOCH);
                failed += outlook.assessment().failed().size();
                told += outlook.shortfalls().size();
                for (Shortfall shortfall : outlook.shortfalls()) {
                    String id = shortfall.condition().id();
                    Boolean holds = program.assess(with(facts, shortfall.changes()), LocalDate.EPOCH).conditions().stream()
                            .filter(condition -> condition.id().equals(id)).map(ConditionResult::holds).findFirst().orElse(null);
                    assertFalse(Boolean.FALSE.equals(holds), () -> program.id() + " " + example.id() + " " + id + ": " + shortfall.words());
                    assertFalse(shortfall.words().zh().contains("{") || shortfall.words().en().contains("{"), shortfall.words()::zh);
                }
                assertTrue(outlook.prospect() != Prospect.NEARLY || outlook.within() != null);
                assertTrue(outlook.within() == null || outlook.within().failed().isEmpty());
            }
        }
        System.out.println(failed + " failed conditions in the examples, of " + told + " of which is told what is lacking");
        assertTrue(told > failed * 9 / 10, told + " of " + failed);
    }

    @Test
    void whoHadTheSubsidyOf2016DoesNotGetThatOf2020Too() {
        assertEquals("none-twice", OVERLAPS.between("graduate-living-subsidy", "graduate-living-subsidy-2016").get(0).rule());
    }

    @Test
    void aRaisedGrantIsNotAddedToTheFormerOne() {
        assertEquals("raises", OVERLAPS.between("postdoc-station", "postdoc-workstation-2017").get(0).rule());
        assertEquals("raises", OVERLAPS.between("graduate-startup-park-2017", "graduate-startup-park").get(0).rule());
    }

    @Test
    void researchIsNotPaidTwice() {
        assertEquals("difference", OVERLAPS.between("rd-expense-subsidy", "key-rd-enterprise").get(0).rule());
        assertFalse(OVERLAPS.between("enterprise-voucher", "key-rd-enterprise").isEmpty());
        assertEquals(List.of(), OVERLAPS.between("rd-expense-subsidy", "enterprise-voucher"), "the subsidy for expense is no science project");
        assertEquals(List.of(), OVERLAPS.between("rd-expense-subsidy", "fledgling-enterprise"));
    }

    @Test
    void oneEquipmentIsSubsidisedOnce() {
        assertFalse(OVERLAPS.between("common-tech-platform", "common-platform-sme").isEmpty());
        assertFalse(OVERLAPS.between("ai-common-platform", "common-tech-platform").isEmpty());
    }

    @Test
    void listingIsPaidOnce() {
        assertFalse(OVERLAPS.between("listing", "specialized-listing").isEmpty());
        assertEquals(List.of(), OVERLAPS.between("listing", "listing-tutoring"));
    }

    /** The figure that the page needs is far below; a busy machine may take some times longer. */
    @Test
    void allProgramsForOneFirmAreJudgedAndCombinedInMilliseconds() {
        Map<String, Object> known = new HashMap<>(Map.of("district", "滨江区", "registered_on", "2018-03-12", "legal_person", true,
                "registered_in_hangzhou", true, "sales_last_year_yuan", 18_605_000, "rd_expense_last_year_yuan", 2_053_000, "employees", 42,
                "rd_staff", 15, "is_high_tech_enterprise", true, "is_tech_sme", true));
        known.putAll(Map.of("org_type", "enterprise", "class_2_or_better_ip", 4));
        Applicant applicant = new Applicant("enterprise", Facts.of(Vocabulary.standard(), known), Set.of());
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            long before = System.nanoTime();
            Portfolio portfolio = Portfolio.of(applicant, LIBRARY.programs(), OVERLAPS, program -> DAY);
            portfolio.entitlements().forEach(each -> each.outlook().shortfalls().forEach(Shortfall::words));
            nanos.add(System.nanoTime() - before);
        }
        System.out.println("first " + nanos.get(0) / 1_000 + " µs; the last 100 of 300 at the median "
                + nanos.subList(200, 300).stream().sorted().toList().get(50) / 1_000 + " µs");
        assertTrue(nanos.subList(200, 300).stream().sorted().toList().get(50) < 50_000_000L);
    }
}
