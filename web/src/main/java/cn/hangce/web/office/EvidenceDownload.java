package cn.hangce.web.office;

import cn.hangce.casework.Objection;
import cn.hangce.casework.Publicity;
import cn.hangce.casework.files.FileStore;
import cn.hangce.registry.Actor;
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
import java.util.Optional;

/** The evidence handed in with an objection, for the city officer: {@code /city/evidence?notice=..&objection=..}. */
@WebServlet("/city/evidence")
public class EvidenceDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Publicity publicity;
    @Inject
    private transient FileStore store;
    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor officer = current.require(Permission.RUN_REVIEWS);
        Optional<Objection> found = find(request.getParameter("notice"), request.getParameter("objection"), officer);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream evidence = store.open(found.get().evidenceSha256())) {
            Download.send(response, found.get().evidenceName(), "application/octet-stream", evidence);
        }
    }

    private Optional<Objection> find(String notice, String objection, Actor officer) {
        try {
            long id = Long.parseLong(objection);
            return publicity.objections(Long.parseLong(notice), officer).stream()
                    .filter(each -> each.id() == id && each.evidenceSha256() != null).findFirst();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
