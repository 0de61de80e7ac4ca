package cn.hangce.web.visitor;

import cn.hangce.casework.Notice;
import cn.hangce.casework.Objection;
import cn.hangce.casework.Publicity;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import cn.hangce.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.UUID;
import org.omnifaces.util.Faces;

/**
 * The form by which anybody objects to a case on a notice. A double click or a reload sends it twice; the key, made with the
 * form, lets the city know that it is the same one. Another text in the same form, after going back, is another objection.
 */
@Named("objectionForm")
@ViewScoped
public class ObjectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticePage page;
    @Inject
    private Publicity publicity;
    @Inject
    private Uploads uploads;
    @Inject
    private CityClock clock;
    @Inject
    private Writers writers;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private final UUID form = UUID.randomUUID();
    private Long caseId;
    private String objector;
    private String contact;
    private String content;
    private transient Part evidence;

    public String send() throws IOException {
        Objection.Statement statement = new Objection.Statement(objector, contact, content);
        requireRunning();
        OptionalLong wait = writers.secondsToWait(Faces.getRemoteAddr());
        if (wait.isPresent()) {
            notes.warn(bundles.text("public", "objection.too.often", Long.toString(wait.getAsLong() / 60 + 1)));
            return null;
        }
        StoredFile kept = uploads.keepChosen(evidence).orElse(null);
        String number = publicity.object(page.getId(), caseId, key(statement, kept), statement, kept).number();
        return "/notice?faces-redirect=true&id=" + page.getId() + "&receipt=" + number;
    }

    /** Before a file is kept for nothing. */
    private void requireRunning() {
        Notice notice = publicity.find(page.getId());
        if (!notice.takesObjectionsOn(clock.today())) {
            throw new UnlawfulAct(Rule.PERIOD_OVER, notice.openUntil());
        }
    }

    private UUID key(Objection.Statement statement, StoredFile kept) {
        String all = String.join("\n", form.toString(), caseId.toString(), statement.objector(), statement.contact(), statement.content(),
                kept == null ? "" : kept.sha256());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    public Long getCaseId() {
        return caseId;
    }

    public void setCaseId(Long caseId) {
        this.caseId = caseId;
    }

    public String getObjector() {
        return objector;
    }

    public void setObjector(String objector) {
        this.objector = objector;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getContent() {
        return content;
    }

    /** A browser sends each end of a line as two characters, but counts one when it limits what is typed. */
    public void setContent(String content) {
        this.content = content == null ? null : content.replace("\r\n", "\n");
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }
}
