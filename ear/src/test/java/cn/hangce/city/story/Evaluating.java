package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** A yearly evaluation by the city, which one holder fails and every other passes. */
final class Evaluating {

    private Evaluating() {
    }

    /**
     * @param title         what the holders hold, as the list of evaluations says it
     * @param rectifyUntil  by when it is to be put right; null where the text gives no such time
     */
    static void fail(Desk city, String title, int year, String holder, LocalDate rectifyUntil) {
        city.go("work/evaluation.xhtml");
        city.at("[id='begin:chosen']").selectOption(city.at("[id='begin:chosen'] option:has-text('" + title + "')").first().getAttribute("value"));
        city.fill("[id='begin:year']", String.valueOf(year));
        city.press("open");
        city.reads("h1", "评价办理");
        Locator sheets = city.at("[id$='sheets'] tbody tr:has(select)");
        int failed = 0;
        for (int i = 0; i < sheets.count(); i++) {
            boolean fails = sheets.nth(i).textContent().contains(holder);
            failed += fails ? 1 : 0;
            sheets.nth(i).locator("select").selectOption(new SelectOption().setLabel(fails ? "不合格" : "合格"));
            sheets.nth(i).locator("textarea").fill(fails ? "企业数量和活动场次均未达标" : "达到要求");
            city.press(sheets.nth(i).locator("[id$=':save']"));
            assertThat(city.at("[id$='progress']")).containsText(i + 1 + " / ");
        }
        assertEquals(1, failed, "sheets of " + holder + ", among " + sheets.allTextContents());
        if (rectifyUntil != null) {
            city.fill("[id$='rectifyUntil']", rectifyUntil.toString());
            assertTrue(Paper.draft(city, "draftPublish").contains(holder));
        }
        city.press("publish");
        city.told("已公布");
    }
}
