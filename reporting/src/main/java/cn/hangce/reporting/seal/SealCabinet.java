package cn.hangce.reporting.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.Optional;

/** Holds the seals of this server: its settings, its keys, whom it trusts. */
@ApplicationScoped
class SealCabinet {

    private static final System.Logger LOG = System.getLogger(SealCabinet.class.getName());

    private final SealSettings settings = SealSettings.ofThisServer();
    private final SealKeys keys = new SealKeys(settings);
    private final SealTrust trust = new SealTrust(settings, keys);
    private Optional<Exchange> exchange;

    /** What seals and checks the file that offices exchange. */
    record Exchange(ExchangeSeals seals, SealTrust trust) {
    }

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

    /** Empty where no keys of the national algorithms are set up: then documents are issued as PDF only. */
    synchronized Optional<Exchange> exchange() {
        if (exchange == null) {
            exchange = SealSettings.forExchange().or(() -> keys.demonstration() ? Optional.of(settings.exchangeBeside()) : Optional.empty())
                    .map(SealCabinet::open);
        }
        return exchange;
    }

    private static Exchange open(SealSettings settings) {
        SealKeys keys = new SealKeys(settings, KeyScheme.NATIONAL);
        return new Exchange(new ExchangeSeals(SealSettings.electronicSeals(), keys), new SealTrust(settings, keys));
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
