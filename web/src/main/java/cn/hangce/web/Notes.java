package cn.hangce.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Short notes to the reader above the page. */
@ApplicationScoped
public class Notes {

    /** A note on this page. */
    public void here(String sentence) {
        add(FacesMessage.SEVERITY_INFO, sentence);
    }

    /** A warning on this page. */
    public void warn(String sentence) {
        add(FacesMessage.SEVERITY_WARN, sentence);
    }

    /**
     * A note on the next page, which is reached by a redirect, so that reloading it repeats nothing.
     *
     * @param page the page without ending, with its query if any
     * @return the outcome for an action
     */
    public String next(String page, String sentence) {
        here(sentence);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    private static void add(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, null));
    }
}
