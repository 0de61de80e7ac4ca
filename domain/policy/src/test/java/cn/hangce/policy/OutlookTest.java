package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who does not qualify learns what is lacking, in figures")
class OutlookTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private static final Facts FITS = facts(Map.of("employees", 20, "rd_staff", 3, "grade", "good", "requested_yuan", 1001));

    private static Facts facts(Map<String, ?> values) {
        return Facts.of(Vocabulary.standard(), values);
    }

    private static Outlook of(String holds, Map<String, ?> values) {
        Program program = SampleProgram.library().parse("one.yaml", """
                program: one
                family: growth
                name: {zh: 甲, en: One}
                summary: {zh: 甲, en: One}
                document:
                  number: 测试〔2021〕2号
                  title: {zh: 测试文件, en: Test document}
                  issuers: [{zh: 测试局, en: Test bureau}]
                  issued: 2021-01-01
                  valid: {cite: 附则, from: 2021-01-01, to: 2021-12-31}
                cite: 一
                applicant: enterprise
                conditions:
                  - {id: only, cite: 一.1, label: {zh: 条件, en: Condition}, holds: "%s"}
                benefits:
                  - {id: grant, cite: 二, label: {zh: 补助, en: Grant}, yuan: "100000"}
                """.formatted(holds));
        return program.outlook(facts(values), DAY);
    }

    private static void says(String chinese, Outlook outlook) {
        assertEquals(List.of(chinese), outlook.shortfalls().stream().map(each -> each.words().zh()).toList());
    }

    @Test
    void oneMoreEmployeeIsNearly() {
        Outlook outlook = SampleProgram.program().outlook(FITS.with("employees", 9), DAY);
        assertEquals(Prospect.NEARLY, outlook.prospect());
        says("上年度职工总数还差 1 人（现为 9 人，须达到 10 人）", outlook);
        assertEquals(Map.of("grant", 100L), outlook.promising().amounts());
    }

    @Test
    void whoFitsLacksNothing() {
        Outlook outlook = SampleProgram.program().outlook(FITS, DAY);
        assertEquals(Prospect.ELIGIBLE, outlook.prospect());
        assertEquals(List.of(), outlook.shortfalls());
    }

    @Test
    void aMissingFactIsNoShortfall() {
        assertEquals(Prospect.UNKNOWN, SampleProgram.program().outlook(FITS.with("grade", null), DAY).prospect());
    }

    @Test
    void aGradeIsNotWithinReachButIsTold() {
        Outlook outlook = of("grade == 'excellent'", Map.of("grade", "good"));
        assertEquals(Prospect.NOT, outlook.prospect());
        assertEquals(1, outlook.shortfalls().size());
        assertNull(outlook.within());
    }

    @Test
    void moneyIsToldInYuanOrTenThousands() {
        says("上年度研究开发费用还差 50 万元（现为 100 万元，须达到 150 万元）",
                of("rd_expense_last_year_yuan >= pct(sales_last_year_yuan, 5)",
                        Map.of("rd_expense_last_year_yuan", 1_000_000, "sales_last_year_yuan", 30_000_000)));
    }

    @Test
    void lastYearsSalesAreNobodysToLower() {
        Outlook outlook = of("sales_last_year_yuan <= 50000000", Map.of("sales_last_year_yuan", 51_000_000));
        assertEquals(Prospect.NOT, outlook.prospect());
        says("上年度销售收入超出 100 万元（现为 5100 万元，至多 5000 万元）", outlook);
    }

    @Test
    void whatIsRequestedCanBeLess() {
        assertEquals(Prospect.NEARLY, of("requested_yuan <= 20000000", Map.of("requested_yuan", 21_000_000)).prospect());
    }

    @Test
    void aFirmTooYoungWaitsForItsDay() {
        Outlook outlook = of("years_after(registered_on, 1) <= as_of", Map.of("registered_on", "2020-09-01"));
        assertEquals(Prospect.NEARLY, outlook.prospect());
        says("到 2021年9月1日即符合", outlook);
    }

    @Test
    void aDayAfterTheEndOfTheTermHelpsNobody() {
        assertEquals(Prospect.NOT, of("years_after(registered_on, 1) <= as_of", Map.of("registered_on", "2021-03-01")).prospect());
    }

    @Test
    void aFirmTooOldIsTooLate() {
        Outlook outlook = of("as_of < years_after(registered_on, 6)", Map.of("registered_on", "2015-06-30"));
        assertEquals(Prospect.NOT, outlook.prospect());
        says("须不晚于 2021年6月29日，已经过了", outlook);
    }

    @Test
    void farFromItIsNotNearly() {
        assertEquals(Prospect.NOT, of("employees >= 100", Map.of("employees", 49)).prospect());
        assertEquals(Prospect.NEARLY, of("employees >= 100", Map.of("employees", 50)).prospect());
    }
}
