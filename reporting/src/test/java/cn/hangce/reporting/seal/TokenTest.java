package cn.hangce.reporting.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.print.DocumentPrinter;
import cn.hangce.reporting.print.Samples;
import cn.hangce.reporting.seal.SignatureFinding.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Keys of the seals in a PKCS#11 token")
class TokenTest {

    /** Mozilla’s software token, which comes with poppler’s {@code pdfsig}. */
    private static final Optional<Path> NSS = Stream.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")
            .map(Path::of).filter(folder -> Files.exists(folder.resolve("libsoftokn3.so"))).findFirst();
    private static final char[] PIN = "1234".toCharArray();

    @Test
    @DisplayName("sign by it; a body without a key in it has no seal")
    void token(@TempDir Path folder) throws Exception {
        assumeTrue(NSS.isPresent(), "this machine has no software token");
        OfficialDocument document = Samples.all().get(0);
        String body = document.issuers().get(0).zh();
        emptyToken(folder);
        Path configuration = Files.writeString(folder.resolve("token.cfg"), """
                name = HangceTest
                nssLibraryDirectory = %s
                nssSecmodDirectory = "sql:%s"
                nssDbMode = readWrite
                nssModule = keystore
                """.formatted(NSS.get(), folder));
        char[] password = "only for this test".toCharArray();
        SealSettings settings = new SealSettings(Optional.empty(), Optional.of(configuration), PIN, Optional.empty(),
                Optional.of(revoked(folder, password)), Optional.empty(), false);
        SealKeys keys = new SealKeys(settings);
        DemonstrationAuthority.in(folder.resolve("authority.p12"), password, KeyScheme.WORLD).issue(keys.store(), body, body, null);
        byte[] sealed = new PdfSigner(Optional.empty()).seal(new DocumentPrinter().typeset(document, Samples.CODE, Locale.CHINESE), body, "",
                keys.of(body), Instant.parse("2022-09-08T06:30:00Z"));

        assertEquals(Outcome.VALID, new PdfSignatures(new SealTrust(settings, keys)).check(sealed).get(0).outcome());
        assertTrue(keys.of(body).getPrivateKey().getClass().getName().contains("pkcs11"), "the key is the token's");
        assertEquals("NO_SEAL_OF_BODY", assertThrows(SealRefusal.class, () -> keys.of("杭州市财政局")).ruleName());
    }

    /** A token with nothing but a PIN. */
    private static void emptyToken(Path folder) throws IOException {
        for (String part : List.of("cert9.db", "key4.db")) {
            try (InputStream content = TokenTest.class.getResourceAsStream("token/" + part)) {
                Files.copy(content, folder.resolve(part));
            }
        }
    }

    private static Path revoked(Path folder, char[] password) throws Exception {
        return Files.write(folder.resolve("revoked.crl"), DemonstrationAuthority.in(folder.resolve("authority.p12"), password, KeyScheme.WORLD).nothingRevoked().getEncoded());
    }
}
