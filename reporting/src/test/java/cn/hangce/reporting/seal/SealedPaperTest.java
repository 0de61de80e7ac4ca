package cn.hangce.reporting.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.print.DocumentPrinter;
import cn.hangce.reporting.print.PdfaReport;
import cn.hangce.reporting.print.Printed;
import cn.hangce.reporting.print.Samples;
import cn.hangce.reporting.seal.SignatureFinding.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A sealed document")
class SealedPaperTest {

    private static final DocumentPrinter PRINTER = new DocumentPrinter();
    private static final Instant AT = Instant.parse("2022-09-08T06:30:00Z");
    private static final char[] PASSWORD = "only for this test".toCharArray();

    @TempDir
    static Path folder;
    private static Workshop workshop;

    @BeforeAll
    static void makeAuthority() {
        workshop = new Workshop(folder.resolve("ours"));
    }

    /** A city’s keys and all that works with them. */
    private static final class Workshop {

        private final SealKeys keys;
        private final PdfSigner signer = new PdfSigner(Optional.empty());
        private final PdfSignatures signatures;

        Workshop(Path home) {
            SealSettings settings = SealSettings.demonstration(home, PASSWORD);
            keys = new SealKeys(settings);
            signatures = new PdfSignatures(new SealTrust(settings, keys));
        }

        byte[] sealed(OfficialDocument document) {
            Printed paper = PRINTER.typeset(document, Samples.CODE, Locale.CHINESE);
            String body = document.issuers().get(0).zh();
            return signer.seal(paper, body, "演示专用", keys.of(body), AT);
        }
    }

    static Stream<OfficialDocument> kinds() {
        return Samples.all().stream();
    }

    private static OfficialDocument certificate() {
        return kinds().filter(each -> each.kind().equals("certificate")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("of every kind is validated by DSS, names its body and its time, and stays PDF/A")
    void everyKind(OfficialDocument document) throws Exception {
        byte[] sealed = workshop.sealed(document);
        assertEquals(List.of(new SignatureFinding(Outcome.VALID, document.issuers().get(0).zh(), AT, null, null)), workshop.signatures.check(sealed));
        assertEquals(List.of(), PdfaReport.of(sealed));
    }

    /** All but the plaque, which is no paper and signed without a seal to be seen. */
    static Stream<OfficialDocument> papers() {
        return kinds().filter(each -> !each.kind().equals("plaque"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    @DisplayName("bears its seal over the issuing line, once, wholly on the paper")
    void place(OfficialDocument document) throws IOException {
        try (PDDocument paper = Loader.loadPDF(workshop.sealed(document))) {
            var widget = paper.getSignatureFields().get(0).getWidgets().get(0);
            PDRectangle seal = widget.getRectangle();
            PDRectangle page = paper.getPage(paper.getPages().indexOf(widget.getPage())).getMediaBox();
            assertEquals(SealPicture.DIAMETER, seal.getWidth(), 0.01);
            assertEquals(SealPicture.DIAMETER, seal.getHeight(), 0.01);
            assertTrue(page.contains(seal.getLowerLeftX(), seal.getLowerLeftY()) && page.contains(seal.getUpperRightX(), seal.getUpperRightY()),
                    seal + " on " + page);
            assertEquals(1, paper.getSignatureDictionaries().size());
        }
    }

    @Test
    @DisplayName("with one byte altered is never valid, wherever the byte is")
    void oneByte() {
        byte[] sealed = workshop.sealed(certificate());
        int altered = 0;
        for (int at = 7; at < sealed.length; at += 4_999) {
            byte[] forged = sealed.clone();
            forged[at] ^= 1;
            Outcome outcome = workshop.signatures.check(forged).get(0).outcome();
            assertFalse(outcome == Outcome.VALID && !insideSignature(sealed, at), "byte " + at);
            altered += outcome == Outcome.ALTERED ? 1 : 0;
        }
        assertTrue(altered > 10, altered + " said to be altered");
    }

    /** The gap that the signature stands in is filled up with zeros that mean nothing; the archive’s hash covers them, too. */
    private static boolean insideSignature(byte[] file, int at) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int from = text.lastIndexOf("/Contents <");
        return at > from && at < text.indexOf('>', from);
    }

    @Test
    @DisplayName("to which something is added is altered")
    void added() throws IOException {
        try (PDDocument paper = Loader.loadPDF(workshop.sealed(certificate()))) {
            paper.getDocumentInformation().setTitle("Forged");
            paper.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            paper.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream longer = new ByteArrayOutputStream();
            paper.saveIncremental(longer);
            assertEquals(Outcome.ALTERED, workshop.signatures.check(longer.toByteArray()).get(0).outcome());
        }
    }

    @Test
    @DisplayName("by another authority that gives the same names is not trusted")
    void stranger() {
        byte[] sealed = new Workshop(folder.resolve("stranger")).sealed(certificate());
        assertEquals(Outcome.UNTRUSTED, workshop.signatures.check(sealed).get(0).outcome());
    }

    @Test
    @DisplayName("is told from a paper without a signature, and from what is no PDF")
    void without() {
        assertEquals(Outcome.UNSIGNED, workshop.signatures.check(PRINTER.print(certificate(), Samples.CODE, Locale.CHINESE)).get(0).outcome());
        assertEquals(Outcome.UNREADABLE, workshop.signatures.check("%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII)).get(0).outcome());
        assertEquals(Outcome.UNREADABLE, workshop.signatures.check(new byte[3]).get(0).outcome());
    }

    @Test
    @DisplayName("is left in target/ to be looked at")
    void left() throws IOException {
        for (OfficialDocument document : Samples.all()) {
            Files.write(Files.createDirectories(Path.of("target/sealed")).resolve(document.kind() + ".pdf"), workshop.sealed(document));
        }
    }
}
