package cn.hangce.web.office;

import cn.hangce.casework.files.FileStore;
import cn.hangce.casework.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends a kept file so that the browser shows it by itself and runs nothing in it. */
@ApplicationScoped
public class KeptFile {

    private static final String PDF = "application/pdf";

    @Inject
    private FileStore store;

    void send(StoredFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", policy(file.mediaType()));
        response.setHeader("Content-Disposition", "inline; filename=\"material\"; filename*=UTF-8''"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A"));
        try (InputStream content = store.open(file.sha256())) {
            content.transferTo(response.getOutputStream());
        }
    }

    /** A browser’s own PDF viewer does not start in a sandboxed document; it runs nothing from the file with this page’s rights. */
    private static String policy(String type) {
        String nothing = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return type.equals(PDF) ? nothing + "; object-src 'self'" : nothing + "; img-src 'self'; sandbox";
    }
}
