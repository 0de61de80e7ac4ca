package cn.hangce.web.office;

import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Actor;
import cn.hangce.reporting.folder.CaseFolder;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.CurrentActor;
import cn.hangce.web.Download;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A case’s whole file as a ZIP: {@code /work/case-file?id=..}. It has what applicants handed in, so every export stands on the audit trail. */
@WebServlet("/work/case-file")
public class CaseFolderDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseFolder folder;
    @Inject
    private transient AuditTrail trail;
    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor reader = current.actor();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        String id = request.getParameter("id");
        try {
            folder.write(Long.parseLong(id), reader, zip);
        } catch (NumberFormatException | UnlawfulAct notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        trail.personalDataRead(reader, "case file " + id);
        Download.send(response, "case-" + id + ".zip", "application/zip", new ByteArrayInputStream(zip.toByteArray()));
    }
}
