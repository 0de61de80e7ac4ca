package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.city.Signatures;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The bureau’s call of 2022, from its publication to the payment, each step by the person whose step it is, in a browser, against
 * the three real servers. Every step stands on the one before it. By name: {@code mvn verify -Dit.test=StoryIT}.
 */
@DisplayName("The story of the 2022 call")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ChapterByChapter.class)
class StoryIT {

    private static final String TITLE = "2022年度“雏鹰计划”企业申报通知（浏览器演练）";
    private static final Pattern DOCUMENT = Pattern.compile("杭科高〔2022〕[1-9]\\d*号");
    /** applicant, in a 1:1 district: goes straight through. */
    private static final String QINGHE = "青禾智感";
    /** applicant2, in the same: returned once, then recognised. */
    private static final String YUNSHAN = "云杉微纳";
    /** applicant3: rejected by its district. */
    private static final String SONGGUO = "松果检测";
    /** applicant4, in another district: refused at the decision. */
    private static final String QINGCHUAN = "晴川视觉";
    /** applicant5, in a 1:3 district. */
    private static final String GUIZHOU = "归舟新材";
    private static final String OBJECTION = "该企业的一项发明专利权属存在争议，请核实。";

    private Chromium chromium;
    private String call;
    private String notice;
    /** The case of the first applicant. */
    private String mine;

    @BeforeAll
    void open() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Desk as(String account) {
        return Desk.of(chromium, account);
    }

    private void setDay(String day, String inWords) {
        try (Desk administrator = as("administrator")) {
            Administrator.setDay(administrator, day, inWords);
        }
    }

    @Test
    @Order(1)
    @DisplayName("an administrator sets the day of the demonstration")
    void day() {
        setDay("2022-05-20", "2022年5月20日");
    }

    @Test
    @Order(2)
    @DisplayName("the city officer drafts the call from the program’s file and publishes it")
    void publishCall() {
        try (Desk city = as("city")) {
            Call.draft(city, TITLE);
            city.look("02-call-draft");
            city.press("publish");
            city.told("已发布《" + TITLE + "》");
            call = city.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
            city.look("02-call-desk");
        }
    }

    @Test
    @Order(3)
    @DisplayName("everybody reads the call, on the screen and on paper, without signing on")
    void readCall() {
        try (Desk anybody = Desk.ofAnybody(chromium)) {
            anybody.go("index.xhtml");
            anybody.reads("main", TITLE);
            anybody.look("03-front");
            anybody.go("call.xhtml?id=" + call);
            anybody.reads("h1", TITLE);
            anybody.reads("main", "三.2");
            anybody.look("03-call");
            String paper = Paper.issued(anybody, "call");
            assertTrue(paper.contains("2022年5月31日"), paper);
        }
    }

    @Test
    @Order(4)
    @DisplayName("an enterprise sees what fits it and why, saves a draft, comes back to it, hands it in and holds a receipt")
    void apply() {
        try (Desk firm = as("applicant")) {
            Locator fit = firm.at(".fit-fledgling-enterprise");
            assertThat(fit).containsText("“雏鹰计划”企业认定");
            assertThat(fit).containsText("20 万元");
            assertThat(firm.at("#total")).containsText("21.762 万元");
            assertThat(firm.at("#total .parts")).containsText("研发费用");
            fit.locator(".why > summary").click();
            assertThat(fit).containsText("三.4(1)(2)");
            assertThat(fit).containsText("税务部门");
            firm.look("04-entitled");
            Firm.begin(firm);
            assertThat(firm.at(".fact-registered_on input")).hasValue("2018-03-12");
            assertThat(firm.at(".fact-sales_last_year_yuan input")).hasValue("18605000");
            firm.fill(".fact-main_product input", "智能传感器");
            firm.press("save");
            firm.told("草稿已保存");
        }
        try (Desk firm = as("applicant")) {
            Firm.openMine(firm);
            assertThat(firm.at(".fact-main_product input")).hasValue("智能传感器");
            assertThat(firm.at("#next-step")).hasText("现在由您办理，期限为 2022年5月31日（含当日），还有 11 天。");
            assertThat(firm.at(".stages .stage-here")).containsText("期限 2022年5月31日（含当日），还有 11 天");
            firm.press("submit");
            firm.told("联系人");
            Firm.complete(firm);
            firm.look("04-form");
            firm.press("submit");
            firm.told("已提交，受理编号");
            assertThat(firm.at("#next-step")).containsText("现在由区、县（市）科技部门经办人办理");
            assertThat(firm.at(".stages .stage-here")).containsText("项情况或材料未核实");
            firm.look("04-submitted");
            String receipt = Paper.issued(firm, "receipt");
            assertTrue(receipt.contains(QINGHE) && receipt.contains(Firm.number(firm)), receipt);
        }
    }

