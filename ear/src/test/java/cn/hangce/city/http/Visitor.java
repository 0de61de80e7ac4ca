package cn.hangce.city.http;

import cn.hangce.city.RunningCity;
import java.io.ByteArrayOutputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody with a browser and no account, whose browser runs no scripts. */
final class Visitor {

    private static final String BOUNDARY = "a-form-of-hangce";
    private static final byte[] END = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build();

    /** The page. */
    String open(String path) {
        return get(path).good().body();
    }

    /** What comes back, page or not. */
    Sent get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build()).join();
    }

    /** A file. */
    byte[] fetch(String path) {
        HttpResponse<byte[]> answer = http.sendAsync(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray()).join();
        if (answer.statusCode() != 200) {
            throw new AssertionError("HTTP " + answer.statusCode() + " for " + path);
        }
        return answer.body();
    }

    int status(String path) {
        return get(path).status();
    }

    /** A form as it was opened, to be filled in and sent as often as one likes. */
    Form form(String path, String id) {
        String page = open(path);
        Matcher form = Pattern.compile("<form id=\"" + id + "\".*?</form>", Pattern.DOTALL).matcher(page);
        if (!form.find()) {
            throw new AssertionError("No form " + id + " on " + path);
        }
        Map<String, String> fields = new LinkedHashMap<>(Map.of(id + ":send", ""));
        HIDDEN.matcher(form.group()).results().forEach(hidden -> fields.put(hidden.group(1), hidden.group(2)));
        return new Form(address(path), id, fields, form.group());
    }

    private static URI address(String path) {
        return RunningCity.city().web().resolve(path);
    }

    private CompletableFuture<Sent> send(HttpRequest request) {
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(Sent::of);
    }

    /** What came back: a page, or where it leads. */
    record Sent(int status, String body, String location) {

        static Sent of(HttpResponse<String> response) {
            return new Sent(response.statusCode(), response.body(), response.headers().firstValue("Location").orElse(null));
        }

        Sent good() {
            if (status != 200) {
                throw new AssertionError("HTTP " + status + ": " + body);
            }
            return this;
        }
    }

    /** Where it is sent, and what stands in it. */
    final class Form {

        private final URI action;
        private final String id;
        private final Map<String, String> fields;
        private final String text;

        private Form(URI action, String id, Map<String, String> fields, String text) {
            this.action = action;
            this.id = id;
            this.fields = fields;
            this.text = text;
        }

        /** The values of its options, without the empty one. */
        List<String> options() {
            return Pattern.compile("<option value=\"([^\"]+)\"").matcher(text).results().map(option -> option.group(1)).toList();
        }

        Form with(String field, String value) {
            Map<String, String> more = new LinkedHashMap<>(fields);
            more.put(id + ":" + field, value);
            return new Form(action, id, more, text);
        }

        Sent send() {
            return sendAsync("", "").join();
        }

        Sent send(String fileName, String content) {
            return sendAsync(fileName, content).join();
        }

        /** With a file in the field of that name. */
        Sent send(String field, String fileName, byte[] content) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
            part(body, "name=\"" + id + ":" + field + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream", content);
            body.writeBytes(END);
            return Visitor.this.send(post(body.toByteArray())).join();
        }

        /** The button clicked so many times before the first answer. */
        List<Sent> send(int times, String fileName, String content) {
            return Stream.generate(() -> sendAsync(fileName, content)).limit(times).toList().stream().map(CompletableFuture::join).toList();
        }

        private CompletableFuture<Sent> sendAsync(String fileName, String content) {
            return Visitor.this.send(post(body(fileName, content)));
        }

        private HttpRequest post(byte[] body) {
            return HttpRequest.newBuilder(action).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(BodyPublishers.ofByteArray(body)).build();
        }

        private byte[] body(String fileName, String content) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value));
            part(body, "name=\"" + id + ":evidence\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream", content);
            body.writeBytes(END);
            return body.toByteArray();
        }

        private static void part(ByteArrayOutputStream body, String head, String content) {
            part(body, head, content.getBytes(StandardCharsets.UTF_8));
        }

        private static void part(ByteArrayOutputStream body, String head, byte[] content) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
