package cn.hangce.reporting.print;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.AcceptanceOpinionDocument;
import cn.hangce.reporting.document.Basis;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.ContractDocument;
import cn.hangce.reporting.document.ContractDocument.Clauses;
import cn.hangce.reporting.document.ContractDocument.Amendment;
import cn.hangce.reporting.document.ContractDocument.Support;
import cn.hangce.reporting.document.ContractDocument.Terms;
import cn.hangce.reporting.document.HeldTitle;
import cn.hangce.reporting.document.ListedFirm;
import cn.hangce.reporting.document.MeetingMinutesDocument;
import cn.hangce.reporting.document.MeetingMinutesDocument.Item;
import cn.hangce.reporting.document.MeetingMinutesDocument.Resolution;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.PartySignature;
import cn.hangce.reporting.document.PartySignature.Hand;
import cn.hangce.reporting.document.RecoveryOrderDocument;
import cn.hangce.reporting.document.RectificationNoticeDocument;
import cn.hangce.reporting.document.RevocationDecisionDocument;
import cn.hangce.reporting.document.RevocationDecisionDocument.Effects;
import cn.hangce.reporting.document.RevocationDecisionDocument.Hearing;
import cn.hangce.reporting.document.YearlyStatementDocument;
import cn.hangce.treasury.YearFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents of projects under contract, of meetings and of the time after a recognition, with invented firms. */
final class LaterSamples {

    private static final LocalDate SIGNED = LocalDate.of(2022, 9, 20);
    private static final Basis SOFT = new Basis(new Text("杭州市软科学研究项目管理办法", "Rules for soft-science projects"), "杭科策〔2021〕93号",
            new Text("市软科学研究项目", "Soft-science research project"), List.of());
    private static final String CALL = "关于组织申报2022年度市软科学研究项目的通知";
    private static final Clause GROUND = new Clause(new Text("提供虚假材料骗取认定", "False materials"), null, "五(三)");

    private LaterSamples() {
    }

    static ContractDocument contract(ListedFirm undertaker, int wording) {
        return new ContractDocument("杭科策合〔2022〕7号", List.of(Samples.BUREAU, Samples.DISTRICT), SIGNED, SOFT, CALL, undertaker,
                new Terms("城西科创大走廊创新生态评价研究", "林知夏", "", LocalDate.of(2022, 10, 1), LocalDate.of(2023, 3, 31),
                        "一、形成研究报告1份，不少于3万字。\n二、报送决策咨询要报2篇，其中1篇得到市级以上采纳。\n三、公开发表论文1篇。",
                        wording > 1 ? "研究方法中增加问卷调查，样本不少于300份。" : "", wording),
                new Support(List.of(new Clause(new Text("首款（立项后）", "First half"), new Text("150,000 元", "150,000 yuan"), "三(一) 三(二)1"),
                        new Clause(new Text("余款（验收后）", "The rest"), new Text("资助额减去首款", "what the first payment left"), "三(一) 三(二)1")), 150_000),
                new Clauses(List.of(clause("合同到期后 3 个月内申请验收", "四(三)2")), List.of(clause("按规定使用和管理经费", "四(三)3")),
                        List.of(clause("变更项目负责人", "四(三)1"), new Clause(new Text("项目延期", "Extension"), new Text("累计延期不超过 6 个月", "at most 6 months"), "四(三)1")),
                        List.of(new Clause(new Text("弄虚作假、剽窃他人成果", "Fraud"), new Text("终止合同、追回资金、记入诚信记录", "contract ended"), "五(二)"))),
                List.of(signature("承担方", "Undertaker", new Text(undertaker.name(), undertaker.name()), "林知夏", "2022-09-16T01:20:30Z", undertaker.creditCode()),
                        signature("区级主管单位", "District office in charge", Samples.DISTRICT, "陈核实", "2022-09-19T07:05:00Z", ""),
                        signature("市级主管单位", "City office in charge", Samples.BUREAU, "王经办", "2022-09-20T02:40:10Z", "")),
                wording == 1 ? null : new Amendment(
                        signature("承担方", "Undertaker", new Text(undertaker.name(), undertaker.name()), "林知夏", "2022-12-01T03:00:00Z", undertaker.creditCode()),
                        signature("市级主管单位", "City office in charge", Samples.BUREAU, "王经办", "2022-12-05T03:00:00Z", "")));
    }

    private static PartySignature signature(String role, String inEnglish, Text party, String by, String at, String holder) {
        Hand hand = holder.contains("*") ? Hand.NAME : Hand.SEAL;
        return new PartySignature(new Text(role, inEnglish), party, by, Instant.parse(at), hand, holder);
    }

    private static Clause clause(String label, String cite) {
        return new Clause(new Text(label, label), null, cite);
    }

    static AcceptanceOpinionDocument acceptance(boolean accepted) {
        return new AcceptanceOpinionDocument("杭科策验〔2023〕3号", List.of(Samples.BUREAU), LocalDate.of(2023, 5, 12), SOFT, Samples.firm(7),
                accepted ? LocalDate.of(2023, 5, 10) : null, accepted ? "钱评审、孙评审、李评审" : "", accepted ? "周会计" : "",
                accepted ? "项目完成了合同约定的研究任务，提交的材料齐全，经费使用合规。\n专家组同意通过验收。" : "提交的研究报告没有覆盖合同约定的评价指标，整改后仍未补齐。",
                accepted ? "疫情防控期间现场调研推迟两个月，已经书面说明。" : "",
                accepted ? List.of(new Clause(new Text("验收等次", "Grade"), new Text("良好", "good"), "四(三)2")) : List.of(), accepted);
    }

