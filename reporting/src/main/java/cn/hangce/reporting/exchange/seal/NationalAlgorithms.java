package cn.hangce.reporting.exchange.seal;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** SM2 and SM3 (GB/T 32918, GB/T 32905), which the Java platform does not bring. */
public final class NationalAlgorithms {

    /** Used where it is named, and not made a provider of the whole server. */
    public static final Provider PROVIDER = new BouncyCastleProvider();
    public static final String SM3_WITH_SM2 = "SM3withSM2";
    static final ASN1ObjectIdentifier SIGNATURE = GMObjectIdentifiers.sm2sign_with_sm3;
    static final ASN1ObjectIdentifier DIGEST = GMObjectIdentifiers.sm3;

    private NationalAlgorithms() {
    }

    static byte[] sm3(byte[] content) {
        try {
            return MessageDigest.getInstance("SM3", PROVIDER).digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sign(PrivateKey key, byte[] content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(SM3_WITH_SM2, PROVIDER);
        signature.initSign(key);
        signature.update(content);
        return signature.sign();
    }

    static boolean signed(X509Certificate by, byte[] content, byte[] value) {
        try {
            Signature signature = Signature.getInstance(SM3_WITH_SM2, PROVIDER);
            signature.initVerify(by);
            signature.update(content);
            return signature.verify(value);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    static X509Certificate certificate(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509", PROVIDER).generateCertificate(new ByteArrayInputStream(encoded));
    }
}
