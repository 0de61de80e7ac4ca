package cn.hangce.reporting.seal;

import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The keys of the bodies’ seals, from a PKCS#12 file or a PKCS#11 token. In a demonstration without a file the demonstration’s own
 * authority is made on first use, and gives each body its key when it first seals.
 */
final class SealKeys {

    private static final System.Logger LOG = System.getLogger(SealKeys.class.getName());

    private static final String PARTY = "party:";

    private final SealSettings settings;
    private final KeyScheme scheme;
    private final Map<String, KeyStore.PrivateKeyEntry> known = new ConcurrentHashMap<>();
    private KeyStore store;
    private DemonstrationAuthority authority;

    SealKeys(SealSettings settings) {
        this(settings, KeyScheme.WORLD);
    }

    SealKeys(SealSettings settings, KeyScheme scheme) {
        this.settings = settings;
        this.scheme = scheme;
    }

    /** The key of a body’s seal, as PDF is signed with it; as {@link #entry}. */
    KSPrivateKeyEntry of(String body) {
        return new KSPrivateKeyEntry(body, entry(body));
    }

    /**
     * The key of a body’s seal and its certificates.
     *
     * @throws SealRefusal when there is none, or the file or token cannot be opened
     */
    KeyStore.PrivateKeyEntry entry(String body) {
        KeyStore.PrivateKeyEntry key = known.get(body);
        return key == null ? load(body) : key;
    }

    KeyScheme scheme() {
        return scheme;
    }

    /**
     * The key of a party that is no office of the city, kept under {@code party:} and its credit code or account, so that nobody gets
     * an office’s key by its name. In a demonstration it is made, and made anew when the party is called otherwise.
     *
     * @return empty where it has none
     */
    synchronized Optional<KSPrivateKeyEntry> ofParty(String holder, String name) {
        String alias = PARTY + holder;
        try {
            if (!opened()) {
                throw SealRefusal.withoutKeys();
            }
            if (authority != null && !name.equals(nameOf(alias))) {
                issue(alias, name);
            }
            return store.isKeyEntry(alias) ? Optional.of(new KSPrivateKeyEntry(alias, kept(alias))) : Optional.empty();
        } catch (GeneralSecurityException | IOException e) {
            throw SealRefusal.unreadable(e);
        }
    }

    /** By the demonstration’s own authority. */
    private void issue(String alias, String name) throws GeneralSecurityException, IOException {
        authority.issue(store, alias, name, settings.password());
        KeyFile.write(store, settings.store().orElseThrow(), settings.password());
    }

    private String nameOf(String alias) throws GeneralSecurityException {
        return store.isKeyEntry(alias) ? CertificateName.of((X509Certificate) store.getCertificate(alias)) : null;
    }

    private KeyStore.PrivateKeyEntry kept(String alias) throws GeneralSecurityException {
        return (KeyStore.PrivateKeyEntry) store.getEntry(alias, protection());
    }

    /** Whether the keys are those of the demonstration’s own authority. */
    synchronized boolean demonstration() {
        return opened() && authority != null;
    }

    synchronized Optional<DemonstrationAuthority> authority() {
        opened();
        return Optional.ofNullable(authority);
    }

    synchronized KeyStore store() {
        opened();
        return store;
    }

    /** The certificates at the top of the keys’ own chains. */
    synchronized Set<X509Certificate> tops() throws GeneralSecurityException {
        Set<X509Certificate> tops = new LinkedHashSet<>();
        if (opened()) {
            for (String alias : Collections.list(store.aliases())) {
                Certificate[] chain = store.getCertificateChain(alias);
                if (chain != null) {
                    tops.add((X509Certificate) chain[chain.length - 1]);
                }
            }
        }
        return tops;
    }

    private synchronized KeyStore.PrivateKeyEntry load(String body) {
        if (!opened()) {
            throw SealRefusal.withoutKeys();
        }
        try {
            if (authority != null && !store.containsAlias(body)) {
                issue(body, body);
            }
            KeyStore.PrivateKeyEntry key = kept(alias(body));
            known.put(body, key);
            return key;
        } catch (GeneralSecurityException | IOException e) {
            throw SealRefusal.unreadable(e);
        }
    }

    /** The body’s name, or the name of the key with a certificate for it: not every token takes Chinese names. */
    private String alias(String body) throws GeneralSecurityException {
        if (store.isKeyEntry(body)) {
            return body;
        }
        for (String alias : Collections.list(store.aliases())) {
            if (!alias.startsWith(PARTY) && body.equals(nameOf(alias))) {
                return alias;
            }
        }
        throw SealRefusal.withoutKey(body);
    }

    /** A token is asked for its PIN once, and not again for each key. */
    private KeyStore.ProtectionParameter protection() {
        return settings.token().isPresent() ? null : new KeyStore.PasswordProtection(settings.password());
    }

    /** False where nothing is configured. */
    private boolean opened() {
        if (store == null) {
            try {
                if (settings.token().isPresent()) {
                    store = token(settings.token().get(), settings.password());
                } else if (settings.store().isPresent()) {
                    openFile(settings.store().get());
                }
            } catch (GeneralSecurityException | IOException | RuntimeException e) {
                throw SealRefusal.unreadable(e);
            }
        }
        return store != null;
    }

    private void openFile(Path file) throws GeneralSecurityException, IOException {
        Path beside = file.resolveSibling(scheme.authorityFile());
        boolean own = settings.demonstration() && (Files.exists(beside) || !Files.exists(file));
        if (!own && !Files.exists(file)) {
            throw new IOException(file + " is not there");
        }
        if (own) {
            authority = DemonstrationAuthority.in(beside, settings.password(), scheme);
            LOG.log(System.Logger.Level.WARNING, "Documents are sealed with keys of the demonstration’s own authority in {0}: {1}", beside,
                    DemonstrationAuthority.MARK);
        }
        store = KeyFile.read(file, settings.password(), scheme);
    }

    private static KeyStore token(Path configuration, char[] pin) throws GeneralSecurityException, IOException {
        Provider provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
        Security.addProvider(provider);
        KeyStore token = KeyStore.getInstance("PKCS11", provider);
        token.load(null, pin.length == 0 ? null : pin);
        return token;
    }
}
