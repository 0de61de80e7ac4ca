package cn.hangce.reporting.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The demonstration’s own certificate authority. Every certificate says in its subject what it is; nothing that it signs speaks for a
 * real body. Its certificates hold from before the first document to long after the last, since a demonstration’s day can be set.
 */
final class DemonstrationAuthority {

    /** Stands in every certificate. */
    static final String MARK = "仅供演示，非正式印章 Demonstration only";

    private static final String ALIAS = "authority";
    private static final Date FROM = Date.from(Instant.parse("2000-01-01T00:00:00Z"));
    private static final Date UNTIL = Date.from(Instant.parse("2099-12-31T00:00:00Z"));
    private static final int SERIAL_BITS = 120;

    private final KeyScheme scheme;
    private final PrivateKey key;
    private final X509Certificate certificate;

    private DemonstrationAuthority(KeyScheme scheme, PrivateKey key, X509Certificate certificate) {
        this.scheme = scheme;
        this.key = key;
        this.certificate = certificate;
    }

    /** The authority kept in a file, or a new one that is kept there from now on. */
    static DemonstrationAuthority in(Path file, char[] password, KeyScheme scheme) throws GeneralSecurityException, IOException {
        KeyStore kept = KeyFile.read(file, password, scheme);
        if (!kept.containsAlias(ALIAS)) {
            KeyPair pair = scheme.pair();
            X500Name self = name("杭策演示根证书 Hangce Demonstration CA");
            kept.setKeyEntry(ALIAS, pair.getPrivate(), password, new Certificate[] {certify(scheme, self, pair, self, pair)});
            KeyFile.write(kept, file, password);
        }
        return new DemonstrationAuthority(scheme, (PrivateKey) kept.getKey(ALIAS, password), (X509Certificate) kept.getCertificate(ALIAS));
    }

    X509Certificate certificate() {
        return certificate;
    }

    /** Gives somebody a key. @param alias under what it is kept; a body’s under its name */
    void issue(KeyStore store, String alias, String name, char[] password) throws GeneralSecurityException {
        KeyPair pair = scheme.pair();
        X500Name issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        X509Certificate issued = certify(scheme, name(name), pair, issuer, new KeyPair(certificate.getPublicKey(), key));
        store.setKeyEntry(alias, pair.getPrivate(), password, new Certificate[] {issued, certificate});
    }

    /** The list of revoked certificates: none. */
    X509CRL nothingRevoked() throws GeneralSecurityException {
        try {
            X509v2CRLBuilder list = new X509v2CRLBuilder(X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()), FROM);
            list.setNextUpdate(UNTIL);
            list.addExtension(Extension.authorityKeyIdentifier, false, new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
            return scheme.revoked(list.build(scheme.signer().build(key)).getEncoded());
        } catch (OperatorCreationException | IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static X500Name name(String whose) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.O, "杭策 Hangce").addRDN(BCStyle.OU, MARK)
                .addRDN(BCStyle.CN, whose).build();
    }

    private static X509Certificate certify(KeyScheme scheme, X500Name subject, KeyPair pair, X500Name issuer, KeyPair by)
            throws GeneralSecurityException {
        boolean authority = subject.equals(issuer);
        try {
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            JcaX509v3CertificateBuilder certificate = new JcaX509v3CertificateBuilder(issuer,
                    new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE), FROM, UNTIL, subject, pair.getPublic());
            certificate.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            certificate.addExtension(Extension.keyUsage, true, new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            certificate.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
            certificate.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(by.getPublic()));
            return scheme.certificate(certificate.build(scheme.signer().build(by.getPrivate())).getEncoded());
        } catch (OperatorCreationException | IOException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
