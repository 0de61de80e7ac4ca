package cn.hangce.reporting.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.AllocationListDocument;
import cn.hangce.reporting.document.ApprovalDocument;
import cn.hangce.reporting.document.CaseNoticeDocument;
import cn.hangce.reporting.document.CertificateDocument;
import cn.hangce.reporting.document.FundReleaseDocument;
import cn.hangce.reporting.document.ListedFirm;
import cn.hangce.reporting.document.NoticeDocument;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.Payment;
import cn.hangce.reporting.document.ReceiptDocument;
import cn.hangce.reporting.document.RecommendationListDocument;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Documents that speak of persons")
class PersonPapersTest {

    private static final DocumentPrinter PRINTER = new DocumentPrinter();
    private static final String NAME = "林知夏";
    private static final String MASKED = "330199********0019";

    /** The samples of firms with persons in their places. */
    static Stream<OfficialDocument> papers() {
        List<ListedFirm> persons = List.of(new ListedFirm(NAME, MASKED, "滨江区", "2022-001-00001"),
                new ListedFirm("周叙白", "330199********0020", "西湖区", "2022-001-00002"));
        ReceiptDocument receipt = Samples.receipt();
        CertificateDocument certificate = Samples.certificate();
        NoticeDocument notice = Samples.notice(2);
        ApprovalDocument approval = Samples.approval();
        RecommendationListDocument list = Samples.recommendation();
        AllocationListDocument allocation = Samples.cityAlone();
        FundReleaseDocument release = Samples.release(true);
        List<Payment> payments = List.of(new Payment("BF-2022-000001", "杭州市", NAME, MASKED, "示例银行", "****9012", 50_000, null));
        return Stream.of(
                new ReceiptDocument(receipt.number(), receipt.issuers(), receipt.program(), receipt.callTitle(), NAME, MASKED, "滨江区",
                        receipt.submittedAt(), receipt.facts(), List.of()),
                new CertificateDocument(certificate.number(), certificate.issuers(), NAME, MASKED, certificate.standing(),
                        certificate.documentNumber(), certificate.recognisedOn(), certificate.term(), certificate.steps()),
                new NoticeDocument(notice.title(), "", notice.issuers(), notice.period(), notice.basis(),
                        notice.callTitle(), false, notice.steps(), persons),
                new ApprovalDocument(approval.number(), approval.issuers(), approval.issuedOn(), approval.basis(), approval.callTitle(),
                        approval.ground(), persons),
                new RecommendationListDocument(list.number(), list.issuers(), list.issuedOn(), list.basis(), list.callTitle(), "滨江区",
                        list.recipient(), persons),
                new AllocationListDocument(allocation.number(), allocation.issuers(), allocation.issuedOn(), allocation.basis(), allocation.callTitle(),
                        List.of(new AllocationListDocument.DistrictShare("滨江区", "", List.of(new AllocationListDocument.Grant(NAME, MASKED, 50_000, 0))))),
                new FundReleaseDocument(release.number(), release.issuers(), release.issuedOn(), release.basis(), release.callTitle(), NAME, payments),
                new FundReleaseDocument(release.number(), release.issuers(), release.issuedOn(), release.basis(), release.callTitle(), "", payments),
                new CaseNoticeDocument(CaseNoticeDocument.About.REFUSAL, "1", release.issuers(), LocalDate.of(2022, 6, 1),
                        new Text("应届毕业生一次性生活补贴", "Living subsidy"), "通知", NAME, MASKED, "滨江区", "2022-001-00001", "不在杭工作"),
                LaterSamples.contract(persons.get(0), 1), LaterSamples.revocation(persons.get(0), true), LaterSamples.revocation(persons.get(0), false),
                LaterSamples.sanction(persons.get(0), true), LaterSamples.sanction(persons.get(0), false),
                LaterSamples.recovery(persons.get(0)), LaterSamples.rectification(persons.get(0), true));
    }

    private static String text(OfficialDocument document, Locale locale) throws IOException {
        try (PDDocument paper = Loader.loadPDF(PRINTER.print(document, Samples.CODE, locale))) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", "");
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    @DisplayName("name them, count them and address them as persons")
    void asPersons(OfficialDocument document) throws IOException {
        assertTrue(document.toPersons());
        String chinese = text(document, Locale.CHINESE);
        assertTrue(chinese.contains(NAME), chinese);
        for (String ofFirms : List.of("你单位", "单位名称", "家单位", "统一社会信用代码", "收款单位", "申报单位", "1家", "2家")) {
            assertFalse(chinese.contains(ofFirms), document.kind() + " says " + ofFirms + ": " + chinese);
        }
        String english = text(document, Locale.ENGLISH);
        assertFalse(english.contains("creditcode") || english.contains("organisationsinall"), english);
    }

    @Test
    @DisplayName("and of firms say what they said before")
    void firms() throws IOException {
        assertFalse(Samples.receipt().toPersons());
        assertTrue(text(Samples.receipt(), Locale.CHINESE).contains("统一社会信用代码"));
        assertTrue(text(Samples.certificate(), Locale.CHINESE).contains("你单位"));
    }

    @Test
    @DisplayName("are worded in both languages, and only where there was a sentence before")
    void wording() {
        Set<String> chinese = keys("labels-persons", Locale.ROOT);
        assertEquals(chinese, keys("labels-persons", Locale.ENGLISH));
        assertTrue(keys("labels", Locale.ROOT).containsAll(chinese));
    }

    private static Set<String> keys(String bundle, Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("cn.hangce.reporting." + bundle, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet());
    }
}
