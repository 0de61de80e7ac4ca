package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** How the city officer writes a call. */
final class Call {

    private Call() {
    }

    /** Fills in a new call of the program that the story is about. */
    static void begin(Desk city, String title, String opens, String closes) {
        city.go("city/calls.xhtml");
        city.at("#new-call").click();
        city.open("[id='draft:program']", "[id='draft:program_filter']");
        city.fill("[id='draft:program_filter']", "雏鹰");
        city.at("[id='draft:program_items'] li:visible").filter(new Locator.FilterOptions().setHasText("企业认定")).click();
        assertThat(city.at("[id='draft:title']")).hasValue(Pattern.compile(".*“雏鹰计划”企业认定.*"));
        city.fill("[id='draft:title']", title);
        city.fill("[id='draft:opensOn']", opens);
        city.fill("[id='draft:closesOn']", closes);
    }

    /** Drafts the bureau’s call of 2022 with 300,000 yuan of the city’s money; a negative sum first, which is refused and costs nothing typed. */
    static void draft(Desk city, String title) {
        begin(city, title, "2022-05-01", "2022-05-31");
        city.fill("[id='draft:budget']", "-3");
        city.press("save");
        city.reads("[id='draft']", "金额应为不带负号的数字");
        assertThat(city.at("[id='draft:title']")).hasValue(title);
        city.fill("[id='draft:budget']", "30");
        city.press("save");
        city.told("草稿已保存");
    }
}
