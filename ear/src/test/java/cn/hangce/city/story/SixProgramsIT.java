package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Six programs, from the call to the last evaluation, in the browser")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class SixProgramsIT {

    private static final LocalDate SPRING = LocalDate.of(2022, 3, 1);
    private static final int FAILED_FIRST = 2023;
    private static final String FIRM = "applicant2";
    private static final String NAME = "杭策示例·云杉微纳技术有限公司";
    private static final Map<String, String> ACCOUNTS = new HashMap<>(Map.of("applicant", FIRM, "district", "district", "city", "city"));

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

    private static List<String> signers(Procession project, String stage) {
        return project.stage(stage).parties().stream().map(ACCOUNTS::get).toList();
    }

    @Test
    @DisplayName("key-rd-enterprise (document 29): from a topic that is argued; recommended within the limit, voted on, ranked, reviewed jointly, decided in a meeting, contracted, accepted late, paid by half, and taken back when it comes out that it was got by deceit")
    void keyProject() {
        Procession project = new Procession(chromium, "key-rd-enterprise", FIRM, NAME, SPRING);
        project.topic("高端传感器核心工艺");
        project.call("2022年度市重点科技研发计划申报指南");
        project.apply();
        project.setDay(SPRING.plusDays(12));
        project.recommended("district-review");
        project.passed("agency", "form-check", Map.of());
        project.reviewed("city");
        project.passed("city", "panel", Map.of());
        project.passed("city", "joint-review", Map.of());
        project.decided("decision");
        project.published(10);
        project.issued();
        LocalDate end = project.day().plusYears(1);
        project.contracted(FIRM, "contract", signers(project, "contract"), Map.of("ENDS_ON", end.toString()));
        project.setDay(end.plusMonths(7));
        project.handInPapers();
        try (Desk city = project.as("city")) {
            project.open(city, "acceptance");
            city.reads("#lateness", "逾期");
            city.look("30-acceptance");
            city.fitsPhone();
        }
        project.passed("city", "acceptance", Map.of("late_acceptance", "true", "verified_rd_yuan", "10000000"));
        project.published(10);
        project.decided("payment-decision");
        project.passed("city", "payment", Map.of());
        project.paid("1,000,000");
        try (Desk firm = project.as(FIRM)) {
            firm.go("my/case.xhtml?id=" + project.id());
            firm.reads("main", "已办结");
            firm.reads("#records", "技术专家");
            assertTrue(Paper.issued(firm, "contract").contains("云杉微纳"));
            assertTrue(Paper.issued(firm, "acceptance-opinion").contains("逾期"));
            firm.look("30-project");
            firm.fitsPhone();
            firm.go("call.xhtml?id=" + project.call());
            assertTrue(Paper.issued(firm, "approval-document").contains("云杉微纳"));
        }
        Revoking.cancel(project, FIRM, "骗取资金", "审计发现设备发票系伪造");
        try (Desk firm = project.as(FIRM)) {
            firm.go("my/case.xhtml?id=" + project.id());
            firm.reads("#sanctions", "已作出处理");
            assertTrue(Paper.issued(firm, "revocation-decision").contains("设备发票系伪造"));
            assertTrue(Paper.issued(firm, "recovery-order").contains("1,000,000元"));
        }
    }

    @Test
    @DisplayName("soft-science (document 37): half at the start, the rest after acceptance")
    void softScience() {
        Procession study = new Procession(chromium, "soft-science", FIRM, NAME, SPRING);
        study.call("2022年度市软科学研究项目申报指南");
        study.apply();
        study.setDay(SPRING.plusDays(12));
        study.passed("city", "form-check", Map.of());
        study.reviewed("city");
        study.decided("decision");
        study.published(10);
        study.issued();
        study.contracted("city", "contract", signers(study, "contract"), Map.of());
        study.paid("首款");
        study.passed("city", "first-payment", Map.of());
        study.setDay(study.day().plusMonths(5));
        study.passed("city", "acceptance", Map.of("SURPLUS_YUAN", "12000"));
        surplus(study);
        study.paid("余款");
        study.passed("city", "last-payment", Map.of());
        study.passed("district", "district-payment", Map.of());
        try (Desk firm = study.as(FIRM)) {
            firm.go("my/case.xhtml?id=" + study.id());
            firm.reads("main", "已办结");
        }
    }

    /** What is left over may be used on, and its holder says on what (document 02, 一(四)). */
    private static void surplus(Procession study) {
        try (Desk firm = study.as(FIRM)) {
            firm.go("my/index.xhtml");
            firm.reads("[id='surpluses']", "12,000 元");
            firm.go("my/case.xhtml?id=" + study.id());
            firm.reads("#surplus-until", "2024年12月31日");
            firm.reads("#records", "12,000 元");
            firm.fill("[id='surplus-report:yuan']", "13000");
            firm.fill("[id='surplus-report:spentOn']", study.day().toString());
            firm.fill("[id='surplus-report:words']", "问卷调查和数据购置");
            firm.press("report");
            firm.told("最多可填 12,000 元");
            firm.fill("[id='surplus-report:yuan']", "5000");
            firm.press("report");
            firm.told("支出已填报");
            firm.reads("#surplus-sums", "7,000 元");
            firm.look("34-surplus");
            firm.fitsPhone();
        }
        try (Desk city = study.as("city")) {
            city.go("work/case.xhtml?id=" + study.id());
            city.reads("#surplus", "问卷调查和数据购置");
        }
    }

    @Test
    @DisplayName("makerspace (document 38): reviewed and recommended by its district, on record, failed two years running, revoked and barred")
    void makerspace() {
        Procession space = new Procession(chromium, "makerspace", FIRM, NAME, SPRING);
        space.call("2022年市级众创空间备案");
        space.apply();
        space.setDay(SPRING.plusDays(12));
        space.reviewed("district");
        space.recommended("district-review");
        space.passed("city", "form-check", Map.of());
        space.published(10);
        space.issued();
        // Not 2022: other tests hold the round of that year.
        for (int year = FAILED_FIRST; year <= FAILED_FIRST + 1; year++) {
            space.setDay(LocalDate.of(year, 12, 20));
            try (Desk city = space.as("city")) {
                Evaluating.fail(city, "众创空间备案", year, NAME, null);
                if (year == FAILED_FIRST) {
                    city.look("31-round");
                    city.fitsPhone();
                }
            }
        }
        String recognition;
        try (Desk city = space.as("city")) {
            recognition = Revoking.open(city, NAME, "众创空间");
            city.look("31-recognition");
            city.fitsPhone();
            Revoking.giveNotice(city, "连续两年", space.day().plusDays(10), "连续两年绩效考核不合格");
        }
        space.setDay(space.day().plusDays(11));
        try (Desk decider = space.as("decider")) {
            Revoking.decide(decider, recognition);
            decider.look("31-revoked");
        }
        // The document itself has ended by then, so the bar is met on a day that it still covers.
        try (Desk firm = space.as(FIRM)) {
            firm.go("my/recognition.xhtml?id=" + recognition);
            firm.reads("main", "已撤销");
            assertTrue(Paper.issued(firm, "revocation-decision").contains("云杉微纳"));
        }
    }

    @Test
    @DisplayName("incubator-professional (document 33): verified by the district, scored, published, decided, recognised with a certificate, evaluated, and given time to put things right")
    void incubator() {
        Procession incubator = new Procession(chromium, "incubator-professional", FIRM, NAME, SPRING);
        incubator.call("2022年度市级专业孵化器认定申报");
        incubator.apply();
        incubator.setDay(SPRING.plusDays(12));
        incubator.recommended(incubator.program.stages().get(1).id());
        incubator.reviewed("city");
        incubator.published(10);
        incubator.decided("decision");
        incubator.issued();
        try (Desk firm = incubator.as(FIRM)) {
            firm.go("my/case.xhtml?id=" + incubator.id());
            firm.reads("main", "已认定");
            assertTrue(Paper.issued(firm, "certificate").contains("专业化孵化器"));
        }
        incubator.setDay(LocalDate.of(FAILED_FIRST, 12, 20));
        try (Desk city = incubator.as("city")) {
            Evaluating.fail(city, "专业化孵化器", FAILED_FIRST, NAME, incubator.day().plusMonths(3));
        }
        try (Desk firm = incubator.as(FIRM)) {
            firm.go("my/case.xhtml?id=" + incubator.id());
            assertTrue(Paper.issued(firm, "rectification-notice").contains("2024年3月20日"));
        }
    }

    @Test
    @DisplayName("commissioner-posting (document 25): matched, posted with a document, judged at the end of the term by the town’s district and graded by the leading group")
    void posting() {
        Procession posting = new Procession(chromium, "commissioner-posting", FIRM, NAME, LocalDate.of(2021, 3, 1));
        posting.call("2021年市科技特派员选派");
        posting.apply();
        posting.setDay(LocalDate.of(2021, 3, 12));
        posting.passed("city", "city-review", Map.of());
        posting.decided("decision");
        posting.issued();
        posting.setDay(LocalDate.of(2023, 3, 20));
        posting.passed("district", "evaluation", Map.of("OPINION", "任期内成效明显，建议评为优秀"));
        posting.passed("decider", "grading", Map.of("DIVISIONS", "市科技局、市委组织部", "OPINION", "评定为优秀"));
        try (Desk firm = posting.as(FIRM)) {
            firm.go("my/case.xhtml?id=" + posting.id());
            firm.reads("main", "已办结");
            firm.reads("#records", "评定为优秀");
        }
    }

    @Test
    @DisplayName("graduate-living-subsidy (document 12): a person applies with what the city knows, is granted the subsidy and paid")
    void graduate() {
        Procession graduate = new Procession(chromium, "graduate-living-subsidy", "person", "林知夏（示例）", LocalDate.of(2022, 5, 20));
        graduate.call("2022年应届毕业生生活补贴");
        graduate.apply();
        graduate.decided("decision");
        graduate.issued();
        graduate.paid("50,000");
        try (Desk person = graduate.as("person")) {
            person.go("my/case.xhtml?id=" + graduate.id());
            assertTrue(!person.at("main").innerText().contains("330199199406180019"), "nobody’s number is shown");
            person.look("32-person");
            person.fitsPhone();
        }
    }
}
