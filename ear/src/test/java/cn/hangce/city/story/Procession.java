package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.StageKind;
import cn.hangce.policy.Example;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Vocabulary;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One case on its way through the procedure of its program, everybody at a browser of their own. */
final class Procession {

    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(Procession.class.getClassLoader());
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final byte[] PHOTOGRAPH = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Chromium chromium;
    private final String applicant;
    private final String name;
    final Program program;
    private final Map<String, Object> given;
    private String call;
    private String number;
    private String id;
    private LocalDate day;

    /**
     * @param applicant the account that applies
     * @param name      what the account’s organisation or person is called
     */
    Procession(Chromium chromium, String program, String applicant, String name, LocalDate day) {
        this.chromium = chromium;
        this.program = LIBRARY.require(program);
        this.applicant = applicant;
        this.name = name;
        this.given = this.program.examples().stream().filter(example -> "true".equals(example.expect().eligible())).map(Example::given)
                .findFirst().orElseThrow();
        setDay(day);
    }

    Desk as(String account) {
        return Desk.of(chromium, account);
    }

    LocalDate day() {
        return day;
    }

    void setDay(LocalDate to) {
        day = to;
        try (Desk administrator = as("administrator")) {
            Administrator.setDay(administrator, to.toString(), IN_WORDS.format(to));
        }
    }

    /** A topic is proposed, argued and settled before the call, which then names it. */
    void topic(String title) {
        try (Desk city = as("city")) {
            city.go("city/topics.xhtml?program=" + program.id());
            city.fill("[id='topic:title']", title);
            city.fill("[id='topic:origin']", "市科技局");
            city.fill("[id='topic:content']", "产业急需，尚无成熟方案");
            city.press("propose");
            city.told("已提出");
            city.fill("[id$=':words']", "专家论证：技术路线可行，建议列入");
            city.press("argue");
            city.told("论证意见已记录");
            city.fill("[id$=':words']", "列入本年度指南");
            city.press("choose");
            city.told("已确定");
            city.look("30-topics");
            city.fitsPhone();
        }
    }

    /** The officer drafts and publishes the call of the program, which is open from today for ten days. */
    void call(String title) {
        call(title, 1);
    }

    /** @param recommended how many the district may recommend, where the text limits that */
    void call(String title, int recommended) {
        try (Desk city = as("city")) {
            city.go("city/calls.xhtml");
            city.at("#new-call").click();
            Locator filter = city.at("[id='draft:program_filter']");
            city.at("[id='draft:program']").click();
            assertThat(filter).isVisible();
            filter.fill(program.name().zh());
            city.at("[id='draft:program_items'] li:visible").filter(new Locator.FilterOptions().setHasText(program.name().zh())).first().click();
            assertThat(city.at("[id='draft:title']")).hasValue(Pattern.compile(".*" + program.name().zh() + ".*"));
            city.fill("[id='draft:title']", title);
            city.fill("[id='draft:opensOn']", day.toString());
            city.fill("[id='draft:closesOn']", day.plusDays(10).toString());
            city.fill("[id='draft:budget']", "2000");
            Locator limit = city.at("table.districts input[aria-label^='滨江区'][type=number]");
            if (limit.count() > 0) {
                limit.fill(String.valueOf(recommended));
            }
            city.at("[id$=':named']").all().forEach(Locator::check);
            city.press("publish");
            city.told("已发布《" + title + "》");
            call = city.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        }
    }

    String call() {
        return call;
    }

    /** Goes under the call of another. */
    void joins(Procession other) {
        call = other.call;
    }

    String id() {
        return id;
    }

