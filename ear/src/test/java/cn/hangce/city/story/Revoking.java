package cn.hangce.city.story;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** How a standing is taken away: its holder is told and may answer, then it is decided. */
final class Revoking {

    private Revoking() {
    }

    /** @return the page of what this holder holds under this title */
    static String open(Desk desk, String holder, String title) {
        desk.go("work/recognitions.xhtml");
        desk.at("main tbody tr:has-text('" + holder + "')").filter(new Locator.FilterOptions().setHasText(title)).locator("a").first().click();
        desk.reads("h1", holder);
        return desk.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
    }

    /** On the page that is open. */
    static void giveNotice(Desk city, String ground, LocalDate viewUntil, String reason) {
        Locator grounds = city.at("[id='give:ground']");
        if (!grounds.isVisible()) {
            city.at("[id='give'] summary").click();
        }
        grounds.selectOption(new SelectOption().setValue(grounds.locator("option", new Locator.LocatorOptions().setHasText(ground)).first().getAttribute("value")));
        city.fill("[id='give:viewUntil']", viewUntil.toString());
        city.fill("[id='give:reason']", reason);
        city.press("giveNotice");
        city.told("已告知单位");
    }

    static void decide(Desk decider, String recognition) {
        decider.go("work/recognition.xhtml?id=" + recognition);
        decider.fill("[id='decide:decision']", "事实清楚，依据充分");
        assertTrue(Paper.draft(decider, "draftRevoke").contains("撤销认定决定书"));
        decider.press("revoke");
        decider.told("已撤销");
        decider.reads("#bars", "限制申报");
    }
}
