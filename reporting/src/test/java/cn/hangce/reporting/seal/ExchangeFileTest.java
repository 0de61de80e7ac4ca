package cn.hangce.reporting.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.print.DocumentPrinter;
import cn.hangce.reporting.print.Printed;
import cn.hangce.reporting.print.Samples;
import cn.hangce.reporting.seal.SignatureFinding.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The file that offices exchange")
class ExchangeFileTest {

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

    /** A city’s keys and seals for the exchange, and all that works with them. */
    private static final class Workshop {

        private final ExchangeSeals seals;
        private final ExchangeSignatures signatures;

        Workshop(Path home) {
            SealSettings settings = SealSettings.demonstration(home, PASSWORD);
            SealKeys keys = new SealKeys(settings, KeyScheme.NATIONAL);
            seals = new ExchangeSeals(Optional.empty(), keys);
            signatures = new ExchangeSignatures(new SealTrust(settings, keys));
        }

        byte[] sealed(OfficialDocument document) {
            Printed paper = PRINTER.typeset(document, Samples.CODE, Locale.CHINESE);
            try {
                return seals.of(document.issuers().get(0).zh()).seal(paper.ofd(), paper.issuingLine().orElseThrow(), AT);
            } catch (java.security.GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        SignatureFinding check(byte[] file) {
            return signatures.check(file).get(0);
        }
    }

    /** A plaque has no line for a seal; it is a print for the workshop and goes to no office. */
    static Stream<OfficialDocument> kinds() {
        return Samples.all().stream().filter(each -> !each.kind().equals("plaque"));
    }

    private static OfficialDocument certificate() {
        return kinds().filter(each -> each.kind().equals("certificate")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("of every kind names its body and its time, and is left in target/ for the check by another program")
    void everyKind(OfficialDocument document) throws IOException {
        byte[] sealed = workshop.sealed(document);
        assertTrue(ExchangeSignatures.mayBe(sealed));
        assertEquals(new SignatureFinding(Outcome.VALID, document.issuers().get(0).zh(), AT, null, null), workshop.check(sealed));
        Files.write(Files.createDirectories(Path.of("target/exchange")).resolve(document.kind() + ".ofd"), sealed);
    }

    @Test
    @DisplayName("with a rare character is left for that check, too")
    void rare() throws IOException {
        byte[] sealed = workshop.sealed(Samples.rare());
        assertEquals(Outcome.VALID, workshop.check(sealed).outcome());
        Files.write(Files.createDirectories(Path.of("target/exchange")).resolve("rare.ofd"), sealed);
    }

    @Test
    @DisplayName("is the same, byte for byte, but for the signature when it is made again")
    void again() throws IOException {
        Map<String, byte[]> first = parts(workshop.sealed(certificate()));
        Map<String, byte[]> second = parts(workshop.sealed(certificate()));
        assertEquals(first.keySet(), second.keySet());
        first.forEach((place, content) -> {
            if (!place.endsWith("SignedValue.dat")) {
                assertEquals(Sha256.of(content), Sha256.of(second.get(place)), place);
            }
        });
    }

    @Test
    @DisplayName("with one byte altered is never valid, wherever the byte is")
    void oneByte() {
        byte[] sealed = workshop.sealed(certificate());
        int altered = 0;
        for (int at = 11; at < sealed.length; at += 997) {
            byte[] forged = sealed.clone();
            forged[at] ^= 1;
            Outcome outcome = workshop.check(forged).outcome();
            assertTrue(outcome != Outcome.VALID || samePartsAs(sealed, forged), "byte " + at);
            altered += outcome == Outcome.ALTERED ? 1 : 0;
        }
        assertTrue(altered > 20, altered + " said to be altered");
    }

    /** An archive tells some things twice, and of the second telling nobody reads all; the archive’s hash covers that, too. */
    private static boolean samePartsAs(byte[] one, byte[] other) {
        try {
            Map<String, byte[]> before = parts(one);
            Map<String, byte[]> after = parts(other);
            return before.keySet().equals(after.keySet())
                    && before.keySet().stream().allMatch(each -> Sha256.of(before.get(each)).equals(Sha256.of(after.get(each))));
        } catch (IOException broken) {
            return false;
        }
    }

    @Test
    @DisplayName("is altered when a part is changed, added or taken away")
    void parts() throws IOException {
        byte[] sealed = workshop.sealed(certificate());
        assertEquals(Outcome.ALTERED, changed(sealed, "Doc_0/Pages/Page_0/Content.xml", text -> text.replace("杭州示例", "杭州假冒")));
        assertEquals(Outcome.ALTERED, changed(sealed, "Doc_0/Signs/Sign_0/Signature.xml", text -> text.replace("2022-09-08", "2021-09-08")));
        assertEquals(Outcome.ALTERED, changed(sealed, "Doc_0/Attachments.xml", text -> "<more/>"));
        assertEquals(Outcome.ALTERED, changed(sealed, "Doc_0/Signs/Signatures.xml", text -> null));
        assertEquals(Outcome.ALTERED, changed(sealed, "Doc_0/Signs/Sign_0/Seal.esl", text -> null));
    }

    private interface Change {
        /** @return null for a part that is taken away */
        String of(String text);
    }

    private static Outcome changed(byte[] sealed, String place, Change change) throws IOException {
        Map<String, byte[]> parts = parts(sealed);
        String now = change.of(new String(parts.getOrDefault(place, new byte[0]), StandardCharsets.UTF_8));
        assertNotEquals(new String(parts.getOrDefault(place, new byte[0]), StandardCharsets.UTF_8), now, "the change changes nothing");
        if (now == null) {
            parts.remove(place);
        } else {
            parts.put(place, now.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return workshop.check(file.toByteArray()).outcome();
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    @DisplayName("by another authority that gives the same names is not trusted")
    void stranger() {
        byte[] sealed = new Workshop(folder.resolve("stranger")).sealed(certificate());
        assertEquals(Outcome.UNTRUSTED, workshop.check(sealed).outcome());
    }

    @Test
    @DisplayName("is told from one without a seal, and from what is no such file")
    void without() throws IOException {
        byte[] unsealed = PRINTER.typeset(certificate(), Samples.CODE, Locale.CHINESE).ofd().file().bytes();
        assertEquals(Outcome.ALTERED, workshop.check(unsealed).outcome(), "it says where its seal is, and there is none");
        assertEquals(Outcome.UNREADABLE, workshop.check(new byte[] {'P', 'K', 3, 4, 5}).outcome());
    }

    @Test
    @DisplayName("needs a seal that was made for the body where the keys are a city’s own")
    void withoutSeal() {
        SealSettings demonstration = SealSettings.demonstration(folder.resolve("city"), PASSWORD);
        new SealKeys(demonstration, KeyScheme.NATIONAL).entry("杭州市科学技术局");
        SealSettings own = new SealSettings(demonstration.store(), Optional.empty(), PASSWORD, Optional.empty(), Optional.empty(), Optional.empty(),
                false);
        ExchangeSeals seals = new ExchangeSeals(Optional.of(folder), new SealKeys(own, KeyScheme.NATIONAL));
        assertEquals("NO_ELECTRONIC_SEAL", assertThrows(SealRefusal.class, () -> seals.of("杭州市科学技术局")).ruleName());
        assertEquals("NO_SEAL_OF_BODY", assertThrows(SealRefusal.class, () -> seals.of("杭州市财政局")).ruleName());
    }
}
