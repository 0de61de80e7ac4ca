package cn.hangce.reporting.seal;

import cn.hangce.reporting.seal.SignatureFinding.Outcome;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.enumerations.TimestampType;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks the signatures of a PDF after ETSI EN 319 102-1. */
final class PdfSignatures {

    private static final Set<SubIndication> CHANGED = EnumSet.of(SubIndication.HASH_FAILURE, SubIndication.SIG_CRYPTO_FAILURE,
            SubIndication.FORMAT_FAILURE, SubIndication.SIGNED_DATA_NOT_FOUND);

    private final SealTrust trust;

    PdfSignatures(SealTrust trust) {
        this.trust = trust;
    }

    /** The finding on the signature that is worst off; a file is as good as that. */
    SignatureFinding check(byte[] file) {
        if (!PdfHead.is(file)) {
            return SignatureFinding.without(Outcome.UNREADABLE);
        }
        Reports reports;
        try {
            reports = validator(file).validateDocument();
        } catch (RuntimeException broken) {
            // The parser’s many ways of saying that the file is damaged; who uploads it need not know which.
            return SignatureFinding.without(Outcome.UNREADABLE);
        }
        return reports.getDiagnosticData().getSignatures().stream().map(each -> finding(each, reports.getSimpleReport(), file.length))
                .min(Comparator.comparing(SignatureFinding::outcome)).orElse(SignatureFinding.without(Outcome.UNSIGNED));
    }

    private PDFDocumentValidator validator(byte[] file) {
        // Pages are not drawn and compared: a change after signing is seen from the bytes that the signature covers.
        DefaultPdfDifferencesFinder bytesOnly = new DefaultPdfDifferencesFinder();
        bytesOnly.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory reader = new PdfBoxNativeObjectFactory();
        reader.setPdfDifferencesFinder(bytesOnly);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(file));
        validator.setPdfObjFactory(reader);
        validator.setCertificateVerifier(trust.verifier());
        return validator;
    }

    private static SignatureFinding finding(SignatureWrapper signature, SimpleReport report, int length) {
        String id = signature.getId();
        Instant stamped = signature.getTimestampList().stream()
                .filter(stamp -> stamp.getType() == TimestampType.SIGNATURE_TIMESTAMP && stamp.isSignatureIntact())
                .map(stamp -> stamp.getProductionTime().toInstant()).min(Comparator.naturalOrder()).orElse(null);
        String signer = signature.getSigningCertificate() == null ? null : signature.getSigningCertificate().getCommonName();
        return new SignatureFinding(outcome(signature, report.getIndication(id), report.getSubIndication(id), length), signer,
                instant(report.getSigningTime(id)), stamped);
    }

    private static Outcome outcome(SignatureWrapper signature, Indication indication, SubIndication why, int length) {
        if (!coversAll(signature.getSignatureByteRange(), length) || !signature.isSignatureIntact() || why != null && CHANGED.contains(why)) {
            return Outcome.ALTERED;
        }
        return indication == Indication.TOTAL_PASSED || indication == Indication.PASSED ? Outcome.VALID : Outcome.UNTRUSTED;
    }

    /** From the first byte to the last, but for the gap that the signature itself stands in. */
    private static boolean coversAll(List<BigInteger> range, int length) {
        return range != null && range.size() == 4 && range.get(0).signum() == 0
                && range.get(2).add(range.get(3)).equals(BigInteger.valueOf(length));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
