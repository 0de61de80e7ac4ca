package cn.hangce.reporting.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.print.DocumentPrinter;
import cn.hangce.reporting.print.PdfaReport;
import cn.hangce.reporting.print.Samples;
import com.sun.net.httpserver.HttpServer;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Time stamps by RFC 3161, where an authority is configured")
class TimeStampTest {

    private static final Instant SIGNED = Instant.parse("2022-09-08T06:30:00Z");
    private static final Instant STAMPED = Instant.parse("2022-09-08T06:30:02Z");
    private static final char[] PASSWORD = "only for this test".toCharArray();

    private HttpServer server;
    private TimeStampTokenGenerator stamps;

    @BeforeEach
    void startAuthority() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("EC").generateKeyPair();
        X500Name name = new X500Name("CN=Time for this test");
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, BigInteger.TEN, Date.from(SIGNED.minus(Duration.ofDays(1))),
                Date.from(Instant.parse("2099-01-01T00:00:00Z")), name, pair.getPublic());
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(
                builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        stamps = new TimeStampTokenGenerator(new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", pair.getPrivate(), certificate),
                new JcaDigestCalculatorProviderBuilder().build().get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("1.2.3.4"));
        stamps.addCertificates(new JcaCertStore(List.of(certificate)));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = answer(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    private byte[] answer(byte[] request) {
        try {
            return new TimeStampResponseGenerator(stamps, TSPAlgorithms.ALLOWED).generate(new TimeStampRequest(request), BigInteger.ONE, Date.from(STAMPED))
                    .getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void stopAuthority() {
        server.stop(0);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Test
    @DisplayName("the time stands in the file, which stays PDF/A, and nothing is signed while the authority does not answer")
    void stamped(@TempDir Path folder) throws Exception {
        OfficialDocument document = Samples.all().get(0);
        String body = document.issuers().get(0).zh();
        SealSettings settings = SealSettings.demonstration(folder, PASSWORD);
        SealKeys keys = new SealKeys(settings);
        var paper = new DocumentPrinter().typeset(document, Samples.CODE, Locale.CHINESE);
        PdfSigner signer = new PdfSigner(Optional.of(address()));

        byte[] sealed = signer.seal(paper, body, "", keys.of(body), SIGNED);
        SignatureFinding finding = new PdfSignatures(new SealTrust(settings, keys)).check(sealed).get(0);
        assertTrue(finding.valid(), finding::toString);
        assertNotNull(finding.stampedAt());
        assertEquals(STAMPED, finding.stampedAt());
        assertEquals(List.of(), PdfaReport.of(sealed));

        stopAuthority();
        SealRefusal refusal = assertThrows(SealRefusal.class, () -> signer.seal(paper, body, "", keys.of(body), SIGNED));
        assertEquals("NO_TIME_STAMP", refusal.ruleName());
    }
}
