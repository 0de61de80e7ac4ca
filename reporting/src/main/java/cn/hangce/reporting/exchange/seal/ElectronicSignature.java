package cn.hangce.reporting.exchange.seal;

import static cn.hangce.reporting.exchange.seal.ElectronicSeal.encoded;
import static cn.hangce.reporting.exchange.seal.ElectronicSeal.sequence;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;

/** What is made by setting an electronic seal (SES_Signature, GB/T 38540-2020): with which seal, when, on what. */
final class ElectronicSignature {

    private final ASN1Sequence whole;

    private ElectronicSignature(ASN1Sequence whole) {
        this.whole = whole;
    }

    /**
     * Whose seal is set.
     *
     * @param key         that the certificate is for
     * @param certificate one that the seal lists
     */
    record Holder(ElectronicSeal seal, PrivateKey key, X509Certificate certificate) {
    }

    /**
     * Sets a seal.
     *
     * @param description the part of the package that lists what is sealed and the hash of each
     * @param place       where that part is
     */
    static ElectronicSignature make(Holder holder, byte[] description, String place, Instant at) throws GeneralSecurityException {
        ASN1Sequence toSign = sequence(ElectronicSeal.VERSION, holder.seal().structure(), new DERGeneralizedTime(Date.from(at)),
                new DERBitString(NationalAlgorithms.sm3(description)), new DERIA5String(place));
        byte[] value = NationalAlgorithms.sign(holder.key(), encoded(toSign));
        return new ElectronicSignature(sequence(toSign, new DEROctetString(holder.certificate().getEncoded()), NationalAlgorithms.SIGNATURE,
                new DERBitString(value)));
    }

    /** @throws IllegalArgumentException where it is none */
    static ElectronicSignature of(byte[] encoded) {
        return new ElectronicSignature(ASN1Sequence.getInstance(encoded));
    }

    ElectronicSeal seal() {
        return ElectronicSeal.of(ASN1Sequence.getInstance(toSign().getObjectAt(1)));
    }

    Instant at() {
        return ElectronicSeal.date(toSign().getObjectAt(2)).toInstant();
    }

    X509Certificate signer() throws GeneralSecurityException {
        return NationalAlgorithms.certificate(ASN1OctetString.getInstance(whole.getObjectAt(1)).getOctets());
    }

    /** Whether it is of this description, and as it was made. */
    boolean intact(byte[] description) throws GeneralSecurityException {
        byte[] hash = ASN1BitString.getInstance(toSign().getObjectAt(3)).getOctets();
        return Arrays.equals(hash, NationalAlgorithms.sm3(description))
                && NationalAlgorithms.signed(signer(), encoded(toSign()), ASN1BitString.getInstance(whole.getObjectAt(3)).getOctets());
    }

    private ASN1Sequence toSign() {
        return ASN1Sequence.getInstance(whole.getObjectAt(0));
    }

    byte[] bytes() {
        return encoded(whole);
    }
}
