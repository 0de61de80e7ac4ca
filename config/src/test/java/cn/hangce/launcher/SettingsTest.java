package cn.hangce.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Settings")
class SettingsTest {

    private final Properties properties = new Properties();

    @Test
    @DisplayName("without a word: a demonstration with its own database and its own sign-on, on the usual ports")
    void defaults() {
        var settings = Settings.from(properties);

        assertEquals(new Ports(8080, 8180, 8432, 9990), settings.ports());
        assertTrue(settings.demonstration());
        assertFalse(settings.fresh());
        assertTrue(settings.database().isEmpty());
        assertEquals(URI.create("http://localhost:8080/hangce/"), settings.web());
        assertEquals(URI.create("http://localhost:8180/realms/hangce"), settings.provider());
    }

    @Test
    @DisplayName("keys of one’s own for the seals are passed on, their password is never printed")
    void seals() {
        assertTrue(Settings.from(properties).seals().elsewhere().isEmpty());
        properties.setProperty("hangce.seal.pkcs11", "/etc/hangce/token.cfg");
        properties.setProperty("hangce.seal.password", "secret");
        var settings = Settings.from(properties);

        assertEquals(Map.of("hangce.seal.pkcs11", "/etc/hangce/token.cfg"), settings.seals().elsewhere());
        assertFalse(settings.toString().contains("secret"), settings.toString());
    }

    @Test
    @DisplayName("-Dfresh needs no value, and -Dfresh=false means no")
    void flags() {
        properties.setProperty("fresh", "");
        assertTrue(Settings.from(properties).fresh());
        properties.setProperty("fresh", "true");
        assertTrue(Settings.from(properties).fresh());
        properties.setProperty("fresh", "false");
        assertFalse(Settings.from(properties).fresh());
    }

    @Test
    @DisplayName("port 0 means any free one, another for each, and none that an outgoing connection could have been given by then")
    void anyPort() {
        properties.setProperty("hangce.port", "0");
        properties.setProperty("hangce.keycloak.port", "0");
        var ports = Settings.from(properties).ports();

        assertNotEquals(ports.web(), ports.keycloak());
        assertTrue(ports.web() > 0 && ports.web() < 32_768, ports.toString());
        assertFalse(Ports.busy(ports.web()));
    }

    @Test
    @DisplayName("what is no port is refused, with the setting and what was given")
    void noPort() {
        properties.setProperty("hangce.keycloak.port", "70000");
        var failure = assertThrows(CityFailure.class, () -> Settings.from(properties));

        assertTrue(failure.getMessage().contains("hangce.keycloak.port"), failure.getMessage());
        assertTrue(failure.getMessage().contains("70000"), failure.getMessage());
    }

    @Test
    @DisplayName("a busy port is refused with the setting that moves it")
    void busyPort() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            properties.setProperty("hangce.port", Integer.toString(taken.getLocalPort()));
            freeAllBut("hangce.port");
            var failure = assertThrows(CityFailure.class, () -> Settings.from(properties).refuseBusyPorts());

            assertTrue(failure.getMessage().contains("-Dhangce.port="), failure.getMessage());
            assertTrue(failure.getMessage().contains(Integer.toString(taken.getLocalPort())), failure.getMessage());
        }
    }

    @Test
    @DisplayName("the database’s port does not matter when somebody else runs the database")
    void otherDatabase() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            properties.setProperty("hangce.postgres.port", Integer.toString(taken.getLocalPort()));
            freeAllBut("hangce.postgres.port");
            properties.setProperty("hangce.db.url", "jdbc:postgresql://db.example.org/hangce");
            properties.setProperty("hangce.db.user", "hangce");
            properties.setProperty("hangce.db.password", "secret");
            var settings = Settings.from(properties);

            settings.refuseBusyPorts();
            assertFalse(settings.toString().contains("secret"), "a password is never printed");
        }
    }

    @Test
    @DisplayName("a database address without its user is refused, naming what is missing")
    void databaseWithoutUser() {
        properties.setProperty("hangce.db.url", "jdbc:postgresql://db.example.org/hangce");
        var failure = assertThrows(CityFailure.class, () -> Settings.from(properties));

        assertTrue(failure.getMessage().contains("hangce.db.user"), failure.getMessage());
    }

    private void freeAllBut(String kept) {
        for (var setting : new Ports(0, 0, 0, 0).bySetting().keySet()) {
            if (!setting.equals(kept)) {
                properties.setProperty(setting, "0");
            }
        }
    }
}
