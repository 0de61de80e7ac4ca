package cn.hangce.web.document;

import cn.hangce.reporting.papers.Drafts;
import jakarta.el.LambdaExpression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Iterator;

/** Shows a draft in the browser instead of a page; it is kept nowhere. */
@Named("previews")
@ApplicationScoped
public class Previews {

    @Inject
    private Drafts drafts;

    /** @param act a page’s own action, of which every paper is shown that it would issue; nothing of it stays, nor what it tells its reader */
    public void show(LambdaExpression act) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        byte[] papers = drafts.of(() -> act.invoke(faces.getELContext()));
        for (Iterator<FacesMessage> notes = faces.getMessages(); notes.hasNext();) {
            notes.next();
            notes.remove();
        }
        faces.getExternalContext().getFlash().setKeepMessages(false);
        send("papers", papers);
    }

    /** @param name the file’s name without its ending */
    public void send(String name, byte[] draft) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        response.responseReset();
        response.setResponseContentType("application/pdf");
        response.setResponseContentLength(draft.length);
        response.setResponseHeader("Content-Disposition", "inline; filename=\"draft-" + name + ".pdf\"");
        response.setResponseHeader("Cache-Control", "no-store");
        response.getResponseOutputStream().write(draft);
        faces.responseComplete();
    }
}
