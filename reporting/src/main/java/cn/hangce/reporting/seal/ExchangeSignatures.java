package cn.hangce.reporting.seal;

import cn.hangce.reporting.exchange.seal.OfdSeals;
import cn.hangce.reporting.seal.SignatureFinding.Outcome;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;

/** Checks the seals of the file that offices exchange. */
final class ExchangeSignatures {

    /** As every archive of the kind begins. */
    private static final byte[] HEAD = {'P', 'K', 3, 4};

    private final SealTrust trust;

    ExchangeSignatures(SealTrust trust) {
        this.trust = trust;
    }

    static boolean mayBe(byte[] file) {
        return FileHead.is(file, HEAD);
    }

    /** A finding for each seal, in the order in which they were set; one that says so where there is none. */
    List<SignatureFinding> check(byte[] file) {
        try {
            List<SignatureFinding> found = new OfdSeals(trust.authorities()).in(file).stream().map(ExchangeSignatures::finding).toList();
            return found.isEmpty() ? List.of(SignatureFinding.without(Outcome.UNSIGNED)) : found;
        } catch (IOException broken) {
            return List.of(SignatureFinding.without(Outcome.UNREADABLE));
        } catch (GeneralSecurityException e) {
            throw SealRefusal.unreadable(e);
        }
    }

    private static SignatureFinding finding(OfdSeals.Found seal) {
        Outcome outcome = !seal.intact() ? Outcome.ALTERED : seal.trusted() ? Outcome.VALID : Outcome.UNTRUSTED;
        return new SignatureFinding(outcome, seal.signer() == null ? null : CertificateName.of(seal.signer()), seal.at(), null, null);
    }
}
