package cn.hangce.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The loopback ports of one city.
 *
 * @param web        the application
 * @param keycloak   sign-on
 * @param postgres   the database
 * @param management WildFly's management interface
 */
public record Ports(int web, int keycloak, int postgres, int management) {

    private static final int FIRST_FREE = 20_000;
    private static final int FREE = 10_000;
    /** Begins anywhere, so that two cities that start at once look in different places. */
    private static final AtomicInteger NEXT = new AtomicInteger(ThreadLocalRandom.current().nextInt(FREE));

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

    /**
     * A port that nobody listens on at this moment, another at each call. Not from those that a system gives to outgoing connections
     * (from 32768 on Linux): one of ours would have it before the server that it was chosen for has started.
     */
    static int anyFree() {
        return IntStream.generate(() -> FIRST_FREE + Math.floorMod(NEXT.getAndIncrement(), FREE)).limit(FREE).filter(port -> !busy(port))
                .findFirst().orElseThrow(() -> new IllegalStateException("Every port from %d is taken".formatted(FIRST_FREE)));
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
