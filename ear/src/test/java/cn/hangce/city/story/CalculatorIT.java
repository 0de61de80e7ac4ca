package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Anybody reckons what a program or a rule brings, and passes the link on. By name: {@code mvn verify -Dit.test=CalculatorIT}. */
@DisplayName("The calculators")
class CalculatorIT {

    @Test
    @DisplayName("of a program: the result follows the answers, and the link brings both to somebody else")
    void program() {
        try (Chromium chromium = Chromium.launch()) {
            String link = reckonProgram(chromium);
            try (Desk other = Desk.ofAnybody(chromium)) {
                other.page().navigate(link);
                showsFledgling(other);
                other.at("nav.tongues a[lang=en]").click();
                other.reads("#verdict", "Eligible");
                assertThat(other.at("#fact-employees")).hasValue("25");
                other.look("17-calculator-en");
            }
        }
    }

    private static String reckonProgram(Chromium chromium) {
        try (Desk anybody = Desk.ofAnybody(chromium)) {
            anybody.go("index.xhtml");
            anybody.at("a.door[href$='/calculators.xhtml']").click();
            anybody.fill("#q", "雏鹰计划");
            anybody.at("#find").click();
            anybody.look("17-calculators");
            anybody.at("#calculators a[href$='program=fledgling-enterprise']").click();
            anybody.reads("#verdict", "还需要 10 项");
            anybody.look("17-calculator-empty");
            anybody.fill("#fact-as_of", "2022-05-31");
            for (String yes : new String[] {"registered_in_hangzhou", "legal_person", "ip_supports_products"}) {
                answer(anybody, yes, "true").check();
            }
            answer(anybody, "major_incident_within_year", "false").check();
            anybody.fill("#fact-registered_on", "2018-03-15");
            anybody.fill("#fact-sales_last_year_yuan", "1,200 万");
            anybody.reads("#said-sales_last_year_yuan", "= 1,200 万元");
            anybody.fill("#fact-employees", "many");
            anybody.reads("#said-employees", "“many”没有计入");
            assertThat(anybody.at("#fact-employees")).hasAttribute("aria-invalid", "true");
            anybody.fill("#fact-employees", "25");
            assertThat(anybody.at("#fact-employees")).hasAttribute("aria-invalid", "false");
            anybody.fill("#fact-rd_staff", "2");
            anybody.reads("#verdict", "差一点就符合");
            anybody.reads(".gaps", "还差 2");
            anybody.fill("#fact-rd_staff", "8");
            anybody.fill("#fact-rd_expense_last_year_yuan", "1100000");
            anybody.fill("#fact-class_2_or_better_ip", "2");
            anybody.at("#fact-district").selectOption("西湖区");
            showsFledgling(anybody);
            anybody.page().reload();
            showsFledgling(anybody);
            // Away to the clause and back again.
            anybody.at("#answer-conditions a[href*='policy-document']").first().click();
            assertThat(anybody.at("#outline")).isVisible();
            anybody.page().goBack();
            showsFledgling(anybody);
            anybody.look("17-calculator");
            anybody.fitsPhone();
            return anybody.at("#link").inputValue();
        }
    }

    private static void showsFledgling(Desk desk) {
        desk.reads("#verdict", "符合条件");
        desk.reads("#verdict", "20 万元");
        desk.reads("#answer-money", "各承担 10 万元");
        assertThat(desk.page()).hasURL(Pattern.compile(".*program=fledgling-enterprise&as_of=2022-05-31&.*sales_last_year_yuan=12000000&employees=25&rd_staff=8&.*"));
        assertEquals(desk.page().url(), desk.at("#link").inputValue());
        assertThat(desk.at("#fact-employees")).hasValue("25");
        assertThat(desk.at("#fact-district")).hasValue("西湖区");
        assertThat(answer(desk, "major_incident_within_year", "false")).isChecked();
    }

    private static Locator answer(Desk desk, String fact, String value) {
        return desk.at("input[name='" + fact + "'][value='" + value + "']");
    }

    @Test
    @DisplayName("of a rule: the link is copied where the browser has no clipboard for pages, too")
    void rule() {
        try (Chromium chromium = Chromium.launch(); Desk anybody = Desk.ofAnybody(chromium)) {
            anybody.page().addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
            anybody.go("policy-document.xhtml?id=09");
            anybody.at("#rules a[href$='rule=innovative-land-deposit']").click();
            anybody.reads("#verdict", "还需要");
            anybody.fill("#fact-total_price_yuan", "1亿");
            answer(anybody, "lease_before_sale", "false").check();
            anybody.reads("#verdict", "3,000 万元");
            anybody.look("17-calculator-rule");
            anybody.at("#copy").click();
            anybody.reads("#copied", "已复制");
            anybody.go("calculators.xhtml");
            anybody.at("#q").click();
            anybody.page().keyboard().press("Control+V");
            assertThat(anybody.at("#q")).hasValue(Pattern.compile(".*calculator\\.xhtml\\?rule=innovative-land-deposit&.*"));
            try (Desk other = Desk.ofAnybody(chromium)) {
                other.go("calculator.xhtml?rule=innovative-land-deposit&lease_before_sale=false&total_price_yuan=100000000");
                other.reads("#verdict", "3,000 万元");
                other.fitsPhone();
            }
        }
    }
}