    @Test
    @Order(5)
    @DisplayName("four more hand in; one whose sales are a yuan too high is told so, keeps its draft and withdraws it")
    void others() {
        for (String account : List.of("applicant2", "applicant3", "applicant4", "applicant5")) {
            try (Desk firm = as(account)) {
                Firm.handIn(firm);
            }
        }
        try (Desk firm = as("applicant3")) {
            assertThat(firm.at(".fit-rd-expense-subsidy .gaps")).containsText("上年度研究开发费用还差 8.64 万元");
            firm.look("05-nearly");
        }
        try (Desk firm = as("applicant6")) {
            firm.reads("main", "暂不符合");
            assertThat(firm.at(".fit-fledgling-enterprise .gaps")).containsText("超出 1 元");
            Firm.begin(firm);
            Firm.complete(firm);
            firm.press("submit");
            firm.told("上年度销售额不超过 5000 万元");
            assertThat(firm.at(".fact-main_product input")).hasValue("智能传感器");
            firm.look("05-not-eligible");
            firm.fill("[id='end:reason']", "销售额超过上限");
            firm.press("withdraw");
            firm.told("已撤回");
        }
    }

    @Test
    @Order(6)
    @DisplayName("the district sees only its own, verifies one, returns one with reasons and rejects one")
    void district() {
        try (Desk officer = as("district")) {
            District.list(officer, call);
            officer.reads("main", QINGHE);
            officer.reads("main", YUNSHAN);
            officer.readsNothingOf(QINGCHUAN);
            officer.readsNothingOf(GUIZHOU);
            officer.look("06-district");

            District.open(officer, call, QINGHE);
            officer.readsNothingOf("6222020200123459012");
            officer.press("reveal");
            officer.reads("main", "6222020200123459012");
            District.verify(officer);
            officer.look("06-verified");

            District.open(officer, call, YUNSHAN);
            officer.press("return");
            officer.told("理由");
            officer.fill("[id='acts:reason']", "审计报告缺少研发费用附注，请补充");
            assertTrue(Paper.draft(officer, "draftReturn").contains("审计报告缺少研发费用附注"));
            officer.look("06-return");
            District.reason(officer, "return", "审计报告缺少研发费用附注，请补充");
            officer.told("已退回补正");

            District.open(officer, call, SONGGUO);
            District.reason(officer, "reject", "经现场核查，主要产品不符合高新技术产业发展导向");
            officer.told("不予推荐");
        }
    }

