package cn.hangce.reporting.seal;

import cn.hangce.reporting.exchange.seal.NationalAlgorithms;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The two kinds of keys of a body: one for PDF, which the whole world reads, one for the file that Chinese offices exchange. */
enum KeyScheme {

    WORLD("secp256r1", "SHA256withECDSA", "authority.p12", null),
    NATIONAL("sm2p256v1", NationalAlgorithms.SM3_WITH_SM2, "authority-sm2.p12", NationalAlgorithms.PROVIDER);

    private final String curve;
    private final String signature;
    private final String authorityFile;
    private final transient Provider provider;

    /** @param provider null for the platform’s own */
    KeyScheme(String curve, String signature, String authorityFile, Provider provider) {
        this.curve = curve;
        this.signature = signature;
        this.authorityFile = authorityFile;
        this.provider = provider;
    }

    /** What the demonstration’s authority is called beside the file of keys. */
    String authorityFile() {
        return authorityFile;
    }

    KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = provider == null ? KeyPairGenerator.getInstance("EC") : KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    KeyStore store() throws GeneralSecurityException {
        return provider == null ? KeyStore.getInstance("PKCS12") : KeyStore.getInstance("PKCS12", provider);
    }

    JcaContentSignerBuilder signer() {
        JcaContentSignerBuilder signer = new JcaContentSignerBuilder(signature);
        return provider == null ? signer : signer.setProvider(provider);
    }

    X509Certificate certificate(byte[] encoded) throws GeneralSecurityException {
        return (X509Certificate) certificates().generateCertificate(new ByteArrayInputStream(encoded));
    }

    X509CRL revoked(byte[] encoded) throws GeneralSecurityException {
        return (X509CRL) certificates().generateCRL(new ByteArrayInputStream(encoded));
    }

    CertificateFactory certificates() throws GeneralSecurityException {
        return provider == null ? CertificateFactory.getInstance("X.509") : CertificateFactory.getInstance("X.509", provider);
    }
}
