package cn.hangce.web.admin;

import cn.hangce.casework.Refusal;
import cn.hangce.casework.calendar.CalendarDesk;
import cn.hangce.casework.calendar.CalendarProposal;
import cn.hangce.policy.CalendarYear;
import cn.hangce.policy.ProgramRefused;
import cn.hangce.registry.CityCalendar;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A year’s file that is being imported: typed or uploaded, checked, then accepted. */
@Named("calendarDraft")
@ViewScoped
public class CalendarDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarDesk desk;
    @Inject
    private CityCalendar city;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private String text = "";
    private Checked checked;
    private transient Part file;
    private transient CalendarProposal proposal;
    private transient List<ProblemLine> problems = List.of();

    /**
     * What the reader saw when they decided.
     *
     * @param seen the fingerprint of what it was compared with; null where the year was not known
     */
    private record Checked(String text, String seen) implements Serializable {
    }

    public void open() {
        current.require(Permission.KEEP_CALENDAR);
    }

    /** Checks what was uploaded, or else what stands in the field. A file that is wrong stays in the field with its mistakes beside. */
    public void check() throws IOException {
        checked = null;
        problems = List.of();
        if (file != null && file.getSize() > 0) {
            try (InputStream content = file.getInputStream()) {
                setText(new String(content.readNBytes(4 * CalendarDesk.MAX_LENGTH + 1), StandardCharsets.UTF_8));
            }
        }
        try {
            proposal = desk.examine(text, current.require(Permission.KEEP_CALENDAR));
            checked = new Checked(text, proposal.seen());
            notes.here(bundles.text("admin", "calendar.right"));
        } catch (ProgramRefused refused) {
            problems = ProblemLine.of(refused.problems(), text);
            notes.warn(bundles.text("admin", "calendar.refused", String.valueOf(problems.size())));
        }
    }

    public String accept() {
        if (checked == null || !checked.text().equals(text)) {
            checked = null;
            notes.warn(bundles.text("admin", "calendar.changed"));
            return null;
        }
        CalendarYear year = desk.accept(text, checked.seen(), current.require(Permission.KEEP_CALENDAR));
        return notes.next("/admin/calendar?year=" + year.year(), bundles.text("admin", "calendar.was.imported", String.valueOf(year.year())));
    }

    /** What the checked file changes; null before it is checked, or where somebody else’s import came between. */
    public CalendarProposal getProposal() {
        if (checked != null && proposal == null) {
            try {
                proposal = desk.examine(checked.text(), current.require(Permission.KEEP_CALENDAR));
            } catch (Refusal | ProgramRefused changedMeanwhile) {
                checked = null;
            }
        }
        return checked == null ? null : proposal;
    }

    /** The year of the checked file as it would look. */
    public List<MonthPicture> getMonths() {
        CalendarYear year = getProposal().year();
        return MonthPicture.of(year.year(), city.current().with(List.of(year)));
    }

    public List<ProblemLine> getProblems() {
        return problems == null ? List.of() : problems;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.replace("\r\n", "\n").replace("\uFEFF", "");
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