    @Test
    @Order(7)
    @DisplayName("the returned one is corrected; the districts recommend their lists with the verification report")
    void recommend() {
        try (Desk firm = as("applicant2")) {
            Firm.openMine(firm);
            firm.reads("#returned", "审计报告缺少研发费用附注");
            assertTrue(Paper.issued(firm, "correction-notice").contains("审计报告缺少研发费用附注"));
            firm.fill(".fact-contact_name input", "示例联系人二");
            firm.look("07-returned");
            firm.press("submit");
            firm.told("已提交，受理编号");
        }
        try (Desk firm = as("applicant3")) {
            firm.go("my/index.xhtml");
            assertTrue(Paper.issued(firm, "rejection-notice").contains("主要产品不符合"));
        }
        try (Desk officer = as("district")) {
            District.open(officer, call, YUNSHAN);
            District.verify(officer);
            District.recommend(officer, call, List.of(QINGHE, YUNSHAN));
            officer.look("07-recommended");
            String report = Paper.issued(officer, "verification-report");
            assertTrue(report.contains(QINGHE) && report.contains("信用安全"), report);
            String recommended = Paper.issued(officer, "recommendation-list");
            assertTrue(recommended.contains(QINGHE) && recommended.contains(YUNSHAN) && !recommended.contains(SONGGUO), recommended);
        }
        for (List<String> other : List.of(List.of("district2", QINGCHUAN), List.of("district3", GUIZHOU))) {
            try (Desk officer = as(other.get(0))) {
                District.open(officer, call, other.get(1));
                District.verify(officer);
                District.recommend(officer, call, List.of(other.get(1)));
            }
        }
    }

    @Test
    @Order(8)
    @DisplayName("the city looks at the pool, checks form and draws three experts; those with an interest are left out, and it is said why")
    void draw() {
        List<String> firms = List.of(QINGHE, YUNSHAN, QINGCHUAN, GUIZHOU);
        try (Desk city = as("city")) {
            city.go("city/experts.xhtml");
            city.reads("main", "138****1");
            city.at("[id='experts:field']").selectOption("软科学");
            city.press("search");
            city.look("08-experts");
            city.fitsPhone();
            city.go("city/call.xhtml?part=form&id=" + call);
            city.choose("check:cases", firms);
            city.press("pass");
            city.told("4 件通过形式审查");
            city.choose("draw:ready", firms);
            city.look("08-form-check");
            city.press("drawPanel");
            city.told("已抽取专家");
            for (String leftOut : List.of("韩牧之（示例） 杭策示例·青禾智感科技有限公司 · 在申报单位任职", "宋南乔（示例） 杭策示例·滨江大学 · 持有申报单位股份",
                    "方既白（示例） 杭策示例·城市科技发展研究院 · 三年内与申报单位有合作", "秦月明（示例） 杭策示例·钱江农业科学院 · 与申报单位有亲属关系",
                    "唐怀远（示例） 杭策示例·滨江大学 · 请假")) {
                city.reads(".draws", leftOut);
            }
            city.at(".draws > summary").first().click();
            city.look("08-drawn");
            city.fitsPhone();
            city.at("a[hreflang=en]").click();
            city.reads(".draws", "holds shares in an applicant");
            city.look("08-drawn-english");
        }
        DrawnPanel first = panel();
        assertEquals(3, first.accounts().size());
        try (Desk expert = as(first.accounts().get(0))) {
            Expert.decline(expert, TITLE, GUIZHOU);
        }
        DrawnPanel second = panel();
        assertEquals(3, second.accounts().size());
        assertTrue(!second.accounts().contains(first.accounts().get(0)), "another was drawn: " + second);
        for (String account : second.accounts()) {
            try (Desk expert = as(account)) {
                expert.readsNothingOf(QINGHE);
                Expert.accept(expert, TITLE, "08-accept");
                expert.reads("main", QINGHE);
            }
        }
    }

    private DrawnPanel panel() {
        try (Desk city = as("city")) {
            return DrawnPanel.of(city, call);
        }
    }

