package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What an expert does with the cases of the panel. */
final class Expert {

    /** @param points the same for every criterion */
    record Sheet(String account, int points, String opinion) {
    }

    private Expert() {
    }

    /** Scores one firm; without an opinion first, which is refused, and without seeing anybody else’s or whom to pay. */
    static void score(Desk desk, String firm, Sheet sheet) {
        desk.go("expert/reviews.xhtml");
        desk.row("waiting", firm).locator("a.button").click();
        Locator criteria = desk.at("#score input[type=number]");
        assertThat(criteria).hasCount(4);
        desk.readsNothingOf("专家的意见");
        desk.readsNothingOf("****9012");
        criteria.all().forEach(field -> field.fill(Integer.toString(sheet.points())));
        desk.press("handIn");
        desk.reads("[id='score']", "请填写“评审意见”");
        desk.fill("[id='score:reason']", sheet.opinion());
        desk.press("handIn");
        desk.told("已提交");
    }
}
