package cn.hangce.reporting.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/** Whom the seals are vouched for by, so that everybody can check them with means of their own. */
@ApplicationScoped
public class Authorities {

    private static final int LINE = 64;

    @Inject
    private SealCabinet cabinet;

    /** The certificates of the trusted authorities, as PEM. */
    public String certificates() {
        StringBuilder text = new StringBuilder();
        try {
            for (X509Certificate each : cabinet.trust().authorities()) {
                text.append(pem("CERTIFICATE", each.getEncoded()));
            }
        } catch (GeneralSecurityException e) {
            throw SealRefusal.unreadable(e);
        }
        return text.toString();
    }

    private static String pem(String what, byte[] content) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + what + "-----\n";
    }
}
