package cn.hangce.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The loopback ports of one city.
 *
 * @param web        the application
 * @param keycloak   sign-on
 * @param postgres   the database
 * @param management WildFly's management interface
 */
public record Ports(int web, int keycloak, int postgres, int management) {

    static final String WEB = "hangce.port";
    static final String KEYCLOAK = "hangce.keycloak.port";
    static final String POSTGRES = "hangce.postgres.port";
    static final String MANAGEMENT = "hangce.management.port";

    /** The ports by the setting that moves each. */
    Map<String, Integer> bySetting() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put(WEB, web);
        ports.put(KEYCLOAK, keycloak);
        ports.put(POSTGRES, postgres);
        ports.put(MANAGEMENT, management);
        return ports;
    }

    /** A port that nobody listens on at this moment. */
    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean busy(int port) {
        try (var socket = new ServerSocket()) {
            // A port in TIME_WAIT after our own last run is not busy.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
