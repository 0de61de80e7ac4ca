package cn.hangce.reporting.print;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.AllocationListDocument;
import cn.hangce.reporting.document.AllocationListDocument.DistrictShare;
import cn.hangce.reporting.document.AllocationListDocument.Grant;
import cn.hangce.reporting.document.ApprovalDocument;
import cn.hangce.reporting.document.Basis;
import cn.hangce.reporting.document.CaseNoticeDocument;
import cn.hangce.reporting.document.FundReleaseDocument;
import cn.hangce.reporting.document.ObjectionAnswerDocument;
import cn.hangce.reporting.document.Payment;
import cn.hangce.reporting.document.ReviewMinutesDocument;
import cn.hangce.reporting.document.ScoreSheetDocument;
import cn.hangce.reporting.document.CallDocument;
import cn.hangce.reporting.document.CertificateDocument;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.Ground;
import cn.hangce.reporting.document.ListedFirm;
import cn.hangce.reporting.document.NoticeDocument;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.PlaqueDocument;
import cn.hangce.reporting.document.ReceiptDocument;
import cn.hangce.reporting.document.ReceiptDocument.ReceivedMaterial;
import cn.hangce.reporting.document.RecognitionDocument;
import cn.hangce.reporting.document.RecommendationListDocument;
import cn.hangce.reporting.document.VerificationReportDocument;
import cn.hangce.reporting.document.VerificationReportDocument.Finding;
import cn.hangce.reporting.document.VerificationReportDocument.VerifiedCase;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents of a whole round with invented firms, one of each kind. */
public final class Samples {

    public static final String CODE = "7K3MA9QZT42X";
    public static final String RARE_NAME = "杭州" + new String(Character.toChars(0x20547)) + "示例<甲&乙>有限公司";
    static final Basis BASIS = new Basis(new Text("杭州市“雏鹰计划”企业培育工程实施意见", "Opinions on raising fledgling enterprises"),
            "杭科高〔2020〕71号", new Text("“雏鹰计划”企业认定", "Fledgling enterprise"), List.of(new Text("杭州市财政局", "Hangzhou Municipal Bureau of Finance")));
    static final Basis UNNUMBERED = new Basis(new Text("关于〈人才新政〉的补充意见", "Supplement to the talent policy"), "",
            new Text("高校技术输出补助", "Subsidy for technology from universities"), List.of());
    static final String CALL = "关于组织开展2022年度杭州市“雏鹰计划”企业申报工作的通知";
    static final Text BUREAU = new Text("杭州市科学技术局", "Hangzhou Municipal Bureau of Science and Technology");
    static final Text FINANCE = new Text("杭州市财政局", "Hangzhou Municipal Bureau of Finance");
    static final Text DISTRICT = new Text("西湖区科学技术局", "Science and Technology Bureau of Xihu District");
    static final Text STANDING = new Text("杭州市“雏鹰企业”", "Fledgling enterprise of Hangzhou");
    static final LocalDate DAY = LocalDate.of(2022, 9, 8);

    private static final String[] DISTRICTS = {"上城区", "拱墅区", "西湖区", "滨江区", "萧山区", "余杭区"};
    private static final List<Text> STEPS = List.of(new Text("企业申报", "application"), new Text("审核推荐", "district review"),
            new Text("专家评审", "expert review"), new Text("公示", "public notice"), new Text("行政决策", "decision"));
    private static final Text NONE = new Text("", "");

    private static final Ground GROUND = new Ground(STEPS,
            List.of(new Clause(new Text("创业无偿资助", "Start-up grant"), new Text("200,000 元，一次性", "200,000 yuan, once"), "二(一)1")),
            List.of(clause("每年备案并及时更新相关信息", "五(一)"), new Clause(new Text("更名、分立、合并、重组、搬迁等重大变化，向属地科技部门报告", "Report changes"),
                    new Text("3 个月内", "within 3 months"), "五(二)")));

    private Samples() {
    }

    static ListedFirm firm(int number) {
        return new ListedFirm(String.format(Locale.ROOT, "杭州示例%03d智能科技有限公司", number), String.format(Locale.ROOT, "91330100MA2TEST%03d", number),
                DISTRICTS[number % DISTRICTS.length], String.format(Locale.ROOT, "2022-001-%05d", number));
    }

