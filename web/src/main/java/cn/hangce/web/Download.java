package cn.hangce.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a file to the reader so that the browser saves it and never runs it. */
public final class Download {

    private Download() {
    }

    /**
     * @param name the file’s name as the reader will see it (RFC 6266, 8187)
     * @param type the type found in the content
     */
    public static void send(HttpServletResponse response, String name, String type, InputStream content) throws IOException {
        head(response, name, type);
        content.transferTo(response.getOutputStream());
    }

    /** Announces a file that is written to the response afterwards. */
    public static void head(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"document\"; filename*=UTF-8''" + encoded(name));
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }
}
