package cn.hangce.web.office;

import cn.hangce.casework.Attachment;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.files.FileStore;
import cn.hangce.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A file of a case, for whoever may see the case: {@code /file?case=..&attachment=..}. The browser shows it by itself but may
 * run nothing in it. Its type was found in its content when it was taken: PDF, PNG or JPEG.
 */
@WebServlet("/file")
public class AttachmentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    @Inject
    private transient CaseReading reading;
    @Inject
    private transient FileStore store;
    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Attachment> found = find(request.getParameter("case"), request.getParameter("attachment"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Attachment attachment = found.get();
        response.setContentType(attachment.mediaType());
        response.setContentLengthLong(attachment.sizeBytes());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", policy(attachment.mediaType()));
        response.setHeader("Content-Disposition", "inline; filename=\"material\"; filename*=UTF-8''"
                + URLEncoder.encode(attachment.fileName(), StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A"));
        try (InputStream content = store.open(attachment.sha256())) {
            content.transferTo(response.getOutputStream());
        }
    }

    /** A browser’s own PDF viewer does not start in a sandboxed document; it runs nothing from the file with this page’s rights. */
    private static String policy(String type) {
        String nothing = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
        return type.equals(PDF) ? nothing + "; object-src 'self'" : nothing + "; img-src 'self'; sandbox";
    }

    private Optional<Attachment> find(String caseId, String attachmentId) {
        try {
            long id = Long.parseLong(attachmentId);
            return reading.find(Long.parseLong(caseId), current.actor()).attachments().stream()
                    .filter(attachment -> attachment.id() == id).findFirst();
        } catch (NumberFormatException | UnlawfulAct notThere) {
            return Optional.empty();
        }
    }
}