    /** Begins, fills in with the facts of the program’s example what nobody knows yet, uploads, hands in. */
    void apply() {
        try (Desk desk = as(applicant)) {
            desk.go("call.xhtml?id=" + call);
            desk.go("my/index.xhtml");
            Locator group = desk.at("details.fits:has(.fit-" + program.id() + ")");
            if (group.count() > 0 && group.getAttribute("open") == null) {
                group.locator("> summary").click();
            }
            desk.press(desk.at(".fit-" + program.id() + " [id$=':apply']").first());
            assertThat(desk.at("[id='case']")).isVisible();
            for (String fact : program.form()) {
                answer(desk, fact);
            }
            if (desk.at("[id='case:topic']").count() > 0) {
                desk.at("[id='case:topic']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            }
            upload(desk);
            desk.press("submit");
            desk.told("已提交，受理编号");
            number = desk.at("#case-number").innerText().strip();
            id = desk.page().url().replaceAll(".*[?&]id=(\\d+).*", "$1");
        }
    }

    /** What is there from the records stays. */
    private void answer(Desk desk, String fact) {
        Locator field = desk.at("#case .fact-" + fact + ", [id='case'] .fact-" + fact).first();
        Locator choice = field.locator("select");
        if (choice.count() > 0) {
            if (choice.inputValue().isEmpty()) {
                choice.selectOption(value(fact));
            }
        } else if (field.locator("input").inputValue().isEmpty()) {
            field.locator("input").fill(value(fact));
        }
    }

    private String value(String fact) {
        if (fact.equals(Vocabulary.DISTRICT)) {
            return "滨江区";
        }
        Object value = given.get(fact);
        if (value != null) {
            return String.valueOf(value);
        }
        return switch (Vocabulary.standard().fact(fact).type()) {
            case BOOLEAN -> "false";
            case COUNT, YUAN, RATIO -> "0";
            case DATE -> "2020-01-01";
            case CHOICE -> Vocabulary.standard().fact(fact).choices().get(0).value();
            case TEXT -> fact.equals("payee_account") ? "6222020200123459012" : fact.equals("contact_phone") ? "0571-00000000" : "示例" + program.name().zh();
        };
    }

    private static void upload(Desk desk) {
        Locator papers = desk.at("[id$=':materials'] > ul > li");
        for (int i = 0; i < papers.count(); i++) {
            String file = "材料" + (i + 1) + ".pdf";
            papers.nth(i).locator("input[type=file]").setInputFiles(
                    new com.microsoft.playwright.options.FilePayload(file, "application/pdf", Paper.BLANK));
            desk.told("已上传：" + file);
        }
    }

    /** The papers that the present stage wants of the applicant. */
    void handInPapers() {
        try (Desk desk = as(applicant)) {
            desk.go("my/case.xhtml?id=" + id);
            upload(desk);
        }
    }

    Stage stage(String stage) {
        return program.stages().stream().filter(each -> each.id().equals(stage)).findFirst().orElseThrow();
    }

    /** The case stands in this stage, as its page draws it. */
    void stands(Desk desk, String stage) {
        assertThat(desk.at(".stages .stage-here")).containsText(stage(stage).label().zh());
    }

    void open(Desk desk, String stage) {
        desk.go("work/case.xhtml?id=" + id);
        stands(desk, stage);
    }

    void recommended(String stage) {
        try (Desk district = as("district")) {
            verified(district, stage);
            District.recommend(district, call, List.of(name));
        }
    }

    /** Its facts and papers are found to be right by the district, which has it open from then on. */
    void verified(Desk district, String stage) {
        open(district, stage);
        district.press("confirmAgreeing");
        district.press("confirmUnrecorded");
        if (!program.materials().isEmpty()) {
            district.press("confirmFiles");
        }
        assertThat(district.at("main")).not().containsText("未核实");
    }

    /** Whoever works in the stage fills in its sheet and lets the case go on. */
    void passed(String account, String stage, Map<String, String> entries) {
        try (Desk desk = as(account)) {
            open(desk, stage);
            fill(desk, stage, entries);
            if (StageKind.ACCEPTANCE.is(stage(stage))) {
                assertTrue(Paper.draft(desk, "draftPass").contains("验收意见"));
            }
            desk.press("pass");
            desk.told("已办结");
        }
    }

    private void fill(Desk desk, String stage, Map<String, String> entries) {
        for (String fact : stage(stage).finds()) {
            Locator field = desk.at("#stage .fact-" + fact).first();
            if (field.locator("select").count() > 0) {
                if (field.locator("select").inputValue().isEmpty()) {
                    field.locator("select").selectOption(entries.getOrDefault(fact, value(fact)));
                }
            } else {
                field.locator("input").fill(entries.getOrDefault(fact, value(fact)));
            }
        }
        for (Locator item : desk.at("#stage div[class*='item-']").all()) {
            String key = item.getAttribute("class").replaceAll(".*item-([A-Z_]+).*", "$1");
            String text = entries.getOrDefault(key, usual(key));
            if (text != null) {
                item.locator("input, textarea").first().fill(text);
            }
        }
        if (desk.at("#stage h3:has-text('必须上传')").count() > 0) {
            desk.upload("#stage input[type=file]", "现场.png", "image/png", PHOTOGRAPH);
            assertThat(desk.at("[id='stage:kept']")).containsText("现场.png");
        }
    }

    private String usual(String item) {
        return switch (item) {
            case "MEMBERS" -> "7";
            case "PRESENT" -> "5";
            case "IN_FAVOUR" -> "4";
            case "RANK" -> "1";
            case "HELD_ON", "STARTS_ON" -> day.toString();
            case "ENDS_ON" -> day.plusYears(1).toString();
            case "VISITORS", "DIVISIONS", "TECHNICAL_EXPERTS", "FINANCIAL_EXPERTS" -> "甲、乙";
            case "GOOD_REASON" -> null;
            case "SURPLUS_YUAN" -> "0";
            default -> "符合要求";
        };
    }

    /** Experts are drawn, accept, and review; where the review is held by the district, by the district. */
    void reviewed(String account) {
        String page = account.equals("district") ? "district/review.xhtml" : "city/call.xhtml";
        List<String> members;
        try (Desk holder = as(account)) {
            holder.go(page + "?part=form&id=" + call);
            if (holder.at("[id='check:cases'] tbody tr:has-text('" + name + "')").count() > 0) {
                holder.choose("check:cases", List.of(name));
                holder.press("pass");
                holder.told("通过形式审查");
            }
            holder.choose("draw:ready", List.of(name));
            holder.press("drawPanel");
            holder.told("已抽取专家");
            holder.go(page + "?part=panels&id=" + call);
            members = holder.at(".members > li").all().stream().map(each -> each.getAttribute("data-account")).toList();
        }
        for (String member : members) {
            try (Desk expert = as(member)) {
                expert.go("expert/reviews.xhtml");
                expert.at("[id='invited'] a.button").first().click();
                expert.at("[id='accept:noInterest']").check();
                expert.press("yes");
                expert.told("已接受");
                expert.go("expert/score.xhtml?case=" + id);
                if (expert.at("[id='score:vote']").count() > 0) {
                    expert.at("[id='score:vote']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
                }
                expert.at("#score input[type=number]").all().forEach(field -> field.fill("85"));
                expert.fill("[id='score:reason']", "思路清楚，基础扎实");
                expert.press("handIn");
                expert.told("已提交");
            }
        }
        try (Desk holder = as(account)) {
            holder.go(page + "?part=panels&id=" + call);
            holder.press("conclude");
            holder.told("评审结果已汇总");
        }
    }

    /** Published, and closed after its last day. */
    void published(int days) {
        try (Desk city = as("city")) {
            city.go("city/call.xhtml?part=notices&id=" + call);
            city.choose("publish:cases", List.of(name));
            city.press("publishList");
            city.told("已公示");
        }
        setDay(day.plusDays(days));
        try (Desk city = as("city")) {
            city.go("city/call.xhtml?part=notices&id=" + call);
            city.press(city.at("[id$=':close']:visible").last());
            city.told("公示已结束");
        }
    }

    /** By the deciding officer, or by a meeting where the file says so. */
    void decided(String stage) {
        if (stage(stage).inMeeting()) {
            decidedInMeeting(stage);
            return;
        }
        try (Desk decider = as("decider")) {
            decider.go("decision/cases.xhtml?call=" + call);
            decider.choose("list:cases", List.of(name));
            for (String fact : stage(stage).finds()) {
                decider.at(".fact-" + fact + " input").first().fill(value(fact));
            }
            decider.fill("[id='list:reason']", "会议研究同意");
            decider.press("approve");
            decider.told("已批准");
        }
    }

    private void decidedInMeeting(String stage) {
        String title = "局长办公会议（" + program.name().zh() + "）";
        try (Desk decider = as("decider")) {
            decider.go("decision/cases.xhtml?call=" + call);
            decider.reads("main", "由会议决定");
            assertThat(decider.at("[id='list:approve']")).hasCount(0);
            decider.go("decision/meeting.xhtml");
            Sitting.call(decider, title, List.of("王局长", "李副局长", "赵处长"), 3);
            Sitting.put(decider, number);
            for (String fact : stage(stage).finds()) {
                decider.at(".fact-" + fact + " input").first().fill(value(fact));
            }
            Sitting.approve(decider, "会议研究同意");
            decider.told("已记录 1 项决议");
            decider.fill("[id='minutes:words']", "会议听取汇报并审议，同意立项。");
            decider.press("close");
            decider.told("纪要已存档");
        }
    }

    void issued() {
        try (Desk city = as("city")) {
            city.go("city/call.xhtml?part=issue&id=" + call);
            city.choose("issue:cases", List.of(name));
            city.press("issueChosen");
            city.told("已印发");
        }
    }

    /** Drawn up by whoever works in the stage, and signed by these accounts. */
    void contracted(String drawer, String stage, List<String> signers, Map<String, String> entries) {
        try (Desk desk = as(drawer)) {
            desk.go((drawer.equals(applicant) ? "my/case.xhtml?id=" : "work/case.xhtml?id=") + id);
            stands(desk, stage);
            if (drawer.equals(applicant)) {
                upload(desk);
            }
            fill(desk, stage, entries);
            desk.press("drawUp");
            desk.told("合同文本已保存");
        }
        for (String signer : signers) {
            try (Desk desk = as(signer)) {
                desk.go((signer.equals(applicant) ? "my/case.xhtml?id=" : "work/case.xhtml?id=") + id);
                assertTrue(Paper.draft(desk, "draftSign").contains(name));
                desk.press("sign");
                desk.told("您已签署");
            }
        }
    }

    /** Everything that is due under the call is paid. */
    void paid(String part) {
        try (Desk finance = as("finance")) {
            finance.go("finance/payments.xhtml?call=" + call);
            finance.reads("main", part);
            finance.at("[id='instalments:list'] tbody tr:has-text('" + name + "') .ui-chkbox-box:not(.ui-state-disabled)").first().click();
            finance.press("release");
            finance.told("拨付单");
        }
    }

    String number() {
        return number;
    }

    String applicant() {
        return applicant;
    }

    String name() {
        return name;
    }
}
