package cn.hangce.policy.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Facts;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Prospect;
import cn.hangce.policy.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The total is one that could really be had")
class PortfolioTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private final ProgramLibrary library = new ProgramLibrary(Vocabulary.standard());

    /** A program for enterprises with ten employees. */
    private void program(String id, String benefit, String more) {
        library.publish(id + ".yaml", """
                program: %1$s
                family: growth
                name: {zh: %1$s, en: %1$s}
                summary: {zh: 示例, en: Sample}
                document:
                  number: 测试〔2021〕%2$d号
                  title: {zh: 测试文件, en: Test document}
                  issuers: [{zh: 测试局, en: Test bureau}]
                  issued: 2021-01-01
                  valid: {cite: 附则, from: 2021-01-01, to: 2021-12-31}
                cite: 一
                applicant: enterprise
                conditions:
                  - {id: staff, cite: 一.1, label: {zh: 人数, en: Staff}, holds: employees >= 10}
                benefits:
                  - {id: grant, cite: 二, label: {zh: 补助, en: Grant}, %3$s}
                %4$s
                """.formatted(id, 100 + library.programs().size(), benefit, more));
    }

    private static String exclusion(String rule, String what) {
        return "exclusions: [{id: other, cite: 三, rule: " + rule + ", " + what + ", label: {zh: 不重复, en: Not twice}}]";
    }

    private Portfolio portfolio(int employees, String... received) {
        return Portfolio.of(new Applicant("enterprise", Facts.of(Vocabulary.standard(), Map.of("employees", employees)), Set.of(received)),
                library.programs(), Overlaps.of(library), program -> DAY);
    }

    private List<String> counted(Portfolio portfolio) {
        return portfolio.entitlements().stream().filter(Entitlement::counts).map(each -> each.program().id()).toList();
    }

    @Test
    void whatMeetsNothingAddsUp() {
        program("one", "yuan: \"200000\", once: true", "");
        program("two", "yuan: \"300000\", every: year", "");
        assertEquals(new Worth(200_000, 300_000, 0, 0, 0, 0), portfolio(10).total());
    }

    @Test
    void ofTwoThatNameEachOtherOnlyTheHigherCountsAndTheClauseIsTold() {
        program("one", "yuan: \"200000\"", exclusion("choose-one", "with: [two]"));
        program("two", "yuan: \"300000\"", "");
        Portfolio portfolio = portfolio(10);
        assertEquals(300_000, portfolio.total().paid());
        Entitlement one = portfolio.notCounted().get(0);
        assertEquals("two", one.yielding().to());
        assertEquals("三", one.yielding().overlap().cite());
    }

    @Test
    void theDifferenceAddsUpToTheHigher() {
        program("one", "yuan: \"200000\"", exclusion("difference", "with: [two]"));
        program("two", "yuan: \"300000\"", "");
        assertEquals(300_000, portfolio(10).total().paid());
        assertTrue(portfolio(10).notCounted().get(0).yielding().overlap().paysDifference());
    }

    @Test
    void nothingTwiceMeansWhatPaysForTheSame() {
        program("one", "yuan: \"200000\"", exclusion("none-twice", "same: rd-project"));
        program("same", "yuan: \"100000\"", "pays_for: [rd-expense, rd-project]");
        program("other", "yuan: \"50000\"", "pays_for: [platform-service]");
        assertEquals(List.of("one", "other"), counted(portfolio(10)));
    }

    @Test
    void twoLowerOnesThatGoTogetherMayBringMore() {
        program("one", "yuan: \"200000\"", exclusion("highest", "with: [middle]"));
        program("two", "yuan: \"200000\"", exclusion("highest", "with: [middle]"));
        program("middle", "yuan: \"300000\"", "");
        assertEquals(List.of("one", "two"), counted(portfolio(10)));
        assertEquals(400_000, portfolio(10).total().paid());
    }

    @Test
    void onceAndOwnStepsKeepNobodyFromAnotherProgram() {
        program("one", "yuan: \"200000\"", exclusion("once", "with: [two]"));
        program("two", "yuan: \"300000\"", "exclusions: [{id: up, cite: 三, rule: difference, label: {zh: 补差, en: Difference}}]");
        assertEquals(500_000, portfolio(10).total().paid());
    }

    @Test
    void whatIsLentOrPromisedIsNoMoneyToBeHad() {
        program("loan", "yuan: \"900000\", kind: loan", "");
        program("guarantee", "yuan: \"800000\", kind: guarantee", "");
        program("voucher", "yuan: \"20000\", kind: voucher", "");
        assertEquals(new Worth(20_000, 0, 20_000, 800_000, 900_000, 0), portfolio(10).total());
    }

    @Test
    void whatWasPaidOnceIsNotHadAgainAndEndsWhatItExcludes() {
        program("one", "yuan: \"200000\", once: true", exclusion("none-twice", "with: [two]"));
        program("two", "yuan: \"300000\"", "");
        program("yearly", "yuan: \"10000\", every: year", "");
        assertEquals(10_000, portfolio(10, "one", "yearly").total().paid());
        assertTrue(portfolio(10, "one").entitlements().stream().anyMatch(Entitlement::isSpent));
    }

    @Test
    void whatIsNearlyHadIsNotInTheTotalButSaysWhatItWouldBring() {
        program("one", "yuan: \"200000\"", "");
        Portfolio portfolio = portfolio(9);
        assertEquals(Worth.NOTHING, portfolio.total());
        assertEquals(200_000, portfolio.of(Prospect.NEARLY).get(0).worth().paid());
    }

    @Test
    void programsForOthersAreNotSpokenOf() {
        program("one", "yuan: \"200000\"", "");
        Applicant person = new Applicant("person", Facts.none(), Set.of());
        assertEquals(List.of(), Portfolio.of(person, library.programs(), Overlaps.of(library), program -> DAY).entitlements());
    }
}
