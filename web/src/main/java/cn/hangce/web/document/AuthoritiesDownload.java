package cn.hangce.web.document;

import cn.hangce.reporting.seal.Authorities;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The certificates that the seals go back to, for whoever wants to check a document with a program of their own. */
@WebServlet("/seal-authorities.pem")
public class AuthoritiesDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Authorities authorities;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] content = authorities.certificates().getBytes(StandardCharsets.US_ASCII);
        response.setContentType("application/x-pem-file");
        response.setHeader("Content-Disposition", "attachment; filename=\"seal-authorities.pem\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
