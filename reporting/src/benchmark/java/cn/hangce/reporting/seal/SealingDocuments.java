package cn.hangce.reporting.seal;

import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.exchange.seal.OfdSigner;
import cn.hangce.reporting.print.BareReports;
import cn.hangce.reporting.print.DocumentPrinter;
import cn.hangce.reporting.print.Printed;
import cn.hangce.reporting.print.Samples;
import cn.hangce.reporting.seal.SignatureFinding.Outcome;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;

/** One certificate of recognition, made in different degrees of trustworthiness. */
final class SealingDocuments {

    private static final Instant AT = Instant.parse("2022-09-08T06:30:00Z");

    private final DocumentPrinter printer = new DocumentPrinter();
    private final PdfSigner signer = new PdfSigner(Optional.empty());
    private final OfficialDocument certificate;
    private final String body;
    private final KSPrivateKeyEntry key;
    private final BareReports bare;
    private final Printed printed;
    private final OfdSigner exchange;

    /** What is signed must be valid, or its speed means nothing. */
    SealingDocuments() throws IOException {
        certificate = Samples.all().stream().filter(each -> each.kind().equals("certificate")).findFirst().orElseThrow();
        body = certificate.issuers().get(0).zh();
        SealSettings settings = SealSettings.demonstration(Files.createTempDirectory("seals"), "benchmark".toCharArray());
        SealKeys keys = new SealKeys(settings);
        key = keys.of(body);
        bare = new BareReports(certificate);
        printed = printer.typeset(certificate, Samples.CODE, Locale.CHINESE);
        SealKeys national = new SealKeys(SealSettings.demonstration(Files.createTempDirectory("seals"), "benchmark".toCharArray()), KeyScheme.NATIONAL);
        exchange = new ExchangeSeals(Optional.empty(), national).of(body);
        Outcome outcome = new PdfSignatures(new SealTrust(settings, keys)).check(sealed()).get(0).outcome();
        if (outcome != Outcome.VALID) {
            throw new IllegalStateException("The signature is " + outcome);
        }
    }

    /** The report engine and nothing else. */
    byte[] bare() {
        try {
            return bare.print();
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As this house prints it: composed, its characters looked for in the font, as PDF/A with tags. */
    byte[] archival() {
        return printer.print(certificate, Samples.CODE, Locale.CHINESE);
    }

    /** From the record to the signed file. */
    byte[] sealed() {
        return signer.seal(printer.typeset(certificate, Samples.CODE, Locale.CHINESE), body, "演示专用", key, AT);
    }

    /** The file that offices exchange, without its seal. */
    byte[] drawing() {
        return printed.ofd().file().bytes();
    }

    /** The same with its seal. */
    byte[] exchanging() {
        try {
            byte[] file = exchange.seal(printed.ofd(), printed.issuingLine().orElseThrow(), AT);
            Sha256.of(file);
            return file;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only what is done to the printed file; the archive’s hash belongs to it. */
    byte[] sealing() {
        byte[] file = signer.seal(printed, body, "演示专用", key, AT);
        Sha256.of(file);
        return file;
    }
}
