package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A city officer matches the whole city and begins cases for those with nothing to prove. By name: {@code mvn verify -Dit.test=MatchingIT}. */
@DisplayName("Matching the city")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
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
            told(chromium);
        }
    }

    /** The program ends with the year 2022; a fortnight before, the office is told, and marks it as read. */
    private static void told(Chromium chromium) {
        try (Desk administrator = Desk.of(chromium, "administrator"); Desk city = Desk.of(chromium, "city")) {
            Administrator.setDay(administrator, "2022-12-15", "2022年12月15日");
            do {
                // It is told beside whoever set the day.
                city.go("work/messages.xhtml");
            } while (city.at("#list li:has-text('“雏鹰计划”企业认定')").count() == 0);
            city.reads("#list", "将于 2022年12月31日 到期");
            city.look("18-messages");
            city.fitsPhone();
            city.press("read");
            city.told("已标为已读");
            assertThat(city.at("#list .badge")).hasCount(0);
            Administrator.setDay(administrator, "2022-05-20", "2022年5月20日");
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
        int everybody = new DemonstrationFirms().count();
        assertThat(city.at("[id='run']")).containsText("已完成 " + everybody + " / " + everybody + " 家");
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
