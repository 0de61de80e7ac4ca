package cn.hangce.web.office;

import cn.hangce.casework.Allowances;
import cn.hangce.casework.Announced;
import cn.hangce.casework.Call;
import cn.hangce.casework.CalledTopic;
import cn.hangce.casework.CallTerms;
import cn.hangce.casework.Calls;
import cn.hangce.casework.NoticePeriod;
import cn.hangce.casework.topic.Choosing;
import cn.hangce.casework.topic.Topics;
import cn.hangce.policy.Program;
import cn.hangce.policy.Provisions.Quota;
import cn.hangce.registry.CityClock;
import cn.hangce.reporting.papers.Drafts;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Library;
import cn.hangce.web.Notes;
import cn.hangce.web.document.Previews;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The form in which a call is drafted, revised and published. */
@Named("callDraft")
@ViewScoped
public class CallDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Calls calls;
    @Inject
    private Allowances allowances;
    @Inject
    private Topics topics;
    @Inject
    private Drafts drafts;
    @Inject
    private Previews previews;
    @Inject
    private Library library;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;
    @Inject
    private Format format;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Long id;
    private String programId;
    private TermsForm terms;
    private AnnouncedForm announced;

    /** Begins with the month we are in, or with what is drafted. */
    void open(Call drafted) {
        announced = new AnnouncedForm(drafted == null ? Announced.nothing() : drafted.announced());
        if (drafted == null) {
            terms = TermsForm.ofMonth(clock.today());
            programId = getPrograms().stream().findFirst().map(Program::id).orElse(null);
            followProgram();
        } else {
            id = drafted.id();
            programId = drafted.programId();
            terms = TermsForm.of(drafted);
        }
    }

    /** The programs of which there can be a call, those in force today first. */
    public Collection<Program> getPrograms() {
        LocalDate today = clock.today();
        return library.programs().stream().filter(calls::canBeCalled)
                .sorted(Comparator.comparing((Program program) -> !program.validity().includes(today))).toList();
    }

    /** Its name with the document’s number, by which officers look for it. */
    public String label(Program program) {
        return format.text(program.name()) + " · " + program.document();
    }

    public Program getProgram() {
        return programId == null ? null : library.program(programId).orElse(null);
    }

    /** Proposes a title and the days for objections from the program; they can be written over. */
    public void followProgram() {
        if (getProgram() != null) {
            terms.propose(getProgram());
            terms.setTitle(bundles.text("office", "call.title.proposal",
                    String.valueOf(clock.today().getYear()), format.text(getProgram().name())));
        }
    }

    /** Each stage in which a list is published; those with a period of the text’s own show the least one. */
    public List<NoticePeriod> getPublicities() {
        return getProgram() == null ? List.of() : NoticePeriod.of(getProgram(), 1);
    }

    public String save() {
        Call saved = saved(terms.terms());
        return notes.next("/city/call?id=" + saved.id(), bundles.text("office", "call.saved"));
    }

    /** Saves what is in the form and publishes just that. */
    public String publish() {
        Call saved = saved(terms.terms());
        id = saved.id();
        calls.publish(id, current.require(Permission.PUBLISH_CALLS));
        return notes.next("/city/call?id=" + id, bundles.text("office", "call.was.published", saved.title()));
    }

    /** Saves what is in the form and shows the call as it would be published, as a draft. */
    public void preview() throws IOException {
        id = saved(terms.terms()).id();
        previews.send("call", drafts.call(id, current.require(Permission.PUBLISH_CALLS)));
    }

    private Call saved(CallTerms fixed) {
        Announced more = announced.announced(getLimit() != null, isStanding(), getTopics());
        return id == null ? calls.draft(programId, fixed, more, current.require(Permission.PUBLISH_CALLS))
                : calls.revise(id, fixed, more, current.require(Permission.PUBLISH_CALLS));
    }

    /** The text’s quota of recommendations; null where it sets none. */
    public Quota getLimit() {
        return getProgram() == null ? null : Announced.limit(getProgram()).orElse(null);
    }

    /** What the text lets a district recommend where the call announces nothing. */
    public long byTheText(String district) {
        LocalDate closes = terms.getClosesOn() == null ? clock.today() : terms.getClosesOn();
        return allowances.byTheText(getLimit(), programId, district, closes.getYear());
    }

    /** Whether the text has applications taken all year. */
    public boolean isStanding() {
        return getProgram() != null && getProgram().intake().isStanding();
    }

    /** How the text has topics settled; null where it settles none. */
    public Choosing getChoosing() {
        return getProgram() == null ? null : Choosing.of(getProgram()).orElse(null);
    }

    /** The chosen topics that the call can name. */
    public List<CalledTopic> getTopics() {
        return getChoosing() == null ? List.of() : topics.chosen(programId);
    }

    public AnnouncedForm getAnnounced() {
        return announced;
    }

    public boolean isNew() {
        return id == null;
    }

    public List<Integer> getPanelSizes() {
        return List.of(3, 5, 7, 9, 11);
    }

    public String getProgramId() {
        return programId;
    }

    public void setProgramId(String programId) {
        this.programId = programId;
    }

    public TermsForm getTerms() {
        return terms;
    }
}
