package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The year as a picture, and the import of one. By name: {@code mvn verify -Dit.test=CalendarPageIT}. */
@DisplayName("The calendar of working days")
class CalendarPageIT {

    private static final String FILE = """
            year: 2041
            notices:
              - {number: 国办发明电〔2040〕9号, issued: 2040-11-12}
            holidays:
              - {cite: 一, name: {zh: 元旦, en: New Year’s Day}, from: 2041-01-01}
              - {cite: 四, name: {zh: 劳动节, en: Labour Day}, from: 2041-05-01, to: 2041-05-05, works: [2041-04-28]}
              - {cite: 七, name: {zh: 国庆节, en: National Day}, from: 2041-10-01, to: 2041-10-07, works: [2041-09-29]}
            """;

    @Test
    @DisplayName("shows which days are worked in words and marks, and takes a year’s order once its changes have been seen")
    void calendar() {
        try (Chromium chromium = Chromium.launch(); Desk administrator = Desk.of(chromium, "administrator")) {
            administrator.go("admin/calendar.xhtml?year=2022");
            assertThat(administrator.at(".cal-month")).hasCount(12);
            assertThat(administrator.at(".cal-month >> nth=9 >> .cal-HOLIDAY")).hasCount(7);
            assertThat(administrator.at(".cal-month >> nth=9 >> .cal-MADE_UP")).hasText(new String[] {"8班", "9班"});
            administrator.reads("#holidays", "国办发明电〔2021〕11号");
            administrator.reads("#record", "随系统提供");
            administrator.look("18-calendar");
            administrator.fitsPhone();

            administrator.go("admin/calendar.xhtml?year=2041");
            administrator.reads("#year-says", "还没有 2041 年的放假安排");
            administrator.at("#to-import").click();
            administrator.fill("[id='draft:text']", FILE.replace("2041-04-28", "2041-04-29"));
            administrator.press("check");
            administrator.reads("#problems", "第 6 行");
            administrator.reads("#problems", "星期六");
            assertThat(administrator.at("[id='draft:text']")).hasValue(FILE.replace("2041-04-28", "2041-04-29"));
            administrator.look("18-refused");

            administrator.upload("[id='draft:file']", "2041.yaml", "application/yaml", FILE.getBytes(StandardCharsets.UTF_8));
            administrator.press("check");
            administrator.told("检查通过");
            administrator.reads("#difference", "2041年4月28日（星期日）");
            administrator.reads("#difference", "调休上班");
            assertThat(administrator.at("#preview .cal-MADE_UP")).hasText(new String[] {"班", "28班", "29班"});
            administrator.look("18-difference");
            administrator.fitsPhone();
            administrator.press("accept");
            administrator.told("2041 年的安排已导入");
            administrator.reads("#record", "国办发明电〔2040〕9号");
            administrator.reads("#year", "已有安排");

            administrator.at("a[hreflang=en]").click();
            administrator.reads("#year", "Holidays known");
            administrator.look("18-english");
        }
    }

    @Test
    @DisplayName("is an administrator’s alone")
    void forbidden() {
        try (Chromium chromium = Chromium.launch(); Desk city = Desk.of(chromium, "city")) {
            assertEquals(403, city.status("admin/calendar.xhtml"));
            assertEquals(403, city.status("admin/calendar-import.xhtml"));
        }
    }
}
