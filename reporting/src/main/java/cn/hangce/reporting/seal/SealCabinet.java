package cn.hangce.reporting.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

/** Holds the seals of this server: its settings, its keys, whom it trusts. */
@ApplicationScoped
class SealCabinet {

    private static final System.Logger LOG = System.getLogger(SealCabinet.class.getName());

    private final SealSettings settings = SealSettings.ofThisServer();
    private final SealKeys keys = new SealKeys(settings);
    private final SealTrust trust = new SealTrust(settings, keys);

    /** Opened at the start, so that a demonstration has its authority, and a wrong setting shows before somebody seals. */
    void open(@Observes Startup start) {
        try {
            if (keys.store() == null) {
                LOG.log(System.Logger.Level.WARNING, "No keys for seals are set up (hangce.seal.store or hangce.seal.pkcs11): nothing can be issued");
            }
        } catch (SealRefusal wrong) {
            LOG.log(System.Logger.Level.ERROR, "The keys of the seals cannot be opened: nothing can be issued", wrong.getCause());
        }
    }

    SealSettings settings() {
        return settings;
    }

    SealKeys keys() {
        return keys;
    }

    SealTrust trust() {
        return trust;
    }
}
