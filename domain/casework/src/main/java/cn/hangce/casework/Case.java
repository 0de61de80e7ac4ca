package cn.hangce.casework;

import cn.hangce.casework.HistoryEntry.Place;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Party;
import cn.hangce.registry.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A case (申报件), one organisation’s application under one call.
 *
 * <p>It begins as a draft filled with what the city already knows. The organisation completes and submits it; its district
 * verifies every fact and material, returns it for correction, declines it or recommends it; the city checks its form and
 * puts it before a panel; experts score it; it is published and waits while an objection is open; the deciding officer
 * approves or refuses; the recognition is issued. Until the decision the organisation may withdraw it. Then it is kept.
 *
 * <p>Every way in goes through {@link #act}: it checks the role, the stage and the status against {@link Act} and leaves an
 * entry in the history. The program’s file says in which order the stages come.
 */
@Entity(name = "ApplicationCase")
@Table(name = "application_case")
public class Case {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    /** Known before the database gives an id, so that the first history entry can be sealed with it. */
    @Column(name = "case_key", updatable = false)
    private String key;

    /** Part of what every reader of a case sees, also after the transaction. */
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "call_id", updatable = false)
    private Call call;

    private String number;
    @Column(name = "credit_code", updatable = false)
    private String creditCode;
    @Column(name = "organisation_name")
    private String organisationName;
    /** A person’s; null for an organisation. */
    @Column(name = "masked_identity", updatable = false)
    private String maskedIdentity;
    @Column(updatable = false)
    private String district;
    @Column(name = "program_version", updatable = false)
    private String programVersion;

    private String stage;
    @Enumerated(EnumType.STRING)
    private Status status;
    @Column(name = "form_checked")
    private boolean formChecked;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "panel_id")
    private Long panelId;
    @Column(name = "notice_id")
    private Long noticeId;
    /** Mean of the experts’ scores in hundredths, so that ranking is exact. */
    @Column(name = "mean_score_hundredths")
    private Integer meanScoreHundredths;

    @Embedded
    private Dossier dossier = new Dossier();

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<HistoryEntry> history = new ArrayList<>();
    @Column(name = "history_length")
    private int historyLength;
    @Column(name = "history_head")
    private String historyHead = "";

    protected Case() {
    }

    private Case(Call call, Party applicant) {
        this.key = UUID.randomUUID().toString();
        this.call = call;
        this.creditCode = applicant.creditCode();
        this.organisationName = applicant.name();
        this.maskedIdentity = applicant.maskedIdentity();
        this.district = applicant.district();
        this.programVersion = call.programVersion();
    }

    /** Begins a draft for the organisation that {@code by} has signed on for, filled with what the city knows. */
    static Case open(Call call, Program program, Party applicant, Map<String, KnownFact> known, Actor by, Moment now) {
        Guard.role(by, Role.APPLICANT, Act.OPEN.name());
        Case opened = begun(call, program, applicant, known, now);
        opened.requireOwn(by);
        opened.record(Act.OPEN, by, null, new Place(null, null), now);
        return opened;
    }

    /** Begins a draft for an organisation that has not asked (免申即享); bureaus vouch for everything that entitles it. */
    static Case propose(Call call, Program program, Party applicant, Map<String, KnownFact> known, String ground, Actor by, Moment now) {
        Guard.role(by, Role.CITY_OFFICER, Act.PROPOSE.name());
        Case proposed = begun(call, program, applicant, known, now);
        Completeness.requireVouched(program, proposed);
        proposed.record(Act.PROPOSE, by, Guard.reason(ground, Act.PROPOSE.name()), new Place(null, null), now);
        return proposed;
    }

    private static Case begun(Call call, Program program, Party applicant, Map<String, KnownFact> known, Moment now) {
        call.requireOpen(now.day());
        ApplicantKinds.require(program, applicant);
        Case begun = new Case(call, applicant);
        begun.stage = new Procedure(program).first().id();
        begun.status = Status.DRAFT;
        begun.dossier.prefill(program, known);
        return begun;
    }

    /** Takes what the applicant filled in, as text by fact; an empty text takes a fact out again. */
    void fillIn(Program program, Map<String, String> answers, Map<String, KnownFact> known, Actor by) {
        requireApplicantsTurn(program, by);
        dossier.fillIn(program, answers, known);
    }

    void attach(Program program, String materialId, StoredFile file, Actor by, Moment now) {
        requireApplicantsTurn(program, by);
        dossier.attach(this, program, materialId, file, now.at());
    }

    void detach(Program program, long attachmentId, Actor by) {
        requireApplicantsTurn(program, by);
        dossier.detach(attachmentId);
    }

    /** Hands the case in, the first time within the window; a returned case may be handed in again after it. */
    void submit(Program program, Actor by, Moment now, Supplier<String> nextNumber) {
        requireApplicantsTurn(program, by);
        if (status == Status.DRAFT) {
            call.requireOpen(now.day());
        }
        Completeness.require(program, this);
        if (number == null) {
            number = nextNumber.get();
        }
        submittedAt = now.at();
        formChecked = false;
        act(program, Act.SUBMIT, by, null, now);
    }

    /** The last step was the submission by this very account: a repeated click, not a second submission. */
    boolean justSubmittedBy(Actor by) {
        if (history.isEmpty()) {
            return false;
        }
        HistoryEntry last = history.get(history.size() - 1);
        return last.act() == Act.SUBMIT && last.actorAccount().equals(by.account());
    }

    void withdraw(Program program, Actor by, String reason, Moment now) {
        Guard.role(by, Role.APPLICANT, Act.WITHDRAW.name());
        requireOwn(by);
        act(program, Act.WITHDRAW, by, reason, now);
    }

    /** The district’s finding about one fact. */
    void verifyFact(Program program, String fact, CaseFact.Finding finding, String note, Actor by) {
        requireDistrictsTurn(program, Act.VERIFY, by);
        dossier.found(fact, finding, note);
    }

    /** The district’s finding about one material. */
    void verifyAttachment(Program program, long attachmentId, CaseFact.Finding finding, String note, Actor by) {
        requireDistrictsTurn(program, Act.VERIFY, by);
        dossier.found(attachmentId, finding, note);
    }

    void returnForCorrection(Program program, String reason, Actor by, Moment now) {
        requireOwnDistrict(by, Act.RETURN);
        act(program, Act.RETURN, by, Guard.reason(reason, Act.RETURN.name()), now);
    }

    void reject(Program program, String reason, Actor by, Moment now) {
        requireOwnDistrict(by, Act.REJECT);
        act(program, Act.REJECT, by, Guard.reason(reason, Act.REJECT.name()), now);
    }

    /** Goes on the district’s recommendation list; every fact and material must be verified by then. */
    void recommend(Program program, String reason, Actor by, Moment now) {
        requireDistrictsTurn(program, Act.RECOMMEND, by);
        Completeness.requireVerified(program, this);
        act(program, Act.RECOMMEND, by, reason, now);
    }

    void passFormCheck(Program program, Actor by, Moment now) {
        act(program, Act.PASS_FORM_CHECK, by, null, now);
        formChecked = true;
    }

    void returnAfterFormCheck(Program program, String reason, Actor by, Moment now) {
        requireNoPanel();
        act(program, Act.RETURN_BY_CITY, by, Guard.reason(reason, Act.RETURN_BY_CITY.name()), now);
    }

    void startReview(Program program, Panel panel, Actor by, Moment now) {
        requireNoPanel();
        if (!formChecked) {
            throw new UnlawfulAct(Rule.FORM_NOT_CHECKED, number);
        }
        act(program, Act.START_REVIEW, by, panel.record(), now);
        panelId = panel.id();
    }

    void scored(Program program, Panel panel, Actor by, Moment now) {
        requireBefore(panel);
        panel.requireMember(by);
        act(program, Act.SCORE, by, null, now);
    }

    void concludeReview(Program program, Panel panel, Tally tally, boolean passed, Actor by, Moment now) {
        requireBefore(panel);
        tally.requireComplete(panel, number);
        act(program, passed ? Act.PASS_REVIEW : Act.FAIL_REVIEW, by, tally.record(), now);
        meanScoreHundredths = tally.meanHundredths();
    }

    void publish(Program program, Notice notice, Actor by, Moment now) {
        if (noticeId != null) {
            throw new UnlawfulAct(Rule.NOTICE_STATE, number);
        }
        act(program, Act.PUBLISH, by, notice.title(), now);
        noticeId = notice.id();
    }

    /** Goes on to the decision once the period for objections is over and each one is answered. */
    void closePublicity(Program program, Notice notice, Actor by, Moment now) {
        requireOn(notice);
        notice.requireOver(now.day());
        act(program, Act.CLOSE_PUBLICITY, by, null, now);
    }

    void upholdObjection(Program program, Notice notice, String ground, Actor by, Moment now) {
        requireOn(notice);
        act(program, Act.UPHOLD_OBJECTION, by, Guard.reason(ground, Act.UPHOLD_OBJECTION.name()), now);
    }

    void decide(Program program, boolean approved, String reason, Actor by, Moment now) {
        Act decision = approved ? Act.APPROVE : Act.REFUSE;
        Guard.role(by, decision.role(), decision.name());
        boolean examined = history.stream()
                .anyMatch(entry -> entry.actorAccount().equals(by.account()) && Act.examining().contains(entry.act()));
        if (examined) {
            throw new UnlawfulAct(Rule.DECIDED_BY_REVIEWER, number);
        }
        act(program, decision, by, Guard.reason(reason, decision.name()), now);
    }

    void issue(Program program, String document, Actor by, Moment now) {
        act(program, Act.ISSUE, by, document, now);
    }

    private void act(Program program, Act act, Actor by, String reason, Moment now) {
        require(program, act, by);
        Procedure procedure = new Procedure(program);
        Place from = new Place(stage, status);
        stage = switch (act.move()) {
            case STAY -> stage;
            case NEXT -> procedure.next(stage).id();
            case FIRST -> procedure.first().id();
        };
        status = act.to();
        record(act, by, reason, from, now);
    }

    private void require(Program program, Act act, Actor by) {
        Guard.role(by, act.role(), act.name());
        Procedure procedure = new Procedure(program);
        if (!act.possible(procedure.kind(stage), status)) {
            throw new UnlawfulAct(Rule.NOT_NOW, Words.act(act), procedure.stage(stage).label(), Words.status(status));
        }
    }

    private void record(Act act, Actor by, String reason, Place from, Moment now) {
        HistoryEntry entry = new HistoryEntry(this, ++historyLength, act, by, from, new Place(stage, status), reason, now.at(), historyHead);
        historyHead = entry.hash();
        history.add(entry);
    }

    private void requireApplicantsTurn(Program program, Actor by) {
        Guard.role(by, Role.APPLICANT, Act.SUBMIT.name());
        requireOwn(by);
        require(program, Act.SUBMIT, by);
    }

    private void requireOwn(Actor by) {
        if (!creditCode.equals(by.creditCode())) {
            throw new UnlawfulAct(Rule.NOT_YOUR_ORGANISATION);
        }
    }

    private void requireDistrictsTurn(Program program, Act act, Actor by) {
        requireOwnDistrict(by, act);
        require(program, act, by);
    }

    private void requireOwnDistrict(Actor by, Act act) {
        Guard.role(by, Role.DISTRICT_OFFICER, act.name());
        if (!district.equals(by.district())) {
            throw new UnlawfulAct(Rule.NOT_YOUR_DISTRICT, district, String.valueOf(by.district()));
        }
    }

    private void requireNoPanel() {
        if (panelId != null) {
            throw new UnlawfulAct(Rule.PANEL_DRAWN, number);
        }
    }

    private void requireBefore(Panel panel) {
        if (panelId == null || !panelId.equals(panel.id())) {
            throw new UnlawfulAct(Rule.REVIEW_NOT_STARTED, number);
        }
    }

    private void requireOn(Notice notice) {
        if (noticeId == null || !noticeId.equals(notice.id())) {
            throw new UnlawfulAct(Rule.NOTICE_STATE, number);
        }
    }

    public Long id() {
        return id;
    }

    /** Grows with every change; a page hands back the one it saw. */
    public long version() {
        return version;
    }

    String key() {
        return key;
    }

    public Call call() {
        return call;
    }

    /** The number of the receipt; null before the first submission. */
    public String number() {
        return number;
    }

    public String creditCode() {
        return creditCode;
    }

    public String organisationName() {
        return organisationName;
    }

    /** What tells the applicant from others of its name, for everybody to read: the credit code, or the masked identity number. */
    public String shownCode() {
        return maskedIdentity == null ? creditCode : maskedIdentity;
    }

    /** The applicant is a person, not an organisation. */
    public boolean isPersons() {
        return maskedIdentity != null;
    }

    public String district() {
        return district;
    }

    public String programVersion() {
        return programVersion;
    }

    /** The stage’s id in the program’s file. */
    public String stage() {
        return stage;
    }

    public Status status() {
        return status;
    }

    public boolean formChecked() {
        return formChecked;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Long panelId() {
        return panelId;
    }

    public Long noticeId() {
        return noticeId;
    }

    /** Mean of the experts’ scores times 100; null before the tally. */
    public Integer meanScoreHundredths() {
        return meanScoreHundredths;
    }

    public Map<String, CaseFact> facts() {
        return dossier.facts();
    }

    public List<Attachment> attachments() {
        return dossier.attachments();
    }

    /** The steps so far, oldest first. */
    public List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    Stream<Attachment> attachmentsOf(Material material) {
        return dossier.attachmentsOf(material);
    }
}
