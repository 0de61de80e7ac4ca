package cn.hangce.web.failure;

import cn.hangce.security.AccessDenied;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.CurrentActor;
import cn.hangce.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger.Level;
import java.util.List;

/** What an error page tells: what happened in a sentence, and the reference under which the log tells the rest. */
@Named("failure")
@RequestScoped
public class Failure {

    private static final System.Logger LOG = System.getLogger(Failure.class.getName());

    @Inject
    private HttpServletRequest request;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail trail;
    @Inject
    private Language language;
    private Reference reference;

    /** Puts the fault into the log; the page shows only the reference. */
    public String getReference() {
        if (reference == null) {
            reference = Reference.next();
            LOG.log(isRefusal() ? Level.WARNING : Level.ERROR, "Reference %s: %s at %s for %s"
                    .formatted(reference.text(), status(), address(), current.actor().account()), isRefusal() ? null : cause());
        }
        return reference.text();
    }

    public boolean isDatabaseGone() {
        return Refusals.isDatabaseGone(cause());
    }

    /** The sentence of the refusal behind this page, or null where only the door was closed. */
    public String getSentence() {
        List<String> sentences = Refusals.sentences(cause(), language.getLocale());
        return sentences.isEmpty() ? null : sentences.get(0);
    }

    /** Called by the page for a closed door: whoever tried it stands in the audit trail. */
    public void recordDenial() {
        if (Refusals.find(cause(), AccessDenied.class).isEmpty()) {
            trail.refused(current.actor(), address());
        }
        answerWith(HttpServletResponse.SC_FORBIDDEN);
    }

    /** Called by the page for a fault: a lost database is “try again”, not “broken”. */
    public void answerFault() {
        if (isDatabaseGone()) {
            response().setHeader("Retry-After", "30");
            answerWith(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private boolean isRefusal() {
        return cause() == null || getSentence() != null;
    }

    private static void answerWith(int status) {
        if (!response().isCommitted()) {
            response().setStatus(status);
        }
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) jakarta.faces.context.FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private Throwable cause() {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }

    private Object status() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    }

    private String address() {
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return uri == null ? request.getRequestURI() : uri.toString();
    }
}
