package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Somebody who objects to a firm on a notice, without signing on. */
final class Objector {

    static final String NAME = "某同行企业（示例）";

    private Objector() {
    }

    /** Objects with evidence; forgets the ground first, is told so and loses nothing. */
    static void object(Desk desk, String notice, String firm, String ground) {
        desk.go("notice.xhtml?id=" + notice);
        Locator subject = desk.at("[id='objection:subject']");
        subject.selectOption(subject.locator("option", new Locator.LocatorOptions().setHasText(firm)).getAttribute("value"));
        desk.fill("[id='objection:objector']", NAME);
        desk.fill("[id='objection:contact']", "0571-00000001");
        desk.press("send");
        desk.reads("[id='objection']", "请填写“异议内容”");
        assertThat(desk.at("[id='objection:objector']")).hasValue(NAME);
        desk.fill("[id='objection:content']", ground);
        desk.upload("[id='objection'] input[type=file]", "证据.pdf", "application/pdf", Paper.BLANK);
        desk.look("10-objection-form");
        desk.press("send");
        assertThat(desk.at("#receipt-number")).containsText("YY-2022-");
    }
}
