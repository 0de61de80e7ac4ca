package cn.hangce.reporting.seal;

import cn.hangce.reporting.exchange.seal.ElectronicSeal;
import cn.hangce.reporting.exchange.seal.OfdSigner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bodies’ electronic seals with which the file for the exchange is sealed. A city’s are made by the makers of seals and lie in a folder;
 * a demonstration makes its own, and says so in them.
 */
final class ExchangeSeals {

    private static final String MAKER = "杭策演示制章";
    private static final int SIZE_MM = 42;

    private final Optional<Path> made;
    private final SealKeys keys;
    private final Map<String, OfdSigner> known = new ConcurrentHashMap<>();

    /** @param made the folder of the seals, each called by its body’s name with {@code .esl}; empty for a demonstration */
    ExchangeSeals(Optional<Path> made, SealKeys keys) {
        this.made = made;
        this.keys = keys;
    }

    /** Who seals for a body. @throws SealRefusal where it has no key or no seal */
    OfdSigner of(String body) {
        OfdSigner signer = known.get(body);
        if (signer == null) {
            signer = open(body);
            known.put(body, signer);
        }
        return signer;
    }

    private OfdSigner open(String body) {
        KeyStore.PrivateKeyEntry key = keys.entry(body);
        X509Certificate certificate = (X509Certificate) key.getCertificate();
        try {
            ElectronicSeal seal = made.isPresent() ? read(made.get().resolve(body + ".esl"), body) : make(body, certificate);
            return new OfdSigner(seal, key.getPrivateKey(), certificate, SIZE_MM);
        } catch (GeneralSecurityException e) {
            throw SealRefusal.unreadable(e);
        }
    }

    private static ElectronicSeal read(Path file, String body) {
        try {
            return ElectronicSeal.of(Files.readAllBytes(file));
        } catch (IOException | IllegalArgumentException e) {
            throw SealRefusal.withoutElectronicSeal(body, e);
        }
    }

    /** Only where the keys are the demonstration’s: nobody else may make a seal here. */
    private ElectronicSeal make(String body, X509Certificate certificate) throws GeneralSecurityException {
        if (!keys.demonstration()) {
            throw SealRefusal.withoutElectronicSeal(body, null);
        }
        KeyStore.PrivateKeyEntry maker = keys.entry(MAKER);
        byte[] picture = SealImage.png(SealPicture.of(body, Sealing.NOTE));
        return ElectronicSeal.make(body, certificate, new ElectronicSeal.Picture(picture, SIZE_MM),
                new ElectronicSeal.Maker(maker.getPrivateKey(), (X509Certificate) maker.getCertificate()));
    }
}
