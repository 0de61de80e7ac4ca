package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A city officer matches the whole city and begins cases for those with nothing to prove. By name: {@code mvn verify -Dit.test=MatchingIT}. */
@DisplayName("Matching the city")
class MatchingIT {

    private static final String PROGRAM = "fledgling-enterprise";
    private static final String TITLE = "2022年度“雏鹰计划”免申即享演练";

    @Test
    @DisplayName("finds whom each program entitles, exports it, and begins cases for whom the officer chose")
    void matching() {
        try (Chromium chromium = Chromium.launch()) {
            try (Desk administrator = Desk.of(chromium, "administrator")) {
                Administrator.setDay(administrator, "2022-05-20", "2022年5月20日");
            }
            try (Desk city = Desk.of(chromium, "city")) {
                publish(city);
                match(city);
                propose(city);
                city.at("[id='matched:proposed'] a").click();
                city.reads("h1", TITLE);
            }
            try (Desk firm = Desk.of(chromium, "applicant")) {
                firm.go("work/messages.xhtml");
                firm.look("18-messages");
            }
        }
    }

    private static void publish(Desk city) {
        city.go("city/calls.xhtml");
        Call.begin(city, TITLE, "2022-05-01", "2022-05-31");
        city.fill("[id='draft:budget']", "500");
        city.press("publish");
        city.told("已发布");
    }

    private static void match(Desk city) {
        city.go("city/matching.xhtml");
        city.fill("[id='run:day']", "2022-05-31");
        city.press("start");
        city.told("匹配任务已开始");
        assertThat(city.at("[id='run']")).containsText("已完成 600 / 600 家");
        assertThat(city.at("[id='run'] .badge")).hasText("已完成");
        city.reads("[id='programs']", "“雏鹰计划”企业认定");
        city.look("18-matching");
        city.fitsPhone();
        String csv = new String(city.fetch(city.at("#export-csv")), StandardCharsets.UTF_8);
        assertTrue(csv.contains("\"" + PROGRAM + "\"") && csv.contains("统一社会信用代码"), csv.substring(0, 200));
        assertTrue(city.fetch(city.at("#export-xlsx")).length > 1_000, "a workbook");
    }

    private static void propose(Desk city) {
        city.go("city/matched.xhtml?program=" + PROGRAM);
        city.look("18-matched");
        city.fitsPhone();
        List<String> codes = city.at("[id='matched:list'] tbody tr .quiet").allInnerTexts().subList(0, 2);
        city.choose("list", codes);
        city.press("propose-chosen");
        city.told("已交办 2 家");
        assertThat(city.at("[id='matched:proposed']")).containsText("已发起 2 家，等待 0 家，未能发起 0 家");
        city.look("18-proposed");
    }
}
