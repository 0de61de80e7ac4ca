package cn.hangce.web.aftercare;

import cn.hangce.casework.aftercare.AttachedFile;
import cn.hangce.casework.aftercare.CareRefused;
import cn.hangce.casework.aftercare.Reading;
import cn.hangce.casework.files.FileStore;
import cn.hangce.security.CurrentActor;
import cn.hangce.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A file that a holder handed in, for whoever may see the recognition, or the case where there is none:
 * {@code /work/recognition-file?id=..&file=..}, or {@code case=..}.
 */
@WebServlet("/work/recognition-file")
public class CareFileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Reading reading;
    @Inject
    private transient FileStore store;
    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AttachedFile> found = find(request.getParameter("id"), request.getParameter("case"), request.getParameter("file"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        AttachedFile file = found.get();
        response.setContentLengthLong(file.sizeBytes());
        try (InputStream content = store.open(file.sha256())) {
            Download.send(response, file.fileName(), file.mediaType(), content);
        }
    }

    private Optional<AttachedFile> find(String recognition, String subject, String file) {
        try {
            return subject != null ? reading.fileInCase(Long.parseLong(subject), Long.parseLong(file), current.actor())
                    : reading.file(Long.parseLong(recognition), Long.parseLong(file), current.actor());
        } catch (NumberFormatException | CareRefused notThere) {
            return Optional.empty();
        }
    }
}