    private static HeldTitle held(ListedFirm firm) {
        return new HeldTitle(firm.name(), firm.creditCode(), firm.district(), Samples.STANDING, "杭科高〔2022〕71号", "2022000007", Samples.DAY);
    }

    static RevocationDecisionDocument revocation(ListedFirm firm, boolean full) {
        LocalDate day = LocalDate.of(2023, 6, 30);
        return new RevocationDecisionDocument("杭科高撤〔2023〕1号", List.of(Samples.BUREAU), day, Samples.BASIS, held(firm), GROUND,
                "市税务部门反馈的2021年度研发费用与申报数据相差较大，经现场核查，审计报告系伪造。",
                new Hearing(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 15), full ? LocalDate.of(2023, 6, 9) : null),
                "经审定，上述事实清楚、证据充分，所提意见不能成立，决定撤销认定。", day,
                new Effects(full, full, List.of(Samples.BASIS.program()), full ? LocalDate.of(2026, 6, 29) : null));
    }

    /** Of a program that recognises nobody. @param ended whether the grant is lost */
    static RevocationDecisionDocument sanction(ListedFirm firm, boolean ended) {
        LocalDate day = LocalDate.of(2023, 6, 30);
        HeldTitle granted = new HeldTitle(firm.name(), firm.creditCode(), firm.district(), SOFT.program(), "2022-001-00007", null, Samples.DAY);
        return new RevocationDecisionDocument("杭科高撤〔2023〕2号", List.of(Samples.BUREAU), day, Samples.BASIS, granted, GROUND, "虚报研发投入。",
                new Hearing(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 15), null), "事实清楚、证据充分。", ended ? day : null,
                new Effects(true, ended, List.of(), null));
    }

    static RecoveryOrderDocument recovery(ListedFirm firm) {
        LocalDate day = LocalDate.of(2023, 6, 30);
        return new RecoveryOrderDocument("杭科高追〔2023〕1号", List.of(Samples.BUREAU), day, Samples.BASIS, held(firm), "ZH-2023-000001", GROUND, day, 200_000);
    }

    static RectificationNoticeDocument rectification(ListedFirm firm, boolean byDistrict) {
        return new RectificationNoticeDocument(byDistrict ? "西湖区改〔2023〕2号" : "杭科高改〔2023〕2号", List.of(byDistrict ? Samples.DISTRICT : Samples.BUREAU), LocalDate.of(2023, 4, 3),
                Samples.BASIS, held(firm), clause("年度绩效评价", "四(二)"), 2022, new Text("限期整改", "Time to put it right"),
                LocalDate.of(2023, 10, 2), List.of(new Text("取消资格", "Recognition cancelled")));
    }

    private static YearlyStatementDocument.Program money(Text program, String... districts) {
        return new YearlyStatementDocument.Program(program, Stream.of(districts).map(each -> new YearlyStatementDocument.District(each,
                new YearFigures(1_500_000, 50_000, 800_000, 400_000, 250_000, 200_000, 150_000, 50_000))).toList());
    }

    static YearlyStatementDocument statement(ListedFirm firm) {
        return new YearlyStatementDocument(2022, new YearlyStatementDocument.Holder(firm.name(), firm.creditCode(), firm.district()), LocalDate.of(2023, 1, 9),
                List.of(money(Samples.BASIS.program(), firm.district()), money(SOFT.program(), firm.district())));
    }

    static YearlyStatementDocument cityStatement() {
        return new YearlyStatementDocument(2022, null, LocalDate.of(2022, 11, 30),
                List.of(money(Samples.BASIS.program(), "西湖区", "滨江区", "余杭区"), money(SOFT.program(), "西湖区", "上城区")));
    }

    static MeetingMinutesDocument minutes(int cases) {
        List<Item> items = IntStream.rangeClosed(1, cases).mapToObj(i -> new Item(Samples.firm(i), i % 2 == 0 ? SOFT.program() : Samples.BASIS.program(),
                i % 7 == 0 ? Resolution.DEFERRED : i % 5 == 0 ? Resolution.REFUSED : Resolution.APPROVED,
                i % 7 == 0 ? "补充核实研发费用后再议。" : i % 5 == 0 ? "不符合研发投入比例要求。" : "同意评审和公示结果。", i == 3 ? "赵分管" : "")).toList();
        return new MeetingMinutesDocument("杭科高纪〔2022〕5号", List.of(Samples.BUREAU), Samples.DAY, "2022年第5次局长办公会议", LocalDate.of(2022, 9, 7),
                "市科技局301会议室", "方主持", 7, List.of("方主持", "赵分管", "吴分管", "郑纪检", "冯总工"),
                "会议听取了高新处关于“雏鹰计划”企业评审和公示情况的汇报，逐件进行了审议。\n会议要求，做好结果公开和后续服务，对暂缓的申报抓紧核实。", items);
    }

    static List<OfficialDocument> all() {
        return List.of(contract(Samples.firm(7), 1), contract(Samples.firm(7), 2), acceptance(true), acceptance(false), revocation(Samples.firm(7), true),
                revocation(Samples.firm(7), false), sanction(Samples.firm(7), true), sanction(Samples.firm(7), false), recovery(Samples.firm(7)), rectification(Samples.firm(7), true), rectification(Samples.firm(7), false), minutes(30),
                statement(Samples.firm(7)), cityStatement());
    }
}
