package cn.hangce.web.office;

import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.casework.Editions;
import cn.hangce.casework.StageKind;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Budget;
import cn.hangce.treasury.Treasury;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The city’s desk for one call: which call, which part of the work, and how the whole stands. */
@Named("callDesk")
@ViewScoped
public class CallDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OVERVIEW = "overview";
    private static final List<String> REVIEW = List.of("form", "panels");

    @Inject
    private Calls calls;
    @Inject
    private CaseRows rows;
    @Inject
    private Editions editions;
    @Inject
    private Treasury treasury;
    @Inject
    private CurrentActor current;
    @Inject
    private CallDraft draft;

    private Long id;
    private String part;
    private transient Call call;
    private transient List<CaseRow> cases;

    public void open() {
        officer();
        if (!isPublished()) {
            draft.open(getCall());
            return;
        }
        part = part != null && getParts().contains(part) ? part : getParts().get(0);
    }

    /** Null while a new one is being written. */
    public Call getCall() {
        if (call == null && id != null) {
            call = calls.find(id, officer());
        }
        return call;
    }

    public boolean isPublished() {
        return getCall() != null && getCall().published();
    }

    /** The parts of the work that the call’s program has, in their order. */
    public List<String> getParts() {
        if (isDistricts()) {
            return REVIEW;
        }
        Program program = editions.of(getCall());
        List<String> parts = new ArrayList<>(List.of(OVERVIEW));
        addIf(parts, "select", program, StageKind.SELECT);
        if (StageKind.EXPERT_REVIEW.in(program).anyMatch(stage -> !stage.heldBy().equals("district"))) {
            parts.addAll(REVIEW);
        }
        addIf(parts, "notices", program, StageKind.PUBLICITY);
        addIf(parts, "issue", program, StageKind.ISSUE, StageKind.DECISION);
        return parts;
    }

    private static void addIf(List<String> parts, String part, Program program, StageKind... kinds) {
        if (program.stages().stream().anyMatch(stage -> Arrays.stream(kinds).anyMatch(kind -> kind.is(stage)))) {
            parts.add(part);
        }
    }

    /** The cases of the call, by number. */
    public List<CaseRow> getCases() {
        if (cases == null) {
            cases = rows.of(id, officer());
        }
        return cases;
    }

    public List<StandingCount> getStandings() {
        return StandingCount.of(getCases());
    }

    /** How many cases each district has in each place, districts by name. */
    public List<Map.Entry<String, Map<String, Long>>> getDistricts() {
        Map<String, Map<String, Long>> table = getCases().stream().collect(Collectors.groupingBy(row -> row.subject().district(),
                TreeMap::new, Collectors.groupingBy(row -> row.standing().key(), Collectors.counting())));
        return List.copyOf(table.entrySet());
    }

    public long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public Budget getBudget() {
        return treasury.budget(id).orElse(null);
    }

    /** The city’s officer, or a district’s, who sees the own cases only. */
    Actor officer() {
        return current.may(Permission.VERIFY_DISTRICT_CASES) ? current.actor() : current.require(Permission.PUBLISH_CALLS);
    }

    private boolean isDistricts() {
        return officer().is(Role.DISTRICT_OFFICER);
    }

    /** Whether the form is checked by a stage of its own, so that the review does not ask for it. */
    boolean isFormCheckedApart() {
        return StageKind.FORM_CHECK.in(editions.of(getCall())).findAny().isPresent();
    }

    /** The chosen ones of a list under this call. */
    Selection<CaseRow> select(Predicate<CaseRow> which) {
        return new Selection<>(getCases().stream().filter(which).toList(), CaseRow::id);
    }

    /** Where a part of the work is found. */
    String at(String where) {
        return (isDistricts() ? "/district/review" : "/city/call") + "?id=" + id + "&part=" + where;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
