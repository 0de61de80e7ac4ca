package cn.hangce.reporting.seal;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Whom a check trusts, and where it learns that a certificate was revoked. */
final class SealTrust {

    private final SealSettings settings;
    private final SealKeys keys;

    SealTrust(SealSettings settings, SealKeys keys) {
        this.settings = settings;
        this.keys = keys;
    }

    /** Nothing is fetched on behalf of a stranger’s certificate: an uploaded file must not send this server anywhere. */
    CertificateVerifier verifier() {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        try {
            authorities().forEach(each -> trusted.addCertificate(new CertificateToken(each)));
            revocation(verifier);
        } catch (GeneralSecurityException | IOException e) {
            throw SealRefusal.unreadable(e);
        }
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setCheckRevocationForUntrustedChains(false);
        return verifier;
    }

    /** The authorities that were named, or else those that the own keys go back to. */
    Set<X509Certificate> authorities() throws GeneralSecurityException {
        if (settings.authorities().isPresent()) {
            return read(settings.authorities().get());
        }
        Set<X509Certificate> tops = new LinkedHashSet<>();
        keys.authority().ifPresent(authority -> tops.add(authority.certificate()));
        tops.addAll(keys.tops());
        return tops;
    }

    private Set<X509Certificate> read(Path file) throws GeneralSecurityException {
        try (InputStream content = Files.newInputStream(file)) {
            Collection<? extends Certificate> found = keys.scheme().certificates().generateCertificates(content);
            Set<X509Certificate> authorities = new LinkedHashSet<>();
            found.forEach(each -> authorities.add((X509Certificate) each));
            return authorities;
        } catch (IOException e) {
            throw SealRefusal.unreadable(e);
        }
    }

    private void revocation(CommonCertificateVerifier verifier) throws GeneralSecurityException, IOException {
        if (settings.revoked().isPresent()) {
            try (InputStream list = Files.newInputStream(settings.revoked().get())) {
                verifier.setCrlSource(new ExternalResourcesCRLSource(list));
            }
        } else if (keys.authority().isPresent()) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(keys.authority().get().nothingRevoked().getEncoded())));
        } else {
            verifier.setCrlSource(new OnlineCRLSource());
            verifier.setOcspSource(new OnlineOCSPSource());
        }
    }
}
