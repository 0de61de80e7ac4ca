package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What a district officer does with the cases of the district. */
final class District {

    private District() {
    }

    static void list(Desk desk, String call) {
        desk.go("district/cases.xhtml?call=" + call);
    }

    static void open(Desk desk, String call, String firm) {
        list(desk, call);
        desk.row("cases", firm).locator("a").first().click();
        desk.reads("h1", firm);
    }

    /** Confirms every fact and file of the open case. */
    static void verify(Desk desk) {
        desk.press("confirmAgreeing");
        assertThat(desk.at(".fact-registered_on .badge").first()).hasText("属实");
        desk.press("confirmUnrecorded");
        assertThat(desk.at(".fact-main_product .badge").first()).hasText("属实");
        desk.press("confirmFiles");
        assertThat(desk.at("main")).not().containsText("未核实");
    }

    static void reason(Desk desk, String button, String reason) {
        desk.fill("[id='acts:reason']", reason);
        desk.press(button);
    }

    static void recommend(Desk desk, String call, List<String> firms) {
        list(desk, call);
        desk.choose("list:cases", firms);
        desk.fill("[id='list:report']", "经核查，申报材料完整、真实、有效，企业运营正常、信用安全。");
        assertTrue(Paper.draft(desk, "draftRecommend").contains(firms.get(0)));
        desk.press("recommend");
        desk.told("已报送");
    }
}
