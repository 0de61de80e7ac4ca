package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;

/** What somebody at an enterprise does with the form of its case. */
final class Firm {

    private static final List<String> MATERIALS = List.of("application-form", "innovation-evidence", "staff-statement", "tax-return-and-audit");
    private static final Map<String, String> ANSWERS = Map.of("ip_description", "发明专利两项，用于主要产品的感知模块",
            "main_product", "智能传感器", "contact_name", "示例联系人", "contact_phone", "0571-00000000",
            "payee_bank", "示例银行杭州分行", "payee_account", "6222020200123459012");

    private Firm() {
    }

    /** Goes on with the case that is begun. */
    static void openMine(Desk desk) {
        desk.go("my/index.xhtml");
        desk.at("[id='cases'] a").first().click();
    }

    /** Answers what the city cannot know and uploads the four materials. */
    static void complete(Desk desk) {
        ANSWERS.forEach((fact, answer) -> desk.fill(".fact-" + fact + " input", answer));
        desk.at(".fact-ip_supports_products select").selectOption("true");
        for (String material : MATERIALS) {
            String name = material + ".pdf";
            desk.upload(".material-" + material + " input[type=file]", name, "application/pdf", Paper.BLANK);
            desk.told("已上传：" + name);
        }
    }

    /** Begins a case for the program that the story is about, wherever the page has put it. */
    static void begin(Desk desk) {
        Locator group = desk.at("details.fits:has(.fit-fledgling-enterprise)");
        if (group.getAttribute("open") == null) {
            group.locator("> summary").click();
        }
        desk.press(desk.at(".fit-fledgling-enterprise [id$=':apply']"));
    }

    /** Begins, completes and hands in. */
    static void handIn(Desk desk) {
        begin(desk);
        complete(desk);
        desk.press("submit");
        desk.told("已提交，受理编号");
    }

    /** The number on the receipt. */
    static String number(Desk desk) {
        assertThat(desk.at("#case-number")).not().isEmpty();
        return desk.at("#case-number").innerText().strip();
    }
}
