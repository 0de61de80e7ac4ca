package cn.hangce.city.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.city.http.Answer;
import cn.hangce.city.http.Caller;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The year's money on paper. By name: {@code mvn verify -Dit.test=StatementPagesIT}. */
@DisplayName("The yearly statement")
class StatementPagesIT {

    private static final String MINE = "api/v1/work/statements/mine";
    private static final String CITY = "api/v1/work/statements/city";

    @Test
    @DisplayName("is asked for on the applicant’s own page, read there, checked by anybody, and replaced when it is asked for again")
    void mine() {
        try (Chromium chromium = Chromium.launch(); Desk firm = Desk.of(chromium, "applicant6"); Desk anybody = Desk.ofAnybody(chromium)) {
            firm.go("my/index.xhtml");
            String year = firm.at("[id='statement:year'] option").first().textContent();
            firm.press("issue");
            firm.told(year + " 年度对账单已经出具");
            byte[] paper = firm.fetch(firm.at(".issued-yearly-statement").first());
            String text = Paper.issued(firm, "yearly-statement");
            assertTrue(text.contains(year + "年度资金对账单") && text.contains("本年度实际拨付合计"), text);
            firm.look("19-statement");
            firm.fitsPhone();

            anybody.go("verify.xhtml");
            anybody.upload("[id='check-file:file']", "statement.pdf", "application/pdf", paper);
            anybody.press("send");
            anybody.reads("#file-result", "真实有效");
            firm.press("issue");
            anybody.upload("[id='check-file:file']", "statement.pdf", "application/pdf", paper);
            anybody.press("send");
            anybody.reads("#file-result", "已被替换");
        }
    }

    @Test
    @DisplayName("of the city is the finance officer’s to ask for, in either language, and read under the payments")
    void city() {
        try (Chromium chromium = Chromium.launch(); Desk finance = Desk.of(chromium, "finance")) {
            finance.go("finance/payments.xhtml");
            finance.press("issue");
            finance.told("年度对账单已经出具");
            assertTrue(Paper.issued(finance, "city-statement").contains("杭州市"));
            finance.look("19-statement-city");
            finance.fitsPhone();
            finance.at("a[hreflang=en]").click();
            finance.press("issue");
            finance.told("was issued");
        }
    }

    @Test
    @DisplayName("is refused to everybody else, and for a year that has not begun")
    void refused() {
        // Begun on every day that the other stories leave the city on.
        String year = "{\"year\":2021}";
        assertEquals(403, Caller.of("city").post(CITY, year).status());
        assertEquals(403, Caller.of("applicant6").post(CITY, year).status());
        assertEquals(403, Caller.of("finance").post(MINE, year).status());
        assertEquals("yearly-statement", Caller.of("applicant6").post(MINE, year).good().json().getString("kind"));
        Answer future = Caller.of("applicant6").post(MINE, "{\"year\":2999}");
        assertEquals(409, future.status(), future.body());
    }
}
