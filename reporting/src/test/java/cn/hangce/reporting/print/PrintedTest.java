package cn.hangce.reporting.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.CertificateDocument;
import cn.hangce.reporting.document.ListedFirm;
import cn.hangce.reporting.document.OfficialDocument;
import java.io.IOException;
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
            assertTrue(pages >= 3, pages + " pages");
            for (int page = 2; page <= pages; page++) {
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

    @Test
    @DisplayName("in English where English is asked for")
    void english() throws IOException {
        try (PDDocument paper = print(Samples.certificate(), Locale.ENGLISH)) {
            assertTrue(text(paper).contains("CertificateofRecognition"), text(paper));
        }
    }

    @Test
    @DisplayName("a character that the font lacks is named; nothing is printed with a gap")
    void unprintable() {
        CertificateDocument ordinary = Samples.certificate();
        CertificateDocument rare = new CertificateDocument(ordinary.number(), ordinary.issuers(), "杭州\uD840\uDC0B示例有限公司", ordinary.creditCode(),
                ordinary.standing(), ordinary.documentNumber(), ordinary.recognisedOn(), ordinary.term(), ordinary.steps());
        UnprintableText refusal = assertThrows(UnprintableText.class, () -> PRINTER.print(rare, Samples.CODE, Locale.CHINESE));
        assertTrue(refusal.message(Locale.CHINESE).contains("\uD840\uDC0B"), refusal.message(Locale.CHINESE));
    }
}
