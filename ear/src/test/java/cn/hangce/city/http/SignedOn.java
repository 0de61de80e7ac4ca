package cn.hangce.city.http;

import cn.hangce.city.RunningCity;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has signed on at a browser that runs no scripts, and opens pages. */
final class SignedOn {

    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager(null, SignedOn::onThisMachine))
            .followRedirects(HttpClient.Redirect.ALWAYS).build();

    private SignedOn() {
    }

    /** On one’s own machine a browser sends a cookie that is marked as secure without TLS too; this client has to be told. */
    private static boolean onThisMachine(URI from, HttpCookie cookie) {
        cookie.setSecure(false);
        return from.getHost().equals("localhost");
    }

    /** In the demonstration realm the password is the account’s name. */
    static SignedOn of(String account) throws IOException, InterruptedException {
        SignedOn browser = new SignedOn();
        HttpResponse<String> form = browser.send(HttpRequest.newBuilder(RunningCity.city().web().resolve("work/start")));
        Matcher action = ACTION.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No form to sign on: " + form.statusCode() + " " + form.uri());
        }
        String name = URLEncoder.encode(account, StandardCharsets.UTF_8);
        HttpResponse<String> home = browser.send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + name + "&password=" + name + "&credentialId=")));
        if (home.statusCode() != 200 || !home.body().contains("who-name")) {
            throw new AssertionError("Not signed on as " + account + ": " + home.statusCode() + " " + home.uri() + " " + words(home.body()));
        }
        return browser;
    }

    private static String words(String page) {
        return page.replaceAll("(?s)<(script|style).*?</\\1>|<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    /** @return the status */
    int open(URI page) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(page)).statusCode();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(PATIENCE).header("Accept-Language", "zh-CN").header("Accept", "text/html").build(), BodyHandlers.ofString());
    }
}
