package cn.hangce.reporting.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.reporting.document.ContractDocument;
import cn.hangce.reporting.document.ContractDocument.Terms;
import cn.hangce.reporting.document.MeetingMinutesDocument;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.RecoveryOrderDocument;
import cn.hangce.reporting.document.RectificationNoticeDocument;
import cn.hangce.reporting.document.YearlyStatementDocument;
import cn.hangce.treasury.YearFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Documents of projects under contract, of meetings and of the time after a recognition")
class LaterPapersTest {

    private static final DocumentPrinter PRINTER = new DocumentPrinter();
    private static final String FIRM = Samples.firm(7).name();

    /** Without the breaks of lines and the numbers of pages. */
    private static String text(OfficialDocument document) throws IOException {
        try (PDDocument paper = Loader.loadPDF(PRINTER.print(document, Samples.CODE, Locale.CHINESE))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", "").replaceAll("—\\d+—", "");
        }
    }

    @Test
    @DisplayName("a contract names each party with who signed for it and on which day, and cites the clauses")
    void contract() throws IOException {
        String text = text(LaterSamples.contract(Samples.firm(7), 1));
        assertTrue(text.contains("承担方" + FIRM + "，由林知夏于2022年9月16日签署") && text.contains("西湖区科学技术局，由陈核实于2022年9月19日签署")
                && text.contains("杭州市科学技术局，由王经办于2022年9月20日签署"), text);
        assertTrue(text.contains("合同期限：2022年10月1日至2023年3月31日") && text.contains("150,000元（人民币壹拾伍万元整）"), text);
        assertTrue(text.contains("终止合同、追回资金、记入诚信记录（五(二)）"), text);
        assertFalse(text.contains("次文本") || text.contains("其他约定"), text);
    }

    @Test
    @DisplayName("a changed contract says so and has what was added")
    void changed() throws IOException {
        String text = text(LaterSamples.contract(Samples.firm(7), 2));
        assertTrue(text.contains("本文本为第2次文本") && text.contains("样本不少于300份"), text);
        assertTrue(text.contains("由林知夏于2022年12月1日申请本次变更") && text.contains("由王经办于2022年12月5日批准本次变更"), text);
        ContractDocument first = LaterSamples.contract(Samples.firm(7), 1);
        assertThrows(IllegalArgumentException.class, () -> new ContractDocument(first.number(), first.issuers(), first.issuedOn(), first.basis(), first.callTitle(),
                first.undertaker(), LaterSamples.contract(Samples.firm(7), 2).terms(), first.support(), first.clauses(), first.signatures(), null), "a change that nobody asked for");
    }

    @Test
    @DisplayName("a yearly statement adds up by program, tells a year that is not over as of its day, and is of no year to come")
    void statement() throws IOException {
        YearlyStatementDocument statement = LaterSamples.statement(Samples.firm(7));
        String text = text(statement);
        assertTrue(text.contains("本年度实际拨付合计2,400,000元（人民币贰佰肆拾万元整）") && text.contains("期末应退未退合计100,000元（人民币壹拾万元整）"), text);
        assertTrue(text.contains(FIRM) && text.contains("数据截至2022年12月31日"), text);
        YearlyStatementDocument city = LaterSamples.cityStatement();
        assertEquals(new YearFigures(7_500_000, 250_000, 4_000_000, 2_000_000, 1_250_000, 1_000_000, 750_000, 250_000), city.sum());
        assertTrue(text(city).contains("数据截至2022年11月30日") && text(city).contains("滨江区1,500,000"), text(city));
        assertThrows(IllegalArgumentException.class, () -> new YearlyStatementDocument(2023, null, city.issuedOn(), city.programs()));
    }

    @Test
    @DisplayName("a statement of a year without money says so in noughts")
    void nothing() throws IOException {
        String text = text(new YearlyStatementDocument(2022, LaterSamples.statement(Samples.firm(7)).party(), LocalDate.of(2023, 1, 9), List.of()));
        assertTrue(text.contains("本年度实际拨付合计0元（人民币零元整）"), text);
    }

    @Test
    @DisplayName("a plaque is one page of 600 mm by 400 mm, in landscape")
    void plaque() throws IOException {
        try (PDDocument paper = Loader.loadPDF(PRINTER.print(Samples.plaque(), Samples.CODE, Locale.CHINESE))) {
            assertEquals(1, paper.getNumberOfPages());
            PDRectangle page = paper.getPage(0).getMediaBox();
            double wide = paper.getPage(0).getRotation() % 180 == 0 ? page.getWidth() : page.getHeight();
            double high = paper.getPage(0).getRotation() % 180 == 0 ? page.getHeight() : page.getWidth();
            assertEquals(600, wide / 72 * 25.4, 0.5);
            assertEquals(400, high / 72 * 25.4, 0.5);
        }
    }

    @Test
    @DisplayName("an acceptance that failed has neither experts nor a day that there were not")
    void acceptance() throws IOException {
        assertTrue(text(LaterSamples.acceptance(true)).contains("五、验收结论通过验收。"));
        String failed = text(LaterSamples.acceptance(false));
        assertTrue(failed.contains("二、验收结论不通过验收。"), failed);
        assertFalse(failed.contains("专家") || failed.contains("验收日期") || failed.contains("逾期"), failed);
    }

