package cn.hangce.web.failure;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.List;

/**
 * Turns a refusal by the domain, thrown while a page’s action runs, into messages on that page. The page stays as it was and
 * with what was typed; the domain’s transaction has changed nothing.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            if (becameMessage(faces, events.next())) {
                events.remove();
            }
        }
        super.handle();
    }

    private static boolean becameMessage(FacesContext faces, ExceptionQueuedEvent event) {
        if (faces.getViewRoot() == null || event.getContext().getPhaseId() == PhaseId.RENDER_RESPONSE
                || !faces.isPostback()) {
            return false;
        }
        List<String> sentences = Refusals.sentences(event.getContext().getException(), faces.getViewRoot().getLocale());
        sentences.forEach(sentence -> faces.addMessage(null,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null)));
        if (!sentences.isEmpty()) {
            faces.validationFailed();
            faces.renderResponse();
        }
        return !sentences.isEmpty();
    }
}
