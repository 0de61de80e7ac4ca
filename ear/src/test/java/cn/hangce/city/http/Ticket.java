package cn.hangce.city.http;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** A bearer token that is asked for again before it runs out. Safe for use by many threads. */
final class Ticket implements Supplier<String> {

    /** So long before its end a token is given back for a new one. */
    private static final Duration IN_TIME = Duration.ofSeconds(30);

    private final Supplier<JsonObject> source;
    private String token;
    private Instant until = Instant.MIN;

    /** @param source asks Keycloak for a token */
    Ticket(Supplier<JsonObject> source) {
        this.source = source;
        get();
    }

    @Override
    public synchronized String get() {
        if (!Instant.now().isBefore(until)) {
            JsonObject answer = source.get();
            token = answer.getString("access_token");
            until = Instant.now().plusSeconds(answer.getInt("expires_in")).minus(IN_TIME);
        }
        return token;
    }
}