    @Test
    @Order(9)
    @DisplayName("each expert scores with reasons, sees no other’s score, and the result is tallied")
    void score() {
        DrawnPanel panel = panel();
        List<Expert.Sheet> sheets = List.of(new Expert.Sheet(90, "甲专家的意见：产品路线清楚"), new Expert.Sheet(78, "乙专家的意见：研发组织完善"),
                new Expert.Sheet(81, "丙专家的意见：成长性良好"));
        for (int i = 0; i < sheets.size(); i++) {
            Expert.Sheet sheet = sheets.get(i);
            try (Desk expert = as(panel.accounts().get(i))) {
                List.of(QINGHE, YUNSHAN, QINGCHUAN, GUIZHOU).forEach(firm -> Expert.score(expert, firm, sheet));
                expert.look("09-expert" + (i + 1));
            }
        }
        try (Desk firm = as("applicant")) {
            Firm.openMine(firm);
            mine = firm.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
            assertTrue(Paper.issued(firm, "acceptance-notice").contains(QINGHE));
            assertEquals(0, firm.at("a.issued-score-sheet").count(), "what an expert wrote is the city’s to read");
            firm.readsNothingOf("专家的意见");
            panel.names().forEach(firm::readsNothingOf);
        }
        try (Desk city = as("city")) {
            city.go("city/call.xhtml?part=panels&id=" + call);
            city.reads("main", "已交评分表 12 / 12 份");
            city.look("09-panel");
            assertTrue(Paper.draft(city, "draftConclude").contains("83.00"));
            city.press("conclude");
            city.told("评审结果已汇总");
            city.reads("main", "83.00");
            city.go("city/call.xhtml?id=" + call);
            assertTrue(Paper.issued(city, "review-minutes").contains("83.00"));
            city.go("work/case.xhtml?id=" + mine);
            assertTrue(Paper.issued(city, "score-sheet").contains("专家的意见"));
        }
    }

    @Test
    @Order(10)
    @DisplayName("the list is published; anybody objects with evidence; the case waits until the objection is answered")
    void publicity() {
        try (Desk city = as("city")) {
            city.go("city/call.xhtml?part=notices&id=" + call);
            city.choose("publish:cases", List.of(QINGHE, YUNSHAN, QINGCHUAN, GUIZHOU));
            city.press("publishList");
            city.told("已公示");
        }
        try (Desk anybody = Desk.ofAnybody(chromium)) {
            anybody.go("notices.xhtml");
            anybody.look("10-notices");
            anybody.at("main a:has-text('" + TITLE + "')").first().click();
            notice = anybody.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
            anybody.reads("main", QINGHE);
            anybody.look("10-notice");
            assertTrue(Paper.issued(anybody, "notice").contains(QINGHE));
        }
        try (Desk anybody = Desk.ofAnybody(chromium)) {
            Objector.object(anybody, notice, YUNSHAN, OBJECTION);
        }
        try (Desk city = as("city")) {
            city.go("city/call.xhtml?part=notices&id=" + call);
            city.press("close");
            city.told("公示");
            city.reads("main", OBJECTION);
        }
        setDay("2022-06-20", "2022年6月20日");
        try (Desk city = as("city")) {
            city.go("city/call.xhtml?part=notices&id=" + call);
            city.press("close");
            city.told("异议");
            city.fill("[id$=':answer']", "经核实，专利权属清楚，争议不成立。");
            city.look("10-objection");
            assertTrue(Paper.draft(city, "draftUphold").contains("异议成立"));
            city.press("dismiss");
            city.told("不成立");
            city.press("close");
            city.told("公示已结束");
        }
        try (Desk anybody = Desk.ofAnybody(chromium)) {
            anybody.go("notice.xhtml?id=" + notice);
            anybody.reads("#answered", "专利权属清楚");
            anybody.readsNothingOf(Objector.NAME);
            anybody.reads("#over", "2022年5月27日");
            String answer = Paper.issued(anybody, "objection-answer");
            assertTrue(answer.contains("专利权属清楚") && !answer.contains(Objector.NAME), answer);
        }
    }

