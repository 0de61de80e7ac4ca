package cn.hangce.web.office;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.RecordFile;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A file that was put with the record of a stage, for whoever may see the case: {@code /record-file?case=..&file=..}. */
@WebServlet("/record-file")
public class RecordFileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseReading reading;
    @Inject
    private transient StageDesk desk;
    @Inject
    private transient KeptFile sender;
    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RecordFile> found = find(request.getParameter("case"), request.getParameter("file"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        sender.send(found.get().file(), response);
    }

    private Optional<RecordFile> find(String caseId, String fileId) {
        try {
            long id = Long.parseLong(fileId);
            Case subject = reading.find(Long.parseLong(caseId), current.actor());
            return desk.records(subject).stream().flatMap(record -> record.files().stream()).filter(file -> file.id() == id).findFirst();
        } catch (NumberFormatException | UnlawfulAct notThere) {
            return Optional.empty();
        }
    }
}
