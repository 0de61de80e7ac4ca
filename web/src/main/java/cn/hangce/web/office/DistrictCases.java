package cn.hangce.web.office;

import cn.hangce.casework.Allowance;
import cn.hangce.casework.Allowances;
import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.casework.DistrictDesk;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Recommendation;
import cn.hangce.casework.StageKind;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cases of the officer’s own district under one call, and the list that goes to the city. */
@Named("districtCases")
@ViewScoped
public class DistrictCases implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Calls calls;
    @Inject
    private Editions editions;
    @Inject
    private CaseRows rows;
    @Inject
    private DistrictDesk desk;
    @Inject
    private Allowances allowances;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Long callId;
    private String standing;
    private String report;
    private final RankedList order = new RankedList();
    private final Map<Long, Integer> places = new HashMap<>();
    private transient List<Call> published;
    private transient List<CaseRow> all;
    private transient Selection<CaseRow> list;

    public void open() {
        current.require(Permission.VERIFY_DISTRICT_CASES);
        if (callId == null) {
            callId = getCalls().stream().findFirst().map(Call::id).orElse(null);
        }
    }

    public List<Call> getCalls() {
        if (published == null) {
            published = calls.published();
        }
        return published;
    }

    public List<StandingCount> getCounts() {
        return StandingCount.of(all());
    }

    /** The cases that the filter leaves. */
    public Selection<CaseRow> getList() {
        if (list == null) {
            list = new Selection<>(all().stream().filter(row -> standing == null || row.standing().key().equals(standing)).toList(), CaseRow::id);
        }
        return list;
    }

    private List<CaseRow> all() {
        if (all == null) {
            all = callId == null ? List.of() : rows.of(callId, current.require(Permission.VERIFY_DISTRICT_CASES));
        }
        return all;
    }

    public boolean choosable(CaseRow row) {
        return row.waitsIn(StageKind.DISTRICT_REVIEW);
    }

    /** Whether the district itself calls experts together for the cases of this call. */
    public boolean isReviewing() {
        return callId != null && StageKind.EXPERT_REVIEW.in(editions.of(calls.find(callId, current.actor())))
                .anyMatch(stage -> stage.heldBy().equals("district"));
    }

    public boolean isAnyChoosable() {
        return getList().getRows().stream().anyMatch(this::choosable);
    }

    public long getTotal() {
        return all().size();
    }

    /** How many the district may recommend; null where the text sets no number. */
    public Allowance getAllowance() {
        return callId == null ? null : allowances.of(calls.find(callId, current.actor()),
                current.require(Permission.VERIFY_DISTRICT_CASES).district()).orElse(null);
    }

    /** Whether more is chosen than is left; those that came back for correction are counted when the list is sent. */
    public boolean isOver() {
        return getAllowance() != null && getList().getChosen().size() > getAllowance().left();
    }

    /** The chosen cases in the order in which they are going to be recommended. */
    public List<CaseRow> getRanking() {
        List<Long> ranked = order.of(getList().ids());
        ranked.forEach(id -> places.put(id, order.place(id)));
        return getList().getChosen().stream().sorted(Comparator.comparingInt(row -> ranked.indexOf(row.id()))).toList();
    }

    /** The place of each case, as typed. */
    public Map<Long, Integer> getPlaces() {
        return places;
    }

    /** Puts a case where its number says. */
    public void move(long id) {
        Integer typed = places.get(id);
        order.of(getList().ids());
        order.put(id, typed == null ? order.place(id) : typed);
    }

    public void step(long id, int by) {
        order.of(getList().ids());
        order.put(id, order.place(id) + by);
    }

    public List<Recommendation> getLists() {
        return callId == null ? List.of() : desk.lists(callId, current.require(Permission.VERIFY_DISTRICT_CASES));
    }

    public String recommend() {
        Actor officer = current.require(Permission.VERIFY_DISTRICT_CASES);
        Recommendation sent = desk.recommend(order.of(getList().ids()), report, officer);
        return notes.next("/district/cases?call=" + callId,
                bundles.text("office", "district.recommended", sent.number(), String.valueOf(sent.cases().size())));
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }
}
