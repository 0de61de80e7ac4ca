package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** What an expert does with an invitation, and with the cases of the panel. */
final class Expert {

    /** @param points the same for every criterion */
    record Sheet(int points, String opinion) {
    }

    private Expert() {
    }

    private static void open(Desk desk, String call, String picture) {
        desk.go("expert/reviews.xhtml");
        desk.row("invited", call).locator("a.button").click();
        desk.reads("h1", "评审邀请");
        desk.look(picture);
        desk.fitsPhone();
    }

    /** Accepts, at first without the declaration, which is refused. */
    static void accept(Desk desk, String call, String picture) {
        open(desk, call, picture);
        desk.press("yes");
        desk.told("请勾选无利害关系的声明");
        desk.at("[id='accept:noInterest']").check();
        desk.press("yes");
        desk.told("已接受");
    }

    /** Declines because of an interest in a firm, at first without a reason, which is refused and keeps what was ticked. */
    static void decline(Desk desk, String call, String firm) {
        open(desk, call, "08-invitation");
        Locator interest = desk.at("#decline .tick:has-text('" + firm + "') input");
        interest.check();
        desk.press("no");
        desk.reads("#decline", "请填写“理由”");
        assertThat(interest).isChecked();
        desk.fill("[id='decline:reason']", "曾任该企业技术顾问");
        desk.press("no");
        desk.told("已谢绝");
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
