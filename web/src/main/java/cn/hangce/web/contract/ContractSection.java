package cn.hangce.web.contract;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.ContractDesk;
import cn.hangce.casework.ContractReading;
import cn.hangce.casework.Editions;
import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Language;
import cn.hangce.web.Notes;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The contract of the case that a page shows: what holds, what was asked, and what officials do about it. */
@Named("contract")
@ViewScoped
public class ContractSection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractDesk desk;
    @Inject
    private ContractReading contracts;
    @Inject
    private CaseReading reading;
    @Inject
    private Editions editions;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;
    @Inject
    private Language language;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    /** What an official writes, by request. */
    private final Map<Long, String> words = new HashMap<>();
    /** The versions of the requests that the page shows. */
    private final Map<Long, Long> seen = new HashMap<>();
    private Long id;
    private long seenVersion;
    private String reason;
    private transient Case subject;
    private transient ContractView view;
    private transient List<RequestView> requests;

    /** The case that the page shows; told to this part before anything else. */
    public void show(Case shown) {
        id = shown.id();
        seenVersion = shown.version();
        subject = shown;
        view = null;
        requests = null;
        getRequests().forEach(each -> seen.put(each.request().id(), each.request().version()));
    }

    private Case subject() {
        if (subject == null && id != null) {
            subject = reading.find(id, current.actor());
        }
        return subject;
    }

    public ContractView getView() {
        if (view == null && subject() != null) {
            view = new ContractView(contracts.situation(subject()), contracts.signing(subject()), contracts.acceptance(subject()).orElse(null), clock.today());
        }
        return view;
    }

    /** Whether there is anything to show: a contract, a term for it that runs, or a request. */
    public boolean isShown() {
        return getView() != null && (view.terms() != null || view.signingTold() && !subject().status().ended() || !getRequests().isEmpty());
    }

    /** Newest first. */
    public List<RequestView> getRequests() {
        if (requests == null) {
            Program program = editions.of(subject());
            requests = getView().situation().earlier().stream().sorted((one, other) -> Long.compare(other.id(), one.id()))
                    .map(request -> view(request, program, current.actor())).toList();
        }
        return requests;
    }

    private RequestView view(ChangeRequest request, Program program, Actor reader) {
        boolean own = reader.is(Role.APPLICANT) && subject().creditCode().equals(reader.creditCode());
        List<RequestView.Line> steps = request.entries().stream()
                .map(entry -> new RequestView.Line(entry, bundles.text("contract", "step." + entry.step()), language.getLocale(), !own)).toList();
        return new RequestView(request, request.law(program), steps, request.awaitsOpinionOf(program, reader), request.awaitsDecisionOf(program, reader),
                own && request.isOpen());
    }

    public boolean isAsking() {
        return isOwn() && !getView().askable().isEmpty();
    }

    private boolean isOwn() {
        Actor reader = current.actor();
        return subject() != null && reader.is(Role.APPLICANT) && subject().creditCode().equals(reader.creditCode());
    }

    public String withdraw(long request) {
        desk.withdraw(request, version(request), current.require(Permission.APPLY));
        return done("withdrawn");
    }

    public String support(long request) {
        return opine(request, true);
    }

    public String oppose(long request) {
        return opine(request, false);
    }

    private String opine(long request, boolean inFavour) {
        desk.giveOpinion(request, version(request), inFavour, words.get(request), current.require(Permission.WORK_STAGES));
        return done("opined");
    }

    public String approve(long request) {
        desk.decide(request, version(request), true, words.get(request), current.require(Permission.WORK_STAGES));
        return done("approved");
    }

    public String refuse(long request) {
        desk.decide(request, version(request), false, words.get(request), current.require(Permission.WORK_STAGES));
        return done("refused");
    }

    private long version(long request) {
        return seen.getOrDefault(request, -1L);
    }

    public boolean isForfeitable() {
        return subject() != null && desk.mayForfeit(subject(), current.actor());
    }

    public String forfeit() {
        desk.forfeit(id, seenVersion, reason, current.require(Permission.WORK_STAGES));
        return done("forfeited");
    }

    String done(String sentence) {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return notes.next(page.replace(".xhtml", "") + "?id=" + id, bundles.text("contract", "done." + sentence));
    }

    public Long getId() {
        return id;
    }

    public Map<Long, String> getWords() {
        return words;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