    @Test
    @Order(11)
    @DisplayName("the deciding officer cannot spend more than the budget; approves three together, refuses one, with reasons")
    void decide() {
        try (Desk decider = as("decider")) {
            decider.go("decision/cases.xhtml?call=" + call);
            decider.choose("list:cases", List.of(QINGHE, YUNSHAN, GUIZHOU, QINGCHUAN));
            decider.reads("main", "超出预算");
            decider.fill("[id='list:reason']", "同意认定");
            decider.look("11-decision");
            decider.press("approve");
            decider.told("预算");

            decider.go("decision/cases.xhtml?call=" + call);
            decider.choose("list:cases", List.of(QINGHE, YUNSHAN, GUIZHOU));
            decider.fill("[id='list:reason']", "同意认定");
            decider.press("approve");
            decider.told("已批准 3 件");
            decider.choose("list:cases", List.of(QINGCHUAN));
            decider.fill("[id='list:reason']", "预算所限，本批次不予认定");
            assertTrue(Paper.draft(decider, "draftRefuse").contains("预算所限，本批次不予认定"));
            decider.press("refuse");
            decider.told("不予批准 1 件");
        }
    }

    @Test
    @Order(12)
    @DisplayName("the recognition document, a certificate for each firm and the allocation list by district are issued")
    void issue() {
        try (Desk city = as("city")) {
            city.go("city/call.xhtml?part=issue&id=" + call);
            city.choose("issue:cases", List.of(QINGHE, YUNSHAN, GUIZHOU));
            city.press("issueChosen");
            city.told("认定 3 家");
            city.reads("#allocation", "1:3");
            city.look("12-issue");
            String recognition = Paper.issued(city, "recognition-document");
            assertTrue(DOCUMENT.matcher(recognition).find() && recognition.contains(GUIZHOU) && !recognition.contains(QINGCHUAN), recognition);
            String allocation = Paper.issued(city, "allocation-list");
            assertTrue(allocation.contains("萧山区") && allocation.contains("1:3"), allocation);
        }
    }

    @Test
    @Order(13)
    @DisplayName("the finance officer releases the payment orders, once, and exports them")
    void pay() throws IOException {
        try (Desk finance = as("finance")) {
            finance.go("finance/payments.xhtml?call=" + call);
            finance.choose("instalments:list", List.of(QINGHE, YUNSHAN, GUIZHOU));
            assertTrue(Paper.draft(finance, "draftRelease").contains("资金拨付通知书"));
            finance.press("release");
            finance.told("已签发 6 份拨付单");
            finance.readsNothingOf("6222020200123459012");
            finance.look("13-payments");
            Download sheet = finance.page().waitForDownload(() -> finance.at("#export-csv").click());
            String csv = Files.readString(sheet.path());
            assertEquals(6, csv.lines().filter(line -> line.contains("6222020200123459012")).count(), csv);
            assertTrue(csv.contains("150000") && csv.contains("萧山区"), csv);
        }
        try (Desk city = as("city")) {
            city.go("city/call.xhtml?id=" + call);
            String list = Paper.issued(city, "payment-list");
            assertTrue(list.contains(GUIZHOU) && !list.contains("6222020200123459012"), list);
        }
    }

    @Test
    @Order(14)
    @DisplayName("the enterprise sees all of it, one that was refused knows why, and everybody can check the certificate")
    void certificate() {
        try (Desk refused = as("applicant4")) {
            refused.go("my/index.xhtml");
            assertTrue(Paper.issued(refused, "refusal-notice").contains("预算所限"));
        }
        String code;
        byte[] sealed;
        byte[] exchanged;
        try (Desk firm = as("applicant")) {
            firm.go("my/index.xhtml");
            firm.reads("main", "20 万元");
            firm.look("14-my");
            Locator certificate = firm.at("a.issued-certificate").first();
            sealed = firm.fetch(certificate);
            exchanged = firm.fetch(firm.at("li:has(a.issued-certificate) a.exchange").first());
            assertTrue(Paper.issued(firm, "certificate").contains(QINGHE));
            assertTrue(Paper.issued(firm, "fund-release-notice").contains(QINGHE));
            code = certificate.getAttribute("href").replaceAll(".*/", "");
        }
        try (Desk anybody = Desk.ofAnybody(chromium)) {
            anybody.go("verify.xhtml?code=" + code);
            anybody.reads("#result", "真实有效");
            anybody.look("14-verify");
            assertTrue(Signatures.byDss(sealed, anybody.fetch(anybody.at("#authorities"))).isSignatureValid());
            checksFile(anybody, sealed, "真实有效，未被改动", "14-verify-file");
            sealed[sealed.length / 2] ^= 1;
            checksFile(anybody, sealed, "文件已被改动", "14-verify-altered");
            checksFile(anybody, exchanged, "真实有效，未被改动", "14-verify-ofd");
            anybody.go("verify.xhtml?code=" + code);
            anybody.at("a[hreflang=en]").click();
            anybody.reads("#result", "Genuine");
            assertThat(anybody.at("html")).hasAttribute("lang", "en");
        }
    }

