package cn.hangce.web.document;

import cn.hangce.casework.UnlawfulAct;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An issued document as PDF, {@code /document/CODE}; the archive knows who may read it. */
@WebServlet("/document/*")
public class DocumentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DocumentArchive archive;
    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        try {
            send(archive.read(path == null ? "" : path.substring(1), current.actor()), response);
        } catch (UnlawfulAct notThere) {
            // Whether there is none or none for this reader is not told.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(IssuedDocument document, HttpServletResponse response) throws IOException {
        byte[] content = document.content();
        response.setContentType("application/pdf");
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + document.fileName() + "\"");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'");
        response.getOutputStream().write(content);
    }
}
