package cn.hangce.web.admin;

import cn.hangce.casework.Refusal;
import cn.hangce.casework.law.LawDesk;
import cn.hangce.casework.law.Publication;
import cn.hangce.policy.Amendment;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramRefused;
import cn.hangce.registry.CityClock;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Library;
import cn.hangce.web.NotFound;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** A file that is being changed: typed or uploaded, checked, then published with a day. */
@Named("lawDraft")
@ViewScoped
public class LawDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LawDesk desk;
    @Inject
    private Library library;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;
    @Inject
    private LawEffect effect;
    @Inject
    private Bundles bundles;
    @Inject
    private Format format;
    @Inject
    private Notes notes;

    private String programId;
    private String text = "";
    private LocalDate from;
    private String reason;
    private Checked checked;
    private transient Part file;
    private transient Amendment amendment;
    private transient List<ProblemLine> problems = List.of();

    /**
     * What the reader saw when they decided.
     *
     * @param seen the version that it was compared with; null for a program that was not there
     */
    private record Checked(String text, LocalDate from, String seen) implements Serializable {
    }

    /** Begins with the version in force, or with nothing for a new program. */
    public void open() throws NotFound {
        current.require(Permission.PUBLISH_PROGRAMS);
        from = clock.today().plusDays(1);
        if (programId != null) {
            text = library.program(programId).orElseThrow(() -> new NotFound("program")).text();
        }
    }

    /** Checks what was uploaded, or else what stands in the field. A file that is wrong stays in the field with its mistakes beside. */
    public void check() throws IOException {
        checked = null;
        problems = List.of();
        if (file != null && file.getSize() > 0) {
            try (InputStream content = file.getInputStream()) {
                setText(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        try {
            amendment = desk.examine(programId, text, from, current.require(Permission.PUBLISH_PROGRAMS));
            checked = new Checked(text, from, amendment.isNew() ? null : amendment.before().version());
            effect.begin(amendment, from);
            notes.here(bundles.text("law", "draft.right"));
        } catch (ProgramRefused refused) {
            problems = ProblemLine.of(refused.problems(), text);
            notes.warn(bundles.text("law", "draft.refused", String.valueOf(problems.size())));
        }
    }

    public String publish() {
        if (checked == null || !checked.text().equals(text) || !checked.from().equals(from)) {
            checked = null;
            notes.warn(bundles.text("law", "draft.changed"));
            return null;
        }
        Publication publication = desk.publish(programId, text, from, checked.seen(), reason, current.require(Permission.PUBLISH_PROGRAMS));
        return notes.next("/admin/law-record?id=" + publication.id(), bundles.text("law", "draft.published", format.date(publication.from())));
    }

    /** What the checked file changes; null before it is checked, or where somebody else’s change came between. */
    public Amendment getAmendment() {
        if (checked != null && amendment == null) {
            try {
                amendment = desk.examine(programId, checked.text(), checked.from(), current.require(Permission.PUBLISH_PROGRAMS));
            } catch (Refusal | ProgramRefused changedMeanwhile) {
                checked = null;
            }
        }
        return checked == null ? null : amendment;
    }

    public List<ProblemLine> getProblems() {
        return problems == null ? List.of() : problems;
    }

    /** The program that is changed; null for a new one. */
    public Program getProgram() {
        return programId == null ? null : library.program(programId).orElse(null);
    }

    public String getProgramId() {
        return programId;
    }

    public void setProgramId(String programId) {
        this.programId = programId;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.replace("\r\n", "\n").replace("\uFEFF", "");
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
