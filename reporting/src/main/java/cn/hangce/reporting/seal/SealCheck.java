package cn.hangce.reporting.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Checks the signatures of files that somebody brings. */
@ApplicationScoped
public class SealCheck {

    @Inject
    private SealCabinet cabinet;

    /** A finding for each signature, in the order in which they were made; never empty. */
    public List<SignatureFinding> check(byte[] file) {
        if (ExchangeSignatures.mayBe(file)) {
            SealTrust trust = cabinet.exchange().map(SealCabinet.Exchange::trust).orElse(cabinet.trust());
            return new ExchangeSignatures(trust).check(file);
        }
        return new PdfSignatures(cabinet.trust()).check(file);
    }

    /** Whether seals are made with keys of the demonstration’s own authority, and speak for nobody. */
    public boolean demonstration() {
        return cabinet.keys().demonstration();
    }
}
