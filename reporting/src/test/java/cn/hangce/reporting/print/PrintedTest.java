package cn.hangce.reporting.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.AllocationListDocument;
import cn.hangce.reporting.document.CallDocument;
import cn.hangce.reporting.document.CertificateDocument;
import cn.hangce.reporting.document.ListedFirm;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.RecognitionDocument;
import java.io.IOException;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Documents on paper")
class PrintedTest {

    private static final DocumentPrinter PRINTER = new DocumentPrinter();

    static Stream<OfficialDocument> kinds() {
        return Samples.all().stream();
    }

    private static PDDocument print(OfficialDocument document, Locale locale) throws IOException {
        return Loader.loadPDF(PRINTER.print(document, Samples.CODE, locale));
    }

    /** The text of the pages from the first to the last of these, without the breaks of lines. */
    private static String text(PDDocument paper, int first, int last) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(first);
        stripper.setEndPage(last);
        return stripper.getText(paper).replaceAll("\\s+", "");
    }

    private static String text(PDDocument paper) throws IOException {
        return text(paper, 1, paper.getNumberOfPages());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("every kind has its code, its issuers and its day, and embeds its fonts")
    void everyKind(OfficialDocument document) throws IOException {
        try (PDDocument paper = print(document, Locale.CHINESE)) {
            String text = text(paper);
            assertTrue(text.contains("7K3M-A9QZ-T42X"), text);
            for (Text issuer : document.issuers()) {
                assertTrue(text.contains(issuer.zh()), issuer.zh());
            }
            assertTrue(text.contains(ChineseDate.of(document.issuedOn())), text);
            assertEquals(document.title(), paper.getDocumentInformation().getTitle());
            for (PDPage page : paper.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("no page is blank")
    void noBlankPage(OfficialDocument document) throws IOException {
        try (PDDocument paper = print(document, Locale.CHINESE)) {
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                assertTrue(text(paper, page, page).length() > 20, document.kind() + ", page " + page);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"receipt, zh", "certificate, zh", "certificate, en"})
    @DisplayName("a receipt and a certificate take one page")
    void onePage(String kind, String language) throws IOException {
        OfficialDocument document = Samples.all().stream().filter(each -> each.kind().equals(kind)).findFirst().orElseThrow();
        try (PDDocument paper = print(document, Locale.forLanguageTag(language))) {
            assertEquals(1, paper.getNumberOfPages());
        }
    }

    @Test
    @DisplayName("a list of sixty firms repeats its head on each page and numbers the pages through")
    void longList() throws IOException {
        try (PDDocument paper = print(Samples.recognition(60), Locale.CHINESE)) {
            int pages = paper.getNumberOfPages();
            assertTrue(pages >= 4, pages + " pages");
            for (int page = 3; page <= pages; page++) {
                String text = text(paper, page, page);
                assertTrue(text.contains("统一社会信用代码"), text);
                assertTrue(text.endsWith("—" + page + "—"), text);
            }
            for (ListedFirm firm : Samples.firms(60)) {
                assertTrue(text(paper).contains(firm.creditCode()), firm.name());
            }
        }
    }

    @Test
    @DisplayName("the allocation list sums up by district and in all, in figures and in words (document 30, 二(一))")
    void allocation() throws IOException {
        try (PDDocument paper = print(Samples.allocation(), Locale.CHINESE)) {
            String text = text(paper);
            assertTrue(text.contains("12,000,0004,750,0007,250,000"), text);
            assertTrue(text.contains("壹仟贰佰万元整"), text);
            assertTrue(text.contains("1:3"), text);
        }
    }

    @Test
    @DisplayName("a certificate runs to the day before the anniversary")
    void certificate() throws IOException {
        try (PDDocument paper = print(Samples.certificate(), Locale.CHINESE)) {
            assertTrue(text(paper).contains("2022年9月8日至2025年9月7日"), text(paper));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("no line begins with closing punctuation or ends with opening punctuation (避头尾)")
    void linesAreBrokenAsChineseIsSet(OfficialDocument document) throws IOException {
        try (PDDocument paper = print(document, Locale.CHINESE)) {
            for (String line : new PDFTextStripper().getText(paper).lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
                assertTrue("，。、；：？！）》”’』」】〉".indexOf(line.charAt(0)) < 0, document.kind() + ": " + line);
                assertTrue("（《“‘「『【〈".indexOf(line.charAt(line.length() - 1)) < 0, document.kind() + ": " + line);
            }
        }
    }

    @Test
    @DisplayName("a title’s lines are of like length, and a name in quotation marks stays whole")
    void title() throws IOException {
        try (PDDocument paper = print(Samples.call(), Locale.CHINESE)) {
            String text = new PDFTextStripper().getText(paper);
            assertTrue(text.contains("关于组织开展2022年度杭州市\n“雏鹰计划”企业申报工作的通知"), text);
        }
    }

    @Test
    @DisplayName("a signature takes the last lines with it to the next page")
    void signatureIsNotAlone() throws IOException {
        try (PDDocument paper = print(Samples.recognition(60), Locale.CHINESE)) {
            String second = text(paper, 2, 2);
            assertTrue(second.contains("请各地有关部门") && second.contains("2022年9月8日"), second);
        }
        try (PDDocument paper = print(Samples.minutes(), Locale.CHINESE)) {
            String second = text(paper, 2, 2);
            assertTrue(second.startsWith("进入下一程序的") && second.contains("2022年7月8日"), second);
        }
    }

    @Test
    @DisplayName("a call without materials, benefits, budget and notice has no such sections and numbers on")
    void bareCall() throws IOException {
        CallDocument full = Samples.call();
        CallDocument bare = new CallDocument(full.title(), "", full.issuers(), full.issuedOn(), Samples.UNNUMBERED, full.opensOn(), full.closesOn(),
                null, 0, new CallDocument.Way(full.way().stages().subList(0, 1), false, false, List.of()), full.conditions(), List.of(), List.of());
        try (PDDocument paper = print(bare, Locale.CHINESE)) {
            String text = text(paper);
            assertTrue(text.contains("三、办理程序") && text.contains("四、名额和经费") && text.contains("五、申报方式"), text);
            assertFalse(text.contains("申报材料") || text.contains("支持内容") || text.contains("预算") || text.contains("公示"), text);
            assertTrue(text.contains("根据《关于〈人才新政〉的补充意见》，现组织高校技术输出补助申报"), text);
        }
    }

    @Test
    @DisplayName("where the law sets no end, neither the recognition document nor the certificate has one")
    void withoutEnd() throws IOException {
        RecognitionDocument with = Samples.recognition(2);
        RecognitionDocument without = new RecognitionDocument(with.number(), with.issuers(), with.issuedOn(), with.basis(), with.callTitle(),
                with.ground(), with.standing(), Period.ZERO, with.firms());
        CertificateDocument ended = Samples.certificate();
        CertificateDocument endless = new CertificateDocument(ended.number(), ended.issuers(), ended.holder(), ended.creditCode(), ended.standing(),
                ended.documentNumber(), ended.recognisedOn(), Period.ZERO, ended.steps());
        try (PDDocument letter = print(without, Locale.CHINESE); PDDocument certificate = print(endless, Locale.CHINESE)) {
            assertTrue(text(letter).contains("资格自2022年9月8日起生效。") && !text(letter).contains("止"), text(letter));
            assertTrue(text(certificate).contains("认定日期：2022年9月8日") && !text(certificate).contains("有效期"), text(certificate));
        }
    }

    @Test
    @DisplayName("money that the city pays alone has no ratio and no shares")
    void cityAlone() throws IOException {
        try (PDDocument paper = print(Samples.cityAlone(), Locale.CHINESE)) {
            String text = text(paper);
            assertTrue(text.contains("全部由市级承担") && text.contains("人民币壹佰万元整"), text);
            assertFalse(text.contains("1:0") || text.contains("比例") || text.contains("区县承担"), text);
        }
    }

    @Test
    @DisplayName("where most districts share, one whose part the city pays alone still has no ratio of 1:0")
    void cityAloneAmongOthers() throws IOException {
        AllocationListDocument shared = Samples.allocation();
        List<AllocationListDocument.DistrictShare> mixed = List.of(shared.districts().get(0), Samples.cityAlone().districts().get(0));
        AllocationListDocument list = new AllocationListDocument(shared.number(), shared.issuers(), shared.issuedOn(), shared.basis(),
                shared.callTitle(), mixed);
        try (PDDocument paper = print(list, Locale.CHINESE)) {
            assertTrue(text(paper).contains("1:1") && !text(paper).contains("1:0"), text(paper));
        }
    }

    @Test
    @DisplayName("whom a program supports without recognising stands in a document of its own")
    void approval() throws IOException {
        try (PDDocument paper = print(Samples.approval(), Locale.CHINESE)) {
            String text = text(paper).replaceAll("—\\d+—", "");
            assertTrue(text.contains("经行政决策，批准杭州示例001智能科技有限公司等5家单位"), text);
            assertFalse(text.contains("认定") || text.contains("义务") || text.contains("资格"), text);
        }
    }

    @Test
    @DisplayName("in English where English is asked for")
    void english() throws IOException {
        try (PDDocument paper = print(Samples.certificate(), Locale.ENGLISH)) {
            assertTrue(text(paper).contains("CertificateofRecognition"), text(paper));
        }
    }

    @Test
    @DisplayName("a rare character of CJK Extension B comes from a second font, and signs of markup stay text")
    void rare() throws IOException {
        try (PDDocument paper = print(Samples.rare(), Locale.CHINESE)) {
            String text = text(paper);
            // In the title, in the text and in the list.
            assertEquals(4, text.split(Samples.RARE_NAME, -1).length, text);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("a draft has no code, nothing that could be checked, and a light word under each page")
    void draft(OfficialDocument document) throws IOException {
        try (PDDocument paper = Loader.loadPDF(PRINTER.draft(document, Locale.CHINESE))) {
            assertFalse(text(paper).contains("验证码"), text(paper));
            for (int page = 0; page < paper.getNumberOfPages(); page++) {
                // On paper alone the background is white and the text black or red; the word is the only thing in this grey.
                java.awt.image.BufferedImage image = new org.apache.pdfbox.rendering.PDFRenderer(paper).renderImageWithDPI(page, 30);
                long grey = 0;
                for (int x = 0; x < image.getWidth(); x++) {
                    for (int y = 0; y < image.getHeight(); y++) {
                        grey += (image.getRGB(x, y) & 0xFFFFFF) == 0xDDDDDD ? 1 : 0;
                    }
                }
                assertTrue(grey > 300, document.kind() + ", page " + (page + 1) + ": " + grey + " grey points");
            }
        }
    }

    @Test
    @DisplayName("a character that the fonts lack is named; nothing is printed with a gap")
    void unprintable() {
        CertificateDocument ordinary = Samples.certificate();
        CertificateDocument rare = new CertificateDocument(ordinary.number(), ordinary.issuers(), "杭州\uD840\uDC0B示例有限公司", ordinary.creditCode(),
                ordinary.standing(), ordinary.documentNumber(), ordinary.recognisedOn(), ordinary.term(), ordinary.steps());
        UnprintableText refusal = assertThrows(UnprintableText.class, () -> PRINTER.print(rare, Samples.CODE, Locale.CHINESE));
        assertTrue(refusal.message(Locale.CHINESE).contains("\uD840\uDC0B"), refusal.message(Locale.CHINESE));
    }
}
