package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is done with a mouse and on a phone before a decision. By name: {@code mvn verify -Dit.test=RankingAndMeetingIT}. */
@DisplayName("Before the decision, in the browser")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RankingAndMeetingIT {

    private static final LocalDate SPRING = LocalDate.of(2022, 3, 1);
    private static final String QINGHE = "杭策示例·青禾智感科技有限公司";
    private static final String YUNSHAN = "杭策示例·云杉微纳技术有限公司";
    private static final String SONGGUO = "杭策示例·松果检测科技有限公司";

    private static Chromium chromium;

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterAll
    static void quit() {
        if (chromium != null) {
            try (Desk administrator = Desk.of(chromium, "administrator")) {
                Administrator.setDay(administrator, "2022-05-20", "2022年5月20日");
            }
            chromium.close();
        }
    }

    @Test
    @DisplayName("document 29, 第七条(二): a district puts its projects in order, is told that they are too many, and hands in as many as it may")
    void ranking() {
        Procession first = new Procession(chromium, "key-rd-enterprise", "applicant", QINGHE, SPRING);
        first.topic("先进封装关键工艺");
        first.call("2022年度市重点科技研发计划申报指南（第二批）", 2);
        Procession second = new Procession(chromium, "key-rd-enterprise", "applicant2", YUNSHAN, SPRING);
        Procession third = new Procession(chromium, "key-rd-enterprise", "applicant3", SONGGUO, SPRING);
        List.of(second, third).forEach(each -> each.joins(first));
        List<Procession> all = List.of(first, second, third);
        all.forEach(Procession::apply);
        first.setDay(SPRING.plusDays(12));
        try (Desk district = first.as("district")) {
            all.forEach(each -> each.verified(district, "district-review"));
            District.list(district, first.call());
            district.choose("list:cases", List.of(QINGHE, YUNSHAN, SONGGUO));
            district.reads("#allowance", "本批限额推荐 2 项，已推荐 0 项，还可推荐 2 项");
            district.reads("#allowance", "超过限额");
            district.look("32-ranking-over");
            district.fitsPhone();
            inOrder(district, QINGHE, YUNSHAN, SONGGUO);

            // Also by keyboard: the arrow of the second, then a number typed.
            place(district, YUNSHAN).locator("[id$=':up']").focus();
            district.page().keyboard().press("Enter");
            inOrder(district, YUNSHAN, QINGHE, SONGGUO);
            place(district, SONGGUO).locator("input").fill("1");
            place(district, SONGGUO).locator("input").press("Tab");
            inOrder(district, SONGGUO, YUNSHAN, QINGHE);

            district.fill("[id='list:report']", "经核查，申报材料完整、真实、有效。");
            district.press("recommend");
            district.told("超过限额。没有报送");
            district.row("list:cases", QINGHE).locator(".ui-chkbox-box").click();
            assertThat(district.at("main")).containsText("已选 2");
            inOrder(district, SONGGUO, YUNSHAN);
            district.look("32-ranking");
            district.press("recommend");
            district.told("已报送");
            assertThat(district.at("#lists ol li")).hasText(new String[] {SONGGUO, YUNSHAN});
            district.look("32-ranked");
            district.fitsPhone();
        }
    }

    private static Locator place(Desk district, String name) {
        return district.at("ol.ranking li", name);
    }

    private static void inOrder(Desk district, String... names) {
        assertThat(district.at("ol.ranking .ranked")).containsText(names);
    }

    @Test
    @DisplayName("a meeting is called, has no quorum, has one, resolves, and is closed with its minutes; the case is decided by it")
    void meeting() {
        Procession station = new Procession(chromium, "academician-workstation", "applicant", QINGHE, SPRING);
        station.call("2022年度院士专家工作站资助");
        station.apply();
        try (Desk decider = station.as("decider")) {
            decider.go("decision/meeting.xhtml");
            decider.look("33-meetings");
            Sitting.call(decider, "局办公会议 2022 年第 6 次", List.of("王局长", "李副局长", "赵处长"), 1);
            decider.reads("main", "应到 3 人，实到 1 人");
            decider.reads("main", "到会未过半数");
            Sitting.put(decider, station.number());
            decider.look("33-agenda");
            decider.fitsPhone();
            Sitting.approve(decider, "符合条件，会议一致同意");
            decider.told("没有超过半数");

            Sitting.table(decider, List.of("王局长", "李副局长", "赵处长"), 2);
            decider.press("revise");
            decider.told("会议信息已保存");
            decider.reads("main", "到会过半数");
            Sitting.approve(decider, "符合条件，会议一致同意");
            decider.told("已记录 1 项决议");
            decider.press("close");
            decider.told("请填写会议纪要");
            decider.fill("[id='minutes:words']", "会议听取汇报，审议了院士专家工作站资助申请，同意资助。");
            assertTrue(Paper.draft(decider, "draftClose").contains("审议了院士专家工作站"));
            decider.press("close");
            decider.told("纪要已存档");
            decider.reads("[id$='text']", "同意资助");
            assertTrue(Paper.issued(decider, "meeting-minutes").contains("同意资助"));
            decider.look("33-minutes");
            decider.fitsPhone();
            decider.go("work/case.xhtml?id=" + station.id());
            decider.reads("main", "局办公会议 2022 年第 6 次");
            decider.reads("main", "待发文");
        }
    }
}
