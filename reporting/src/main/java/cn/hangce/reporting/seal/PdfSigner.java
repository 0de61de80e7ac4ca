package cn.hangce.reporting.seal;

import cn.hangce.reporting.print.Printed;
import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import java.awt.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Signs a printed document by PAdES, level B, or level T where a time-stamping authority is configured. A body’s signature certifies
 * the document: nothing may be added to it afterwards. Where several sign, each approves what those before it have signed.
 */
final class PdfSigner {

    /** Bytes for the signature and its certificates, without and with a time stamp. */
    private static final int ROOM = 6_144;
    private static final int ROOM_WITH_TIME = 24_576;

    private final Optional<String> timeStamps;
    private final Map<String, Shape> pictures = new ConcurrentHashMap<>();

    /** @param timeStamps the address of a time-stamping authority (RFC 3161) */
    PdfSigner(Optional<String> timeStamps) {
        this.timeStamps = timeStamps;
    }

    /**
     * Sets the seal of a body on the issuing line.
     *
     * @param note what the seal says under its star
     */
    byte[] seal(Printed paper, String body, String note, KSPrivateKeyEntry key, Instant at) {
        PAdESSignatureParameters parameters = parameters(body, key, at);
        paper.issuingLine().ifPresent(line -> parameters.setImageParameters(
                new SealedField(pictures.computeIfAbsent(body + "\n" + note, any -> SealPicture.of(body, note)), line)));
        return sign(paper.pdf(), parameters, key);
    }

    /** Signs without anything to be seen. */
    byte[] sign(Printed paper, String signer, KSPrivateKeyEntry key, Instant at) {
        return sign(paper.pdf(), parameters(signer, key, at), key);
    }

    /** Who signs as one of several, on what ground, and what is seen of it. */
    record Hand(String name, String reason, Optional<SealedField> picture) {
    }

    /** Adds one of several signatures; what is there already stays as it is, byte for byte. */
    byte[] add(byte[] pdf, Hand hand, KSPrivateKeyEntry key, Instant at) {
        PAdESSignatureParameters parameters = parameters(hand.name(), key, at);
        parameters.setPermission(null);
        parameters.setReason(hand.reason());
        hand.picture().ifPresent(parameters::setImageParameters);
        return sign(pdf, parameters, key);
    }

    private PAdESSignatureParameters parameters(String signer, KSPrivateKeyEntry key, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(timeStamps.isPresent() ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setEncryptionAlgorithm(key.getEncryptionAlgorithm());
        parameters.setSigningCertificate(key.getCertificate());
        parameters.setCertificateChain(key.getCertificateChain());
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        parameters.setContentSize(timeStamps.isPresent() ? ROOM_WITH_TIME : ROOM);
        parameters.setSignerName(signer);
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    private byte[] sign(byte[] pdf, PAdESSignatureParameters parameters, KSPrivateKeyEntry key) {
        PAdESService service = service();
        DSSDocument paper = new InMemoryDocument(pdf);
        ToBeSigned content = service.getDataToSign(paper, parameters);
        try {
            return bytes(service.signDocument(paper, parameters, value(content, parameters, key)));
        } catch (DSSExternalResourceException e) {
            throw SealRefusal.withoutTime(e);
        }
    }

    private PAdESService service() {
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(new WithSeals());
        timeStamps.ifPresent(address -> service.setTspSource(new OnlineTSPSource(address)));
        return service;
    }

    /** The provider is found by the key, so that a token signs with a key that never leaves it. */
    private static SignatureValue value(ToBeSigned content, PAdESSignatureParameters parameters, KSPrivateKeyEntry key) {
        try {
            Signature signature = Signature.getInstance(parameters.getSignatureAlgorithm().getJCEId());
            signature.initSign(key.getPrivateKey());
            signature.update(content.getBytes());
            return new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign());
        } catch (GeneralSecurityException e) {
            throw SealRefusal.unreadable(e);
        }
    }

    private static byte[] bytes(DSSDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final class WithSeals extends PdfBoxNativeObjectFactory {
        @Override
        public PDFSignatureService newPAdESSignatureService() {
            return configure(new PdfBoxSignatureService(PDFServiceMode.SIGNATURE, any -> new SealDrawer()));
        }
    }
}
