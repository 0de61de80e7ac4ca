package cn.hangce.web.office;

import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Decisions;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageKind;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Budget;
import cn.hangce.treasury.Treasury;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import cn.hangce.web.my.FormField;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cases that wait for the decision, with what approving them would cost. */
@Named("decisionPage")
@ViewScoped
public class DecisionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseRows rows;
    @Inject
    private CaseReading reading;
    @Inject
    private StageDesk stages;
    @Inject
    private Decisions decisions;
    @Inject
    private Treasury treasury;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Long callId;
    private String reason;
    private final Map<Long, Map<String, String>> found = new HashMap<>();
    private transient List<CaseRow> waiting;
    private transient Selection<DecisionRow> list;
    private transient Budget budget;

    public void open() {
        current.require(Permission.DECIDE_CASES);
        if (callId == null) {
            callId = getCalls().stream().findFirst().map(Call::id).orElse(null);
        }
    }

    /** The calls that have cases waiting here. */
    public Collection<Call> getCalls() {
        Map<Long, Call> calls = new LinkedHashMap<>();
        waiting().forEach(row -> calls.putIfAbsent(row.subject().call().id(), row.subject().call()));
        return calls.values();
    }

    private List<CaseRow> waiting() {
        if (waiting == null) {
            waiting = rows.waitingIn(StageKind.DECISION, current.require(Permission.DECIDE_CASES));
        }
        return waiting;
    }

    public Selection<DecisionRow> getList() {
        if (list == null) {
            Actor reader = current.require(Permission.DECIDE_CASES);
            list = new Selection<>(waiting().stream().filter(row -> row.subject().call().id().equals(callId))
                    .map(row -> decisionRow(row, reading.find(row.id(), reader))).toList(), DecisionRow::id);
        }
        return list;
    }

    private DecisionRow decisionRow(CaseRow row, Case subject) {
        found.computeIfAbsent(row.id(), id -> new HashMap<>());
        return new DecisionRow(row, stages.stage(subject), reading.assessment(subject),
                stages.finds(subject).stream().map(fact -> new FormField(fact, subject.facts().get(fact.name()), List.of())).toList());
    }

    /** Whether something is settled with the approval, case by case. */
    public boolean isFinding() {
        return getList().getRows().stream().anyMatch(row -> !row.finds().isEmpty());
    }

    /** Whether a meeting decides on all of them, so that there is nothing to do here. */
    public boolean isInMeeting() {
        return getList().getRows().stream().allMatch(row -> row.stage().inMeeting());
    }

    /** What is settled, as typed, by case and fact. */
    public Map<Long, Map<String, String>> getFound() {
        return found;
    }

    public Budget getBudget() {
        if (budget == null && callId != null) {
            budget = treasury.budget(callId).orElse(null);
        }
        return budget;
    }

    public long getChosenCityYuan() {
        return getList().sum(DecisionRow::cityYuan);
    }

    /** What would be left; below zero the approval is going to be refused. */
    public long getLeftAfterYuan() {
        return (getBudget() == null ? 0 : getBudget().leftYuan()) - getChosenCityYuan();
    }

    public String approve() {
        return decide(true, "decision.approved");
    }

    public String refuse() {
        return decide(false, "decision.refused");
    }

    private String decide(boolean approve, String sentence) {
        List<Long> ids = getList().ids();
        decisions.decide(ids, approve, reason, found, current.require(Permission.DECIDE_CASES));
        return notes.next("/decision/cases?call=" + callId, bundles.text("office", sentence, String.valueOf(ids.size())));
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