    @Test
    @DisplayName("a revocation says how the holder was heard and only what comes with it")
    void revocation() throws IOException {
        String full = text(LaterSamples.revocation(Samples.firm(7), true));
        assertTrue(full.contains("你单位于2023年6月9日提出了意见") && full.contains("至2026年6月29日（含当日），不受理") && full.contains("予以追回")
                && full.contains("记入诚信记录"), full);
        String bare = text(LaterSamples.revocation(Samples.firm(7), false));
        assertTrue(bare.contains("没有收到你单位的意见") && bare.contains("不再受理你单位"), bare);
        assertFalse(bare.contains("追回") || bare.contains("诚信记录"), bare);
    }

    @Test
    @DisplayName("without a recognition the support is cancelled, or a sanction leaves it as it is")
    void sanction() throws IOException {
        String cancelled = text(LaterSamples.sanction(Samples.firm(7), true));
        assertTrue(cancelled.contains("取消支持决定书") && cancelled.contains("申报件编号：2022-001-00007") && cancelled.contains("尚未拨付的资金不再拨付"), cancelled);
        String recorded = text(LaterSamples.sanction(Samples.firm(7), false));
        assertTrue(recorded.contains("违规处理决定书") && recorded.contains("记入诚信记录"), recorded);
        assertFalse(cancelled.contains("证书") || cancelled.contains("撤销") || recorded.contains("取消") || recorded.contains("追回"), cancelled + recorded);
    }

    @Test
    @DisplayName("money that comes back stands in figures and in words, and nothing is no order")
    void recovery() throws IOException {
        RecoveryOrderDocument order = LaterSamples.recovery(Samples.firm(7));
        assertTrue(text(order).contains("200,000元（人民币贰拾万元整），追回单号：ZH-2023-000001"), text(order));
        assertThrows(IllegalArgumentException.class, () -> new RecoveryOrderDocument(order.number(), order.issuers(), order.issuedOn(), order.basis(),
                order.held(), order.order(), order.ground(), order.revokedOn(), 0));
    }

    @Test
    @DisplayName("time to put things right has a last day, which cannot be over, and says what follows")
    void rectification() throws IOException {
        RectificationNoticeDocument notice = LaterSamples.rectification(Samples.firm(7), true);
        assertTrue(text(notice).contains("请于2023年10月2日（含当日）前整改到位") && text(notice).contains("逾期没有整改到位的：取消资格"), text(notice));
        assertThrows(IllegalArgumentException.class, () -> new RectificationNoticeDocument(notice.number(), notice.issuers(), notice.issuedOn(),
                notice.basis(), notice.held(), notice.matter(), notice.year(), notice.outcome(), notice.issuedOn().minusDays(1), notice.failing()));
    }

    @Test
    @DisplayName("minutes count the resolutions, say who left the table, and need a quorum")
    void minutes() throws IOException {
        MeetingMinutesDocument minutes = LaterSamples.minutes(30);
        String text = text(minutes);
        assertTrue(text.contains("应到7人，实到5人") && text.contains("批准20件，不予批准6件，暂缓4件") && text.contains("回避离席：赵分管"), text);
        assertThrows(IllegalArgumentException.class, () -> new MeetingMinutesDocument(minutes.number(), minutes.issuers(), minutes.issuedOn(),
                minutes.meeting(), minutes.heldOn(), minutes.place(), minutes.chair(), 7, List.of("方主持", "赵分管", "吴分管"), minutes.words(), minutes.items()));
    }

    @Test
    @DisplayName("a contract does not end before it begins")
    void term() {
        LocalDate day = LocalDate.of(2022, 10, 1);
        assertThrows(IllegalArgumentException.class, () -> new Terms("", "", "", day, day.minusDays(1), "目标", "", 1));
    }

    @Test
    @DisplayName("a paper of one holder is its own district’s to read, whoever issued it")
    void districts() {
        LaterSamples.all().stream().filter(each -> !each.holder().isEmpty())
                .forEach(each -> assertEquals(Samples.firm(7).district(), each.district(), each.kind()));
    }

    @Test
    @DisplayName("every sentence stands in both languages")
    void wording() {
        assertEquals(keys(Locale.ROOT), keys(Locale.ENGLISH));
    }

    @Test
    @DisplayName("every sentence that a template names is there; the engine would leave its place empty")
    void wordingOfTemplates() throws IOException {
        Path folder = Path.of("src/main/resources/cn/hangce/reporting/templates");
        Set<String> named = new TreeSet<>();
        try (Stream<Path> templates = Files.list(folder)) {
            for (Path template : templates.filter(each -> each.toString().endsWith(".jrxml")).toList()) {
                Pattern.compile("\\$R\\{([^}]+)}").matcher(Files.readString(template)).results().map(found -> found.group(1)).forEach(named::add);
            }
        }
        assertTrue(named.size() > 20, named::toString);
        named.removeAll(keys(Locale.ROOT));
        assertEquals(Set.of(), named);
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("cn.hangce.reporting.labels", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet());
    }
}
