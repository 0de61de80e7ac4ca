package cn.hangce.city;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** Checks a document as somebody outside would: knowing the file and the authorities that the city publishes, and nothing else. */
public final class Signatures {

    private Signatures() {
    }

    /** The only signature, as DSS sees it. */
    public static SignatureWrapper byDss(byte[] pdf, byte[] authorities) {
        List<SignatureWrapper> all = allByDss(pdf, authorities);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " signatures");
        }
        return all.get(0);
    }

    /** Every signature, as DSS sees it. */
    public static List<SignatureWrapper> allByDss(byte[] pdf, byte[] authorities) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        try {
            for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(authorities))) {
                trusted.addCertificate(new CertificateToken((X509Certificate) each));
            }
        } catch (CertificateException e) {
            throw new IllegalArgumentException(e);
        }
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getDiagnosticData().getSignatures();
    }

    /** What poppler’s {@code pdfsig} writes about it; empty where the machine has none. */
    public static Optional<String> byPdfsig(byte[] pdf) throws IOException {
        Path file = Files.createTempFile("sealed", ".pdf");
        try {
            Files.write(file, pdf);
            Process pdfsig = new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
            return Optional.of(new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException notThere) {
            return Optional.empty();
        } finally {
            Files.delete(file);
        }
    }
}
