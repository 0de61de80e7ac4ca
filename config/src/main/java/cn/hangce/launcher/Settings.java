package cn.hangce.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How one city is to be started.
 *
 * @param home          the folder of everything that outlives a run: data, secrets, logs
 * @param servers       the folder in which {@link Prepare} made the three servers ready
 * @param ports         loopback ports
 * @param baseUrl       how users reach the application, where that is not {@code http://localhost}
 * @param application   the archive to deploy; empty if the caller deploys
 * @param database      a PostgreSQL of one's own; empty: start one
 * @param identity      a Keycloak realm of one's own; empty: start one
 * @param seals         where the keys of the seals are
 * @param demonstration whether the demonstration accounts exist and the city's day can be set
 * @param demoData      folder of CSV files to load once
 * @param passedOn      settings of the application alone, as they are
 * @param fresh         whether to throw away what earlier runs left in {@code home}
 */
public record Settings(
        Path home,
        Path servers,
        Ports ports,
        Optional<URI> baseUrl,
        Optional<Path> application,
        Optional<Database> database,
        Optional<Identity> identity,
        Seals seals,
        boolean demonstration,
        Optional<Path> demoData,
        Map<String, String> passedOn,
        boolean fresh) {

    /** A database and who signs on to it. */
    public record Database(String url, String user, String password) {

        @Override
        public String toString() {
            return url + " as " + user;
        }
    }

    /**
     * A realm that somebody else runs.
     *
     * @param provider     for example {@code https://sso.example.org/realms/hangce}
     * @param clientSecret the secret of the client {@code hangce}
     */
    public record Identity(URI provider, String clientSecret) {

        @Override
        public String toString() {
            return provider.toString();
        }
    }

    /**
     * The keys that documents are sealed with.
     *
     * @param elsewhere the server's settings where the keys are one's own; empty: the demonstration makes its own authority
     * @param password  of one's own keys
     */
    public record Seals(Map<String, String> elsewhere, Optional<String> password) {

        private static final List<String> SETTINGS = List.of("hangce.seal.store", "hangce.seal.pkcs11", "hangce.seal.authorities",
                "hangce.seal.crl", "hangce.seal.password-file", "hangce.tsa.url", "hangce.seal.exchange.store", "hangce.seal.exchange.seals",
                "hangce.seal.exchange.authorities");

        private static Seals from(Given given) {
            var elsewhere = new TreeMap<String, String>();
            SETTINGS.forEach(setting -> given.text(setting).ifPresent(value -> elsewhere.put(setting, value)));
            return new Seals(elsewhere, given.text("hangce.seal.password"));
        }

        @Override
        public String toString() {
            return elsewhere.toString();
        }
    }

    /**
     * Reads the {@code hangce.*} settings.
     *
     * @throws CityFailure if one makes no sense
     */
    public static Settings from(Properties properties) {
        var given = new Given(properties);
        return new Settings(
                given.path("hangce.home").orElse(Path.of(".hangce")).toAbsolutePath().normalize(),
                given.path("hangce.servers").orElse(Path.of("config/target/servers")).toAbsolutePath().normalize(),
                new Ports(
                        given.port(Ports.WEB, 8080),
                        given.port(Ports.KEYCLOAK, 8180),
                        given.port(Ports.POSTGRES, 8432),
                        given.port(Ports.MANAGEMENT, 9990)),
                given.text("hangce.base-url").map(url -> URI.create(url.endsWith("/") ? url : url + "/")),
                given.path("hangce.application"),
                given.text("hangce.db.url").map(url -> new Database(
                        url, given.required("hangce.db.user"), given.required("hangce.db.password"))),
                given.text("hangce.oidc.provider-url").map(url -> new Identity(
                        URI.create(url), given.required("hangce.oidc.client-secret"))),
                Seals.from(given),
                given.flag("hangce.demonstration", true),
                given.path("hangce.demo-data"),
                given.beginning("hangce.wildfly.heap", "hangce.wildfly.metaspace", "hangce.fonts.", "hangce.certificates.", "hangce.mail.host", "hangce.mail.port", "hangce.mail.from", "hangce.mail.user", "hangce.mail.tls"),
                given.flag("fresh", false));
    }

    /** The address of the application as its users know it; ends with a slash. */
    URI web() {
        return baseUrl.orElseGet(this::local);
    }

    /** The address of the application on this machine. */
    URI local() {
        return URI.create("http://localhost:" + ports.web() + "/hangce/");
    }

    /** The realm that says who somebody is. */
    URI provider() {
        return identity.map(Identity::provider).orElseGet(() -> keycloak().resolve("realms/hangce"));
    }

    URI keycloak() {
        return URI.create("http://localhost:" + ports.keycloak() + "/");
    }

    /** @throws CityFailure if somebody listens where one of this city's servers should */
    void refuseBusyPorts() {
        ports.bySetting().forEach((setting, port) -> {
            var elsewhere = setting.equals(Ports.POSTGRES) && database.isPresent()
                    || setting.equals(Ports.KEYCLOAK) && identity.isPresent();
            if (!elsewhere && Ports.busy(port)) {
                throw CityFailure.of("port.busy", port, setting);
            }
        });
    }

    /** Properties with the manners of a command line: empty means not said, a port 0 means any free one. */
    private record Given(Properties properties) {

        Optional<String> text(String key) {
            return Optional.ofNullable(properties.getProperty(key)).map(String::strip).filter(text -> !text.isEmpty());
        }

        String required(String key) {
            return text(key).orElseThrow(() -> CityFailure.of("setting.missing", key));
        }

        Optional<Path> path(String key) {
            return text(key).map(Path::of);
        }

        /** Those that only the application knows. */
        Map<String, String> beginning(String... prefixes) {
            return properties.stringPropertyNames().stream().filter(name -> Arrays.stream(prefixes).anyMatch(name::startsWith))
                    .collect(Collectors.toMap(name -> name, properties::getProperty));
        }

        boolean flag(String key, boolean otherwise) {
            var text = properties.getProperty(key);
            return text == null ? otherwise : text.isBlank() || Boolean.parseBoolean(text.strip());
        }

        int port(String key, int otherwise) {
            var text = text(key);
            if (text.isEmpty()) {
                return otherwise;
            }
            try {
                var port = Integer.parseInt(text.get());
                if (port == 0) {
                    return Ports.anyFree();
                }
                if (port > 0 && port < 65536) {
                    return port;
                }
            } catch (NumberFormatException e) {
                // Said below, together with numbers that are no ports.
            }
            throw CityFailure.of("setting.port", key, text.get());
        }
    }
}