    static List<ListedFirm> firms(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Samples::firm).toList();
    }

    static CallDocument call() {
        return new CallDocument(CALL, "杭科高〔2022〕30号", List.of(BUREAU), LocalDate.of(2022, 4, 29), BASIS, LocalDate.of(2022, 5, 1),
                LocalDate.of(2022, 5, 31), 800, 120_000_000, new CallDocument.Way(STEPS, true, true, List.of(new Clause(new Text("公示", "Public notice"), new Text("7 日", "7 days"), "四(四)"))),
                List.of(clause("注册成立满 1 年、在 6 年以内", "三.2"), clause("上年度销售额不超过 5000 万元", "三.2"),
                        clause("科技人员占职工总数不低于 15%", "三.3"), clause("研发费用占销售收入不低于 5%（3000 万元以上企业 4%）", "三.4(1)(2)")),
                List.of(new Clause(new Text("创业无偿资助", "Start-up grant"), new Text("200,000 元，一次性", "200,000 yuan, once"), "二(一)1")),
                List.of(clause("企业认定申请表", "四(一)1"), new Clause(new Text("上年度所得税申报表和年度审计报告", "Tax return and audit report"),
                        new Text("申报表含主表及附表；审计报告须披露研发费用和销售收入", "with annexes"), "四(一)4")));
    }

    private static Clause clause(String label, String cite) {
        return new Clause(new Text(label, label), NONE, cite);
    }

    static ReceiptDocument receipt() {
        return new ReceiptDocument("2022-001-00007", List.of(DISTRICT), BASIS.program(), CALL, firm(7).name(), firm(7).creditCode(), "西湖区",
                LocalDateTime.of(2022, 5, 18, 9, 5, 30), 16,
                List.of(new ReceivedMaterial(new Text("企业认定申请表", "Application form"), "申请表.pdf", "0f".repeat(32)),
                        new ReceivedMaterial(new Text("创新能力评价材料", "Evidence of the ability to innovate"), "专利证书与科研立项.pdf", "a7".repeat(32)),
                        new ReceivedMaterial(new Text("职工和科技人员情况说明", "Statement on staff"), "人员说明.docx", "3c".repeat(32)),
                        new ReceivedMaterial(new Text("上年度所得税申报表和年度审计报告", "Income tax return and audit report"), "审计报告2021.pdf", "9e".repeat(32))));
    }

    static VerificationReportDocument verification() {
        List<Finding> facts = List.of(new Finding(new Text("上年度销售额", "Sales"), true, ""), new Finding(new Text("职工数", "Employees"), true, ""));
        List<Finding> disputed = List.of(facts.get(0), new Finding(new Text("职工数", "Employees"), false, "社保缴纳人数为11人，申报12人，仍符合条件"));
        List<Finding> materials = List.of(new Finding(new Text("企业认定申请表", "Application form"), true, ""));
        List<VerifiedCase> cases = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new VerifiedCase(firm(i), i == 5 ? disputed : facts, materials)).toList();
        return new VerificationReportDocument("西湖区-2022-001", List.of(DISTRICT), LocalDate.of(2022, 6, 20), BASIS, CALL, "西湖区",
                List.of(new Text("材料完整、真实、有效", "Materials sound"), new Text("运营正常、信用安全", "Operation and credit")), "陈核实",
                "我局于6月6日至17日查阅了税务、统计、市场监管等部门数据，并对12家企业进行了现场走访。\n申报企业运营正常，未发现失信情形。", cases);
    }

    static RecommendationListDocument recommendation() {
        return new RecommendationListDocument("西湖区-2022-001", List.of(DISTRICT), LocalDate.of(2022, 6, 20), BASIS, CALL, "西湖区", BUREAU, firms(12));
    }

    static NoticeDocument notice(int firms) {
        return new NoticeDocument("2022年度杭州市“雏鹰计划”拟认定企业名单公示", "", List.of(BUREAU),
                new NoticeDocument.Period(LocalDate.of(2022, 8, 22), LocalDate.of(2022, 8, 29), new Text("7 日", "7 days"), false), BASIS, CALL, true, STEPS.subList(0, 3), firms(firms));
    }

    /** A document that names a firm with a character of CJK Extension B and with signs of markup. */
    public static RecognitionDocument rare() {
        ListedFirm firm = new ListedFirm(RARE_NAME, firm(7).creditCode(), "西湖区", "2022-001-00007");
        RecognitionDocument with = recognition(2);
        return new RecognitionDocument(with.number(), with.issuers(), with.issuedOn(), with.basis(), with.callTitle(), with.ground(), with.standing(),
                with.term(), List.of(firm, firm(8)));
    }

    static RecognitionDocument recognition(int firms) {
        return new RecognitionDocument("杭科高〔2022〕71号", List.of(BUREAU), DAY, BASIS, CALL, GROUND, STANDING, Period.ofYears(3), firms(firms));
    }

    static CertificateDocument certificate() {
        return new CertificateDocument("2022000007", List.of(BUREAU), firm(7).name(), firm(7).creditCode(), STANDING, "杭科高〔2022〕71号", DAY,
                Period.ofYears(3), STEPS);
    }

    static PlaqueDocument plaque() {
        return new PlaqueDocument("2022000007", List.of(BUREAU), "杭州示例孵化成果转化园有限公司",
                new Text("杭州高新技术孵化成果转化园", "Hangzhou Park for Results from High-Tech Incubators"), DAY);
    }

    /** Two districts that share one to one, and one where the city bears a quarter (document 30, 二(一)). */
    static AllocationListDocument allocation() {
        return new AllocationListDocument("杭科高〔2022〕71号", List.of(BUREAU, FINANCE), DAY, BASIS, CALL,
                List.of(share("西湖区", "1:1", 1, 20, 100_000), share("滨江区", "1:1", 21, 35, 100_000), share("余杭区", "1:3", 36, 60, 50_000)));
    }

    /** The city pays all; no number is printed in the law. */
    static AllocationListDocument cityAlone() {
        return new AllocationListDocument("杭政函〔2022〕12号", List.of(BUREAU), DAY, UNNUMBERED, CALL,
                List.of(share("西湖区", "1:0", 1, 3, 200_000), share("余杭区", "", 4, 5, 200_000)));
    }

    static ApprovalDocument approval() {
        return new ApprovalDocument("杭政函〔2022〕12号", List.of(BUREAU), DAY, UNNUMBERED, CALL,
                new Ground(STEPS.subList(4, 5), List.of(), List.of()), firms(5));
    }

    private static DistrictShare share(String district, String ratio, int from, int to, long cityYuan) {
        return new DistrictShare(district, ratio,
                IntStream.rangeClosed(from, to).mapToObj(i -> new Grant(firm(i).name(), firm(i).creditCode(), cityYuan, 200_000 - cityYuan)).toList());
    }

    static CaseNoticeDocument caseNotice(CaseNoticeDocument.About about) {
        boolean city = about == CaseNoticeDocument.About.ACCEPTANCE || about == CaseNoticeDocument.About.REFUSAL;
        return new CaseNoticeDocument(about, city ? "杭科高受〔2022〕7号" : "西湖区补〔2022〕7号", List.of(city ? BUREAU : DISTRICT), DAY, BASIS.program(), CALL,
                firm(7).name(), firm(7).creditCode(), "西湖区", "2022-001-00007",
                about == CaseNoticeDocument.About.ACCEPTANCE ? "" : "审计报告缺少附注，未披露研发费用明细。\n职工人数与社保缴纳人数不一致，请核对。");
    }

    static ScoreSheetDocument scoreSheet() {
        return new ScoreSheetDocument("杭科高评表〔2022〕12号", List.of(BUREAU), BASIS.program(), CALL, "2022-001-00007", firm(7).name(), "钱评审",
                LocalDateTime.of(2022, 7, 6, 15, 20), List.of(new ScoreSheetDocument.Score(new Text("创新能力", "Innovation"), 40, 85),
                new ScoreSheetDocument.Score(new Text("成长性", "Growth"), 60, 78)), 8080, null, "核心技术自主，成长性较好，同意推荐。");
    }

    static ScoreSheetDocument vote() {
        return new ScoreSheetDocument("杭科资评表〔2022〕3号", List.of(BUREAU), BASIS.program(), CALL, "2022-029-00007", firm(7).name(), "钱评审",
                LocalDateTime.of(2022, 7, 6, 15, 20), List.of(), 10000, true, "关键技术路线可行，同意推荐。");
    }

    static ReviewMinutesDocument votedMinutes() {
        List<ReviewMinutesDocument.RankedFirm> ranking = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new ReviewMinutesDocument.RankedFirm(firm(i), List.of(10000, i < 3 ? 10000 : 0, i < 2 ? 10000 : 0), i < 2 ? 10000 : i < 3 ? 6666 : 3333, i < 3)).toList();
        return new ReviewMinutesDocument("杭科资评〔2022〕3号", List.of(BUREAU), LocalDate.of(2022, 7, 8), BASIS, CALL,
                List.of("钱评审（浙江示例大学）", "孙评审（杭州示例研究院）", "李评审（示例检测中心）"), "抽取：钱评审、孙评审、李评审；回避：无", 60, "majority", ranking);
    }

    static ReviewMinutesDocument minutes() {
        List<ReviewMinutesDocument.RankedFirm> ranking = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> new ReviewMinutesDocument.RankedFirm(firm(i), List.of(9000 - 50 * i, 8800 - 50 * i, 9100 - 50 * i), 8966 - 50 * i, i < 30)).toList();
        return new ReviewMinutesDocument("杭科高评〔2022〕3号", List.of(BUREAU), LocalDate.of(2022, 7, 8), BASIS, CALL,
                List.of("钱评审（浙江示例大学）", "孙评审（杭州示例研究院）", "李评审（示例检测中心）"), "抽取：钱评审、孙评审、李评审；回避：周某（示例公司）", 60, null, ranking);
    }

    static ObjectionAnswerDocument answer() {
        return new ObjectionAnswerDocument("杭科高复〔2022〕1号", List.of(BUREAU), LocalDate.of(2022, 8, 31), "2022年度杭州市“雏鹰计划”拟认定企业名单公示",
                "YY-2022-0001", "陈**", firm(7).name(), LocalDate.of(2022, 8, 25), false, "经核查该企业近三年纳税和社保记录，反映的情况不属实。");
    }

    static FundReleaseDocument release(boolean toPayee) {
        List<Payment> payments = IntStream.rangeClosed(1, toPayee ? 1 : 30).boxed().flatMap(i -> Stream.of(
                new Payment(String.format(Locale.ROOT, "BF-2022-%06d", 2 * i - 1), "杭州市", firm(i).name(), firm(i).creditCode(), "示例银行西湖支行", "****9012", 100_000, part(i)),
                new Payment(String.format(Locale.ROOT, "BF-2022-%06d", 2 * i), "西湖区", firm(i).name(), firm(i).creditCode(), "示例银行西湖支行", "****9012", 100_000, part(i)))).toList();
        return new FundReleaseDocument("杭科高拨〔2022〕9号", toPayee ? List.of(BUREAU) : List.of(BUREAU, FINANCE), LocalDate.of(2022, 10, 11), BASIS, CALL,
                toPayee ? firm(1).name() : "", payments);
    }

    /** Every other one is a part only. */
    private static Text part(int number) {
        return number % 2 == 0 ? null : new Text("项目资助：中期检查后的第二年 50%", "Project: second year, after the mid-term check 50%");
    }

    /** A firm’s in its first and its second wording, and a person’s. */
    public static List<OfficialDocument> contracts() {
        ListedFirm person = new ListedFirm("林知夏", "330199********0021", "西湖区", "2022-009-00001");
        return List.of(LaterSamples.contract(firm(7), 1), LaterSamples.contract(firm(7), 2), LaterSamples.contract(person, 1));
    }

    public static List<OfficialDocument> all() {
        return Stream.concat(LaterSamples.all().stream(), procedure().stream()).toList();
    }

    private static List<OfficialDocument> procedure() {
        return List.of(caseNotice(CaseNoticeDocument.About.ACCEPTANCE), caseNotice(CaseNoticeDocument.About.CORRECTION),
                caseNotice(CaseNoticeDocument.About.REJECTION), caseNotice(CaseNoticeDocument.About.REFUSAL), scoreSheet(), vote(), minutes(), votedMinutes(), answer(),
                release(true), release(false), call(), receipt(), verification(), recommendation(), notice(60), recognition(60), certificate(), plaque(), allocation(), approval());
    }
}
