package cn.hangce.web.office;

import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Actor;
import cn.hangce.reporting.batch.CertificateBundle;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * All certificates of a document: {@code /city/certificates?call=..&document=..&as=zip} or {@code pdf}, the latter for the printer.
 * Made in a file first, so that nothing half is sent and hundreds do not lie in memory.
 */
@WebServlet("/city/certificates")
public class CertificateDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CertificateBundle bundle;
    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor officer = current.require(Permission.ISSUE_DOCUMENTS);
        boolean pdf = "pdf".equals(request.getParameter("as"));
        String document = String.valueOf(request.getParameter("document"));
        Path file = Files.createTempFile("certificates", pdf ? ".pdf" : ".zip");
        try {
            write(request.getParameter("call"), document, officer, pdf, file);
            try (InputStream content = Files.newInputStream(file)) {
                response.setContentLengthLong(Files.size(file));
                Download.send(response, document + (pdf ? ".pdf" : ".zip"), pdf ? "application/pdf" : "application/zip", content);
            }
        } catch (NumberFormatException | UnlawfulAct notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } finally {
            Files.delete(file);
        }
    }

    private void write(String call, String document, Actor officer, boolean pdf, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            if (pdf) {
                bundle.pdf(Long.parseLong(call), document, officer, out);
            } else {
                bundle.zip(Long.parseLong(call), document, officer, out);
            }
        }
    }
}
