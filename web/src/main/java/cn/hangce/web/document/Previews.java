package cn.hangce.web.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Shows a draft in the browser instead of a page; it is kept nowhere. */
@ApplicationScoped
public class Previews {

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
