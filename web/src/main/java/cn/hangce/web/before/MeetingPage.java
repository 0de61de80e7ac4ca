package cn.hangce.web.before;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Rule;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.meeting.AgendaItem;
import cn.hangce.casework.meeting.Meeting;
import cn.hangce.casework.meeting.Meetings;
import cn.hangce.casework.meeting.Member;
import cn.hangce.casework.meeting.Resolution;
import cn.hangce.casework.meeting.Resolved;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import cn.hangce.web.my.FormField;
import cn.hangce.web.office.CaseRow;
import cn.hangce.web.office.CaseRows;
import cn.hangce.web.office.Selection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The meetings that decide, and one of them: who sits, what is on its agenda, what it resolves. */
@Named("meetingPage")
@ViewScoped
public class MeetingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Meetings meetings;
    @Inject
    private CaseRows rows;
    @Inject
    private CaseReading reading;
    @Inject
    private StageDesk stages;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Long id;
    private long seenVersion;
    private MeetingForm form;
    private String minutes;
    private String reason;
    private final Map<Long, String> resolutions = new HashMap<>();
    private final Map<Long, String> reasons = new HashMap<>();
    private final Map<Long, Map<String, String>> found = new HashMap<>();
    private transient Meeting meeting;
    private transient List<AgendaLine> agenda;
    private transient Selection<CaseRow> waiting;

    public void open() {
        Actor decider = current.require(Permission.DECIDE_CASES);
        if (id == null) {
            Meeting last = getMeetings().stream().findFirst().map(each -> meetings.find(each.id(), decider)).orElse(null);
            form = MeetingForm.ofDay(clock.today(), last);
        } else {
            form = MeetingForm.of(getMeeting());
            seenVersion = getMeeting().version();
            minutes = getMeeting().minutes();
        }
    }

    public List<Meeting> getMeetings() {
        return meetings.all(current.require(Permission.DECIDE_CASES));
    }

    /** Null where a new one is called. */
    public Meeting getMeeting() {
        if (meeting == null && id != null) {
            meeting = meetings.find(id, current.require(Permission.DECIDE_CASES));
        }
        return meeting;
    }

    public List<AgendaLine> getAgenda() {
        if (agenda == null) {
            agenda = getMeeting().agenda().stream().map(this::line).toList();
        }
        return agenda;
    }

    private AgendaLine line(AgendaItem item) {
        Case subject = reading.find(item.subject().id(), current.require(Permission.DECIDE_CASES));
        found.computeIfAbsent(item.id(), key -> new HashMap<>());
        List<FormField> finds = item.open() ? stages.finds(subject).stream()
                .map(fact -> new FormField(fact, subject.facts().get(fact.name()), List.of())).toList() : List.of();
        List<String> leaving = item.open() ? item.leaving(reading.examiners(subject)).stream().map(Member::name).toList() : List.of();
        return new AgendaLine(item, stages.stage(subject).label(), leaving, finds);
    }

    public boolean isFinding() {
        return getAgenda().stream().anyMatch(line -> !line.finds().isEmpty());
    }

    /** Cases that wait for a decision and are on no open agenda. */
    public Selection<CaseRow> getWaiting() {
        if (waiting == null) {
            Set<Long> taken = meetings.onAgendas();
            waiting = new Selection<>(rows.waitingIn(StageKind.DECISION, current.require(Permission.DECIDE_CASES)).stream()
                    .filter(row -> !taken.contains(row.id())).toList(), CaseRow::id);
        }
        return waiting;
    }

    public List<Resolution> getChoices() {
        return List.of(Resolution.values());
    }

    public String call() {
        Meeting called = meetings.call(form.plan(), current.require(Permission.DECIDE_CASES));
        return notes.next("/decision/meeting?id=" + called.id(), bundles.text("before", "meeting.was.called", called.title()));
    }

    public String revise() {
        meetings.revise(id, seenVersion, form.plan(), current.require(Permission.DECIDE_CASES));
        return told("meeting.was.saved");
    }

    public String put() {
        List<Long> chosen = getWaiting().ids();
        meetings.put(id, chosen, current.require(Permission.DECIDE_CASES));
        return told("meeting.was.put", String.valueOf(chosen.size()));
    }

    public String takeOff(long item) {
        meetings.takeOff(id, item, current.require(Permission.DECIDE_CASES));
        return told("meeting.was.taken.off");
    }

    /** Resolves on every item for which a resolution is chosen; a reason of its own goes before the one for all. */
    public String resolve() {
        List<Resolved> chosen = getAgenda().stream().filter(line -> line.item().open() && !blank(resolutions.get(line.id())))
                .map(line -> new Resolved(line.id(), Resolution.valueOf(resolutions.get(line.id())),
                        blank(reasons.get(line.id())) ? reason : reasons.get(line.id()), given(line.id()))).toList();
        if (chosen.isEmpty()) {
            throw new UnlawfulAct(Rule.NOTHING_CHOSEN);
        }
        meetings.resolve(id, seenVersion, chosen, current.require(Permission.DECIDE_CASES));
        return told("meeting.was.resolved", String.valueOf(chosen.size()));
    }

    private Map<String, String> given(long item) {
        Map<String, String> given = new HashMap<>();
        found.getOrDefault(item, Map.of()).forEach((fact, text) -> given.put(fact, text == null ? "" : text));
        return given;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String close() {
        meetings.close(id, seenVersion, minutes, current.require(Permission.DECIDE_CASES));
        return told("meeting.was.closed");
    }

    private String told(String key, Object... args) {
        return notes.next("/decision/meeting?id=" + id, bundles.text("before", key, args));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public MeetingForm getForm() {
        return form;
    }

    public Map<Long, String> getResolutions() {
        return resolutions;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }

    public Map<Long, Map<String, String>> getFound() {
        return found;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }
}
