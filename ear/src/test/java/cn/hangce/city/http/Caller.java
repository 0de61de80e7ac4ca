package cn.hangce.city.http;

import cn.hangce.city.RunningCity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/** Somebody who asks the city over HTTP, signed on by a bearer token or not at all. Safe for use by many threads. */
public final class Caller {

    static final HttpClient HTTP = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Supplier<String> token;
    private final String language;

    private Caller(Supplier<String> token, String language) {
        this.token = token;
        this.language = language;
    }

    static Caller anonymous() {
        return new Caller(null, "zh-CN");
    }

    /** Signs on at Keycloak; in the demonstration realm the password is the account’s name. */
    public static Caller of(String account) {
        return new Caller(Keycloak.ticket(account), "zh-CN");
    }

    static Caller with(String token) {
        return new Caller(() -> token, "zh-CN");
    }

    Caller reading(String other) {
        return new Caller(token, other);
    }

    /** @param path below the application, such as {@code api/v1/programs} */
    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), "application/json");
    }

    public Answer post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json), "application/json");
    }

    Answer put(String path, String json) {
        return send("PUT", path, BodyPublishers.ofString(json), "application/json");
    }

    Answer upload(String path, byte[] file) {
        return send("POST", path, BodyPublishers.ofByteArray(file), "application/octet-stream");
    }

    Answer upload(String path, String text) {
        return upload(path, text.getBytes(StandardCharsets.US_ASCII));
    }

    Answer send(String method, String path, BodyPublisher body, String type) {
        try {
            return sendOrFail(method, path, body, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException where no whole answer came back */
    Answer sendOrFail(String method, String path, BodyPublisher body, String type) throws IOException {
        URI address = RunningCity.city().web().resolve(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE).method(method, body)
                .header("Accept-Language", language).header("Content-Type", type);
        if (token != null) {
            request.header("Authorization", "Bearer " + token.get());
        }
        try {
            return Answer.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
