package cn.hangce.reporting.exchange.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;

/** An electronic seal (SESeal, GB/T 38540-2020): whose it is, with which certificates it may be used, how it looks, and who made it. */
public final class ElectronicSeal {

    static final ASN1Integer VERSION = new ASN1Integer(4);
    private static final ASN1Integer OF_A_UNIT = new ASN1Integer(1);
    private static final ASN1Integer CERTIFICATES_THEMSELVES = new ASN1Integer(1);

    private final ASN1Sequence whole;

    private ElectronicSeal(ASN1Sequence whole) {
        this.whole = whole;
    }

    /**
     * How a seal looks.
     *
     * @param png     the picture
     * @param sizeMm  its width and its height
     */
    public record Picture(byte[] png, int sizeMm) {
    }

    /**
     * Whose key signs seals.
     *
     * @param certificate of the maker of seals
     */
    public record Maker(PrivateKey key, X509Certificate certificate) {
    }

    /** Makes a seal for a body, to be used with its certificate and as long as that holds. */
    public static ElectronicSeal make(String body, X509Certificate certificate, Picture picture, Maker maker) throws GeneralSecurityException {
        ASN1Encodable from = new DERGeneralizedTime(certificate.getNotBefore());
        ASN1Sequence header = sequence(new DERIA5String("ES"), VERSION, new DERIA5String("Hangce"));
        ASN1Sequence properties = sequence(OF_A_UNIT, new DERUTF8String(body), CERTIFICATES_THEMSELVES,
                sequence(new DEROctetString(certificate.getEncoded())), from, from, new DERGeneralizedTime(certificate.getNotAfter()));
        ASN1Integer size = new ASN1Integer(picture.sizeMm());
        ASN1Sequence looks = sequence(new DERIA5String("PNG"), new DEROctetString(picture.png()), size, size);
        ASN1Sequence info = sequence(header, new DERIA5String(certificate.getSerialNumber().toString(Character.MAX_RADIX)), properties, looks);
        byte[] signed = NationalAlgorithms.sign(maker.key(), encoded(info));
        return new ElectronicSeal(sequence(info, new DEROctetString(maker.certificate().getEncoded()), NationalAlgorithms.SIGNATURE,
                new DERBitString(signed)));
    }

    /** @throws IllegalArgumentException where it is none */
    public static ElectronicSeal of(byte[] encoded) {
        return of(ASN1Sequence.getInstance(encoded));
    }

    static ElectronicSeal of(ASN1Sequence whole) {
        return new ElectronicSeal(whole);
    }

    /** Whose it is. */
    public String body() {
        return ASN1UTF8String.getInstance(properties().getObjectAt(1)).getString();
    }

    /** Whether it may be used with a certificate at that moment. */
    public boolean isFor(X509Certificate certificate, Instant at) throws GeneralSecurityException {
        return listed(certificate) && !at.isBefore(time(5)) && !at.isAfter(time(6));
    }

    /** The list holds the certificates themselves, or their hashes. */
    private boolean listed(X509Certificate certificate) throws GeneralSecurityException {
        boolean themselves = BigInteger.ONE.equals(ASN1Integer.getInstance(properties().getObjectAt(2)).getValue());
        byte[] wanted = themselves ? certificate.getEncoded() : NationalAlgorithms.sm3(certificate.getEncoded());
        for (ASN1Encodable each : ASN1Sequence.getInstance(properties().getObjectAt(3))) {
            ASN1Encodable value = themselves ? each : ASN1Sequence.getInstance(each).getObjectAt(1);
            if (Arrays.equals(wanted, ASN1OctetString.getInstance(value).getOctets())) {
                return true;
            }
        }
        return false;
    }

    private Instant time(int place) {
        return date(properties().getObjectAt(place)).toInstant();
    }

    static Date date(ASN1Encodable time) {
        try {
            return ASN1GeneralizedTime.getInstance(time).getDate();
        } catch (java.text.ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Who made it. */
    X509Certificate maker() throws GeneralSecurityException {
        return NationalAlgorithms.certificate(ASN1OctetString.getInstance(whole.getObjectAt(1)).getOctets());
    }

    /** Whether it is as its maker signed it. */
    boolean intact() throws GeneralSecurityException {
        return NationalAlgorithms.signed(maker(), encoded(info()), ASN1BitString.getInstance(whole.getObjectAt(3)).getOctets());
    }

    private ASN1Sequence info() {
        return ASN1Sequence.getInstance(whole.getObjectAt(0));
    }

    private ASN1Sequence properties() {
        return ASN1Sequence.getInstance(info().getObjectAt(2));
    }

    ASN1Sequence structure() {
        return whole;
    }

    public byte[] bytes() {
        return encoded(whole);
    }

    static ASN1Sequence sequence(ASN1Encodable... elements) {
        return new DERSequence(elements);
    }

    static byte[] encoded(ASN1Sequence sequence) {
        try {
            return sequence.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