    private static void checksFile(Desk anybody, byte[] file, String says, String picture) {
        anybody.upload("[id$='check-file:file']", "certificate", "application/octet-stream", file);
        anybody.press("send");
        anybody.reads("#file-result", says);
        anybody.look(picture);
    }

    @Test
    @Order(15)
    @DisplayName("the history of a case stands whole before the auditor, who may do nothing")
    void audit() {
        try (Desk auditor = as("auditor")) {
            auditor.go("audit/cases.xhtml");
            auditor.look("15-audit");
            auditor.go("audit/trail.xhtml");
            auditor.look("15-trail");
            assertEquals(403, auditor.status("finance/payments.xhtml?call=" + call));
        }
    }

    @Test
    @Order(16)
    @DisplayName("what was got by fraud: its holder is heard, it is revoked and barred, the money is claimed back and booked, and its certificate says so")
    void takenBack() {
        String recognition;
        try (Desk city = as("city")) {
            recognition = Revoking.open(city, GUIZHOU, "雏鹰");
            Revoking.giveNotice(city, "弄虚作假", LocalDate.of(2022, 6, 30), "经审计，申报时提交的研发费用专项审计报告系伪造");
        }
        setDay("2022-07-01", "2022年7月1日");
        try (Desk decider = as("decider")) {
            Revoking.decide(decider, recognition);
            decider.look("16-revoked");
        }
        String certificate;
        try (Desk firm = as("applicant5")) {
            firm.go("my/recognition.xhtml?id=" + recognition);
            firm.reads("main", "已撤销");
            assertTrue(Paper.issued(firm, "revocation-decision").contains("审计报告系伪造"));
            assertTrue(Paper.issued(firm, "recovery-order").contains("200,000元（人民币贰拾万元整）"));
            certificate = firm.at("a.issued-certificate").first().getAttribute("href").replaceAll(".*/", "");
            firm.look("16-taken-back");
            firm.fitsPhone();
        }
        try (Desk anybody = Desk.ofAnybody(chromium)) {
            anybody.go("verify.xhtml?code=" + certificate);
            anybody.reads("#result", "已撤销");
        }
        try (Desk finance = as("finance")) {
            finance.go("finance/payments.xhtml?call=" + call);
            finance.press(finance.row("recovery:list", GUIZHOU).locator("[id$=':settle']"));
            assertThat(finance.row("recovery:list", GUIZHOU).locator("[id$=':settle']")).hasCount(0);
            finance.look("16-settled");
        }
    }

    @Test
    @Order(17)
    @DisplayName("who got its title by fraud is refused by the next call, with the ground and the clause, and no case is begun")
    void barred() {
        try (Desk city = as("city")) {
            Call.begin(city, "2022年度“雏鹰计划”企业补充申报通知", "2022-07-01", "2022-07-31");
            city.fill("[id='draft:budget']", "30");
            city.press("publish");
            city.told("已发布");
        }
        try (Desk firm = as("applicant5")) {
            firm.go("my/index.xhtml");
            int cases = firm.at("[id='cases'] tbody tr").count();
            Firm.begin(firm);
            firm.told("不得申报本项目");
            firm.told("五(四)");
            firm.look("17-barred");
            firm.go("my/index.xhtml");
            assertThat(firm.at("[id='cases'] tbody tr")).hasCount(cases);
        }
    }
}
