package cn.hangce.reporting.archive;

import cn.hangce.reporting.seal.SealCheck;
import cn.hangce.reporting.seal.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Compares a file that somebody holds with the archive, and checks its signature. The file is not kept. */
@ApplicationScoped
public class FileVerifier {

    @Inject
    private DocumentArchive archive;
    @Inject
    private SealCheck seals;

    public FileVerification verify(byte[] file) {
        return new FileVerification(archive.verificationOf(Sha256.of(file)).orElse(null), seals.check(file));
    }

    /** Whether this house’s seals are a demonstration’s. */
    public boolean demonstration() {
        return seals.demonstration();
    }
}
