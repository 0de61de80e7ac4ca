package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.city.RunningCity;
import cn.hangce.city.http.Caller;
import cn.hangce.launcher.Settings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two officers of the city share the work. By name: {@code mvn verify -Dit.test=InboxPagesIT}. */
@DisplayName("The inbox")
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class InboxPagesIT {

    @Test
    @DisplayName("shows what waits, is claimed, put back, filtered and kept, says how much there is, and who deputises")
    void inbox() throws SQLException {
        try (Chromium chromium = Chromium.launch()) {
            try (Desk administrator = Desk.of(chromium, "administrator")) {
                Administrator.setDay(administrator, "2022-06-20", "2022年6月20日");
                administrator.go("admin/mail.xhtml");
                administrator.reads("main", "已配置邮件服务器");
                administrator.look("20-mail");
            }
            try (Desk city = Desk.of(chromium, "city")) {
                city.reads("h1", "收件箱");
                cases();
                work(city);
                absence(city);
            }
            try (Desk agency = Desk.of(chromium, "agency")) {
                agency.reads("h1", "收件箱");
                agency.go("work/inbox.xhtml?tab=GROUP");
                agency.reads("[id='inbox:list']", "没有等候本岗位办理的申报件");
            }
            try (Desk firm = Desk.of(chromium, "applicant")) {
                assertEquals(403, firm.status("work/inbox.xhtml"));
            }
            try (Desk administrator = Desk.of(chromium, "administrator")) {
                Administrator.setDay(administrator, "2022-05-20", "2022年5月20日");
            }
        }
    }

    private static void work(Desk city) {
        city.go("work/inbox.xhtml?tab=GROUP&free=yes");
        city.reads("[id='inbox:list']", "逾期 10 天");
        city.choose("inbox:list", List.of("I-1", "I-2"));
        city.look("21-inbox");
        city.fitsPhone();
        city.press("claim");
        city.told("已领办 2 件");
        city.go("work/inbox.xhtml?tab=MINE");
        city.reads("[id='inbox:list']", "I-1");
        city.choose("inbox:list", List.of("I-1"));
        city.press("release");
        city.told("1 件已退回本岗位");
        city.go("work/inbox.xhtml?tab=GROUP&program=fledgling-enterprise&due=OVERDUE");
        city.fill("[id='saved:name']", "雏鹰逾期");
        city.press("save");
        city.told("筛选“雏鹰逾期”已保存");
        assertThat(city.at("#saved a:has-text('雏鹰逾期')")).hasAttribute("href", "?tab=GROUP&program=fledgling-enterprise&due=OVERDUE");
        city.press("remove");
        city.told("已删除");
        city.go("work/loads.xhtml");
        city.reads("#own", "专家评审");
        city.look("22-loads");
        city.fitsPhone();
    }

    private static void absence(Desk city) throws SQLException {
        run("insert into official (account, name, language, seen_at) values ('city-two', '市局另一位经办人', 'zh', now()) on conflict do nothing");
        run("insert into official_role (account, role) values ('city-two', 'CITY_OFFICER') on conflict do nothing");
        city.go("work/absence.xhtml");
        city.look("23-absence");
        city.fitsPhone();
        city.at("[id='absence:deputy']").selectOption("city-two");
        city.fill("[id='absence:from']", "2022-06-25");
        city.fill("[id='absence:until']", "2022-06-20");
        city.press("declare");
        city.told("外出委托没有登记");
        assertThat(city.at("[id='absence:from']")).hasValue("2022-06-25");
        city.fill("[id='absence:until']", "2022-06-27");
        city.press("declare");
        city.told("由市局另一位经办人代办");
        city.press("end");
        city.told("外出委托已结束");
    }

    /** Three cases before the panel, the first of them ten days late; of firms that are on the register, since those concerned are told. */
    private static void cases() throws SQLException {
        long call = Caller.of("city").post("api/v1/work/calls", """
                {"program":"fledgling-enterprise","title":"收件箱演练","opens_on":"2022-05-01","closes_on":"2022-05-31","city_budget_yuan":1,
                 "publicity_days":7,"panel_size":3,"pass_mark":60}""").good().id();
        run("""
                insert into application_case (version, case_key, call_id, number, credit_code, organisation_name, district, program_version, stage, status,
                    form_checked, submitted_at, history_length, history_head, entered_on, waits_for, waits_kind, due_on)
                select 0, 'pages-' || n, c.id, 'I-' || n, firm.credit_code, firm.name, '西湖区', c.program_version,
                    'expert-review', 'UNDER_WAY', false, now(), 1, 'x', date '2022-06-01', 'CITY_OFFICER', 'EXPERT_REVIEW', date '2022-06-10' + ((n - 1) * 6)::int
                from (select credit_code, name, row_number() over (order by credit_code desc) n from organisation where org_type = 'enterprise') firm
                join call c on firm.n <= 3 and c.id = """ + call);
    }

    private static void run(String sql) throws SQLException {
        Settings.Database database = RunningCity.city().database();
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
