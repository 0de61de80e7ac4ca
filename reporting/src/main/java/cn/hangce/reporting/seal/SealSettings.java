package cn.hangce.reporting.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the seals’ keys are and whom a check trusts; see config/README.md.
 *
 * @param store         the PKCS#12 file with a key for each body, under the body’s Chinese name
 * @param token         the configuration of a PKCS#11 token (SunPKCS11) that holds the keys instead
 * @param password      of the file, or the token’s PIN
 * @param authorities   certificates of trusted authorities (PEM); empty: those at the top of the keys’ own chains
 * @param revoked       the authorities’ list of revoked certificates (CRL)
 * @param timeStamps    the address of a time-stamping authority (RFC 3161)
 * @param demonstration whether an authority of the demonstration’s own may be made where there are no keys
 */
record SealSettings(Optional<Path> store, Optional<Path> token, char[] password, Optional<Path> authorities, Optional<Path> revoked,
                    Optional<String> timeStamps, boolean demonstration) {

    static SealSettings ofThisServer() {
        return new SealSettings(path("hangce.seal.store"), path("hangce.seal.pkcs11"), secret(), path("hangce.seal.authorities"),
                path("hangce.seal.crl"), setting("hangce.tsa.url"), Boolean.getBoolean("hangce.demonstration"));
    }

    /** The keys of the national algorithms, for the file that offices exchange; empty where there are none. */
    static Optional<SealSettings> forExchange() {
        return path("hangce.seal.exchange.store").map(file -> ofFile(file, secret(), path("hangce.seal.exchange.authorities"), false));
    }

    /** The same for a demonstration, which keeps them beside its others. */
    SealSettings exchangeBeside() {
        return ofFile(store.orElseThrow().resolveSibling("seals-sm2.p12"), password, Optional.empty(), true);
    }

    private static SealSettings ofFile(Path file, char[] password, Optional<Path> authorities, boolean demonstration) {
        return new SealSettings(Optional.of(file), Optional.empty(), password, authorities, Optional.empty(), Optional.empty(), demonstration);
    }

    /** The folder of the electronic seals that a city was given. */
    static Optional<Path> electronicSeals() {
        return path("hangce.seal.exchange.seals");
    }

    /** Of a demonstration that keeps its keys in a folder. */
    static SealSettings demonstration(Path folder, char[] password) {
        return ofFile(folder.resolve("seals.p12"), password, Optional.empty(), true);
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(value -> !value.isBlank());
    }

    private static Optional<Path> path(String name) {
        return setting(name).map(Path::of);
    }

    /** From the environment or from a file, since everybody on the machine can read a command line. */
    private static char[] secret() {
        String given = System.getenv("HANGCE_SEAL_PASSWORD");
        if (given != null) {
            return given.toCharArray();
        }
        return path("hangce.seal.password-file").map(SealSettings::read).orElse("").toCharArray();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
