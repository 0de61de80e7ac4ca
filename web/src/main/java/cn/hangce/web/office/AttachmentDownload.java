package cn.hangce.web.office;

import cn.hangce.casework.Attachment;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * A file of a case, for whoever may see the case: {@code /file?case=..&attachment=..}. The browser shows it by itself but may
 * run nothing in it. Its type was found in its content when it was taken: PDF, PNG or JPEG.
 */
@WebServlet("/file")
public class AttachmentDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseReading reading;
    @Inject
    private transient KeptFile sender;
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
        sender.send(new StoredFile(attachment.sha256(), attachment.fileName(), attachment.mediaType(), attachment.sizeBytes()), response);
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
