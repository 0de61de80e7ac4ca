package cn.hangce.web.office;

import cn.hangce.casework.CaseReading;
import cn.hangce.casework.ContractReading;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.contract.ChangeFile;
import cn.hangce.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A file of a request for a change, for whoever may see the case: {@code /change-file?case=..&file=..}. */
@WebServlet("/change-file")
public class ChangeFileDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseReading reading;
    @Inject
    private transient ContractReading contracts;
    @Inject
    private transient KeptFile sender;
    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ChangeFile> found = find(request.getParameter("case"), request.getParameter("file"));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        sender.send(found.get().file(), response);
    }

    private Optional<ChangeFile> find(String caseId, String fileId) {
        try {
            long id = Long.parseLong(fileId);
            return contracts.requests(reading.find(Long.parseLong(caseId), current.actor())).stream()
                    .flatMap(change -> change.files().stream()).filter(file -> file.id() == id).findFirst();
        } catch (NumberFormatException | UnlawfulAct notThere) {
            return Optional.empty();
        }
    }
}
