package cn.hangce.reporting.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.PartySignature;
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
import java.security.KeyStore;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A document that several parties sign")
class PartySigningTest {

    private static final DocumentPrinter PRINTER = new DocumentPrinter();
    private static final char[] PASSWORD = "only for this test".toCharArray();
    private static final PdfSigner SIGNER = new PdfSigner(Optional.empty());

    @TempDir
    static Path folder;
    private static SealSettings settings;
    private static SealKeys keys;
    private static PdfSignatures signatures;

    @BeforeAll
    static void makeAuthority() {
        settings = SealSettings.demonstration(folder.resolve("ours"), PASSWORD);
        keys = new SealKeys(settings);
        signatures = new PdfSignatures(new SealTrust(settings, keys));
    }

    static Stream<OfficialDocument> contracts() {
        return Samples.contracts().stream();
    }

    private static OfficialDocument contract() {
        return contracts().findFirst().orElseThrow();
    }

    private static Printed paper(OfficialDocument document) {
        return PRINTER.typeset(document, Samples.CODE, Locale.CHINESE);
    }

    private static byte[] signed(OfficialDocument document) {
        return new PartySigning(keys, SIGNER, "演示专用").sign(paper(document), document.parties());
    }

    private static Outcome worst(byte[] file) {
        return signatures.check(file).stream().map(SignatureFinding::outcome).min(Comparator.naturalOrder()).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    @DisplayName("has one valid signature for each, in the order and at the time of their acts, and stays PDF/A")
    void everyParty(OfficialDocument document) throws Exception {
        byte[] file = signed(document);
        Files.write(Files.createDirectories(Path.of("target/sealed")).resolve("parties-" + document.parties().size() + document.toPersons() + ".pdf"), file);
        List<SignatureFinding> expected = document.parties().stream().map(each -> new SignatureFinding(Outcome.VALID, each.party().zh(),
                each.at().truncatedTo(ChronoUnit.SECONDS), null, each.inWords())).toList();
        assertEquals(expected, signatures.check(file));
        assertEquals(List.of(), PdfaReport.of(file));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    @DisplayName("shows each signature over its own party’s line, wholly on the paper and beside the others")
    void places(OfficialDocument document) throws IOException {
        List<PDRectangle> places = new ArrayList<>();
        try (PDDocument paper = Loader.loadPDF(signed(document))) {
            for (var field : paper.getSignatureFields()) {
                var widget = field.getWidgets().get(0);
                PDRectangle page = widget.getPage().getMediaBox();
                PDRectangle place = widget.getRectangle();
                assertTrue(page.contains(place.getLowerLeftX(), place.getLowerLeftY()) && page.contains(place.getUpperRightX(), place.getUpperRightY()));
                places.add(new PDRectangle(place.getLowerLeftX(), place.getLowerLeftY() + page.getHeight() * paper.getPages().indexOf(widget.getPage()),
                        place.getWidth(), place.getHeight()));
            }
        }
        assertEquals(document.parties().size(), places.size());
        for (int i = 0; i < places.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(overlap(places.get(i), places.get(j)), places.get(i) + " " + places.get(j));
            }
        }
    }

    private static boolean overlap(PDRectangle one, PDRectangle other) {
        return one.getLowerLeftX() < other.getUpperRightX() && other.getLowerLeftX() < one.getUpperRightX()
                && one.getLowerLeftY() < other.getUpperRightY() && other.getLowerLeftY() < one.getUpperRightY();
    }

    @Test
    @DisplayName("is found valid, signature by signature, by pdfsig where there is one")
    void pdfsig() throws Exception {
        Path file = Files.write(folder.resolve("contract.pdf"), signed(contract()));
        String says;
        try {
            says = new String(new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start().getInputStream().readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            return;
        }
        assertEquals(3, says.split("Signature is Valid", -1).length - 1, says);
        assertEquals(1, says.split("- Total document signed", -1).length - 1, says);
    }

    @Test
    @DisplayName("with one byte altered is never valid as a whole, wherever the byte is")
    void oneByte() {
        byte[] file = signed(contract());
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int altered = 0;
        for (int at = 11; at < file.length; at += 7_919) {
            int gap = text.lastIndexOf("/Contents <", at);
            if (gap >= 0 && at < text.indexOf('>', gap)) {
                continue;
            }
            byte[] forged = file.clone();
            forged[at] ^= 1;
            Outcome outcome = worst(forged);
            assertNotEquals(Outcome.VALID, outcome, "byte " + at);
            altered += outcome == Outcome.ALTERED ? 1 : 0;
        }
        assertTrue(altered > 5, altered + " said to be altered");
    }

    @Test
    @DisplayName("to which something is added, at the end or between two signatures, is altered")
    void added() throws IOException {
        assertEquals(Outcome.ALTERED, worst(redrawn(signed(contract()))));

        List<PartySignature> parties = contract().parties();
        PartySigning signing = new PartySigning(keys, SIGNER, "");
        Printed paper = paper(contract());
        byte[] first = signing.sign(paper, parties.subList(0, 1));
        byte[] both = signing.sign(new Printed(redrawn(first), paper.lines(), paper.sheets(), paper.about()), parties.subList(1, 2));
        assertEquals(List.of(Outcome.ALTERED, Outcome.VALID), signatures.check(both).stream().map(SignatureFinding::outcome).toList());
    }

    private static byte[] redrawn(byte[] file) throws IOException {
        try (PDDocument paper = Loader.loadPDF(file)) {
            PDPage page = paper.getPage(0);
            try (PDPageContentStream ink = new PDPageContentStream(paper, page, AppendMode.APPEND, true, true)) {
                ink.addRect(100, 100, 200, 200);
                ink.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            paper.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream longer = new ByteArrayOutputStream();
            paper.saveIncremental(longer);
            return longer.toByteArray();
        }
    }

    @Test
    @DisplayName("is signed by the house for a party without a key, which says so; an office without its seal signs nothing")
    void withoutKey() throws Exception {
        Path store = folder.resolve("configured.p12");
        KeyStore kept = KeyFile.read(store, PASSWORD, KeyScheme.WORLD);
        DemonstrationAuthority authority = DemonstrationAuthority.in(folder.resolve("other-authority.p12"), PASSWORD, KeyScheme.WORLD);
        List<PartySignature> parties = contract().parties();
        for (String body : List.of(Sealing.HOUSE, parties.get(1).party().zh())) {
            authority.issue(kept, body, body, PASSWORD);
        }
        KeyFile.write(kept, store, PASSWORD);
        Path revoked = Files.write(folder.resolve("revoked.crl"), authority.nothingRevoked().getEncoded());
        SealSettings configured = new SealSettings(Optional.of(store), Optional.empty(), PASSWORD, Optional.empty(), Optional.of(revoked), Optional.empty(), false);
        SealKeys own = new SealKeys(configured);
        PartySigning signing = new PartySigning(own, SIGNER, "");

        byte[] file = signing.sign(paper(contract()), parties.subList(0, 2));
        List<SignatureFinding> found = new PdfSignatures(new SealTrust(configured, own)).check(file);
        assertEquals(List.of(Sealing.HOUSE, parties.get(1).party().zh()), found.stream().map(SignatureFinding::signer).toList());
        assertTrue(found.stream().allMatch(SignatureFinding::valid));
        assertEquals("据本系统记录代签：" + parties.get(0).inWords(), found.get(0).reason());
        assertEquals("NO_SEAL_OF_BODY", assertThrows(SealRefusal.class, () -> signing.sign(paper(contract()), parties)).ruleName());
    }

    @Test
    @DisplayName("never has an office’s key used by whoever bears its name; a party that is called otherwise has a certificate for the new name")
    void names() {
        String office = contract().issuers().get(0).zh();
        assertNotEquals(keys.of(office).getCertificate(), keys.ofParty("91330100MA2NAMESAKE", office).orElseThrow().getCertificate());
        var before = keys.ofParty("91330100MA2RENAMED", "旧名").orElseThrow().getCertificate();
        assertEquals(before, keys.ofParty("91330100MA2RENAMED", "旧名").orElseThrow().getCertificate());
        assertEquals("新名", CertificateName.of(keys.ofParty("91330100MA2RENAMED", "新名").orElseThrow().getCertificate().getCertificate()));
    }

    @Test
    @DisplayName("certifies nothing, so that the next one may sign, and each signature is an approval")
    void approvals() throws IOException {
        try (PDDocument paper = Loader.loadPDF(signed(contract()))) {
            for (PDSignature signature : paper.getSignatureDictionaries()) {
                assertEquals(null, signature.getCOSObject().getDictionaryObject("Reference"));
            }
        }
    }
}
