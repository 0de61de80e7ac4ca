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

    /** A finding for each signature, in the order in which they were made; one that says so where there is none. */
    List<SignatureFinding> check(byte[] file) {
        if (!FileHead.isPdf(file)) {
            return List.of(SignatureFinding.without(Outcome.UNREADABLE));
        }
        Reports reports;
        try {
            reports = validator(file).validateDocument();
        } catch (RuntimeException broken) {
            // The parser’s many ways of saying that the file is damaged; who uploads it need not know which.
            return List.of(SignatureFinding.without(Outcome.UNREADABLE));
        }
        List<SignatureWrapper> signatures = reports.getDiagnosticData().getSignatures().stream()
                .sorted(Comparator.comparing(PdfSignatures::end)).toList();
        if (signatures.isEmpty()) {
            return List.of(SignatureFinding.without(Outcome.UNSIGNED));
        }
        SignatureWrapper last = signatures.get(signatures.size() - 1);
        return signatures.stream().map(each -> finding(each, reports.getSimpleReport(),
                each == last ? keepsAll(each, file.length) : isFollowedBySignatures(each, file))).toList();
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

    private static SignatureFinding finding(SignatureWrapper signature, SimpleReport report, boolean kept) {
        String id = signature.getId();
        Instant stamped = signature.getTimestampList().stream()
                .filter(stamp -> stamp.getType() == TimestampType.SIGNATURE_TIMESTAMP && stamp.isSignatureIntact())
                .map(stamp -> stamp.getProductionTime().toInstant()).min(Comparator.naturalOrder()).orElse(null);
        String signer = signature.getSigningCertificate() == null ? null : signature.getSigningCertificate().getCommonName();
        return new SignatureFinding(outcome(signature, report.getIndication(id), report.getSubIndication(id), kept), signer,
                instant(report.getSigningTime(id)), stamped, signature.getReason());
    }

    private static Outcome outcome(SignatureWrapper signature, Indication indication, SubIndication why, boolean kept) {
        if (!kept || !signature.isSignatureIntact() || why != null && CHANGED.contains(why)) {
            return Outcome.ALTERED;
        }
        return indication == Indication.TOTAL_PASSED || indication == Indication.PASSED ? Outcome.VALID : Outcome.UNTRUSTED;
    }

    /** From the first byte to the last, but for the gap that the signature itself stands in. */
    private static boolean keepsAll(SignatureWrapper signature, int length) {
        return isFromTheFirst(signature) && end(signature).equals(BigInteger.valueOf(length));
    }

    /** From the first byte to the last that there was then; of what came after, nothing but further signatures. */
    private static boolean isFollowedBySignatures(SignatureWrapper signature, byte[] file) {
        return isFromTheFirst(signature) && signature.getPdfUndefinedChanges().isEmpty() && signature.getPdfAnnotationChanges().isEmpty()
                && PagesKept.since(file, end(signature).min(BigInteger.valueOf(file.length)).intValue());
    }

    private static boolean isFromTheFirst(SignatureWrapper signature) {
        List<BigInteger> range = signature.getSignatureByteRange();
        return range != null && range.size() == 4 && range.get(0).signum() == 0;
    }

    private static BigInteger end(SignatureWrapper signature) {
        List<BigInteger> range = signature.getSignatureByteRange();
        return range == null || range.size() != 4 ? BigInteger.ZERO : range.get(2).add(range.get(3));
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
