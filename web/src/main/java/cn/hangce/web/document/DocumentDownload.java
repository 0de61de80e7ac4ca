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

/** An issued document as PDF, {@code /document/CODE}, or as offices exchange it, {@code /document/CODE.ofd}; the archive knows who may read it. */
@WebServlet("/document/*")
public class DocumentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String OFD = ".ofd";

    @Inject
    private transient DocumentArchive archive;
    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        boolean exchange = path.endsWith(OFD);
        String code = exchange ? path.substring(0, path.length() - OFD.length()) : path;
        try {
            IssuedDocument document = archive.read(code, current.actor());
            if (exchange) {
                byte[] content = archive.readForExchange(code, current.actor());
                send(content, "application/ofd", "attachment; filename=\"" + document.fileName("ofd") + "\"", response);
            } else {
                send(document.content(), "application/pdf", "inline; filename=\"" + document.fileName() + "\"", response);
            }
        } catch (UnlawfulAct notThere) {
            // Whether there is none or none for this reader is not told.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(byte[] content, String type, String disposition, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition);
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'none'");
        response.getOutputStream().write(content);
    }
}
