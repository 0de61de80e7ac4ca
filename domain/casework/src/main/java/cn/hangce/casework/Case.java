package cn.hangce.casework;

import cn.hangce.casework.contract.SigningTerm;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.registry.Actor;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Party;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
@EntityListeners(WaitingKeeper.class)
public class Case extends CaseUnderReview {

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

    @Column(name = "submitted_at")
    private Instant submittedAt;
    /** The last day of the batch in which it is taken; its conditions are judged on that day. */
    @Column(name = "batch_on")
    private LocalDate batchOn;

    /** The one of the call’s topics that is applied for; null where the call names none, and until one is chosen. */
    @Column(name = "topic_id")
    private Long topicId;

    @Embedded
    private Dossier dossier = new Dossier();

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
        opened.requireKind(program, StageKind.APPLY);
        opened.requireOwn(by);
        opened.record(Act.OPEN, Role.APPLICANT, by, null, now);
        return opened;
    }

    /** Begins a draft for an organisation that has not asked (免申即享); bureaus vouch for everything that entitles it. */
    static Case propose(Call call, Program program, Party applicant, Map<String, KnownFact> known, String ground, Actor by, Moment now) {
        Guard.role(by, Role.CITY_OFFICER, Act.PROPOSE.name());
        Case proposed = begun(call, program, applicant, known, now);
        proposed.requireKind(program, StageKind.APPLY);
        Completeness.requireVouched(program, proposed);
        proposed.record(Act.PROPOSE, Role.CITY_OFFICER, by, Guard.reason(ground, Act.PROPOSE.name()), now);
        return proposed;
    }

    /** Begins a case for whom the text has the office look out (择优遴选); nobody applies, so it has its number at once. */
    static Case select(Call call, Program program, Party applicant, Map<String, KnownFact> known, String ground, Actor by, Moment now,
                       Supplier<String> nextNumber) {
        Guard.role(by, Role.CITY_OFFICER, Act.SELECT.name());
        Case selected = begun(call, program, applicant, known, now);
        selected.requireKind(program, StageKind.SELECT);
        Completeness.requireNothingFails(program, selected);
        selected.number = nextNumber.get();
        selected.submittedAt = now.at();
        selected.act(program, Act.SELECT, by, Guard.reason(ground, Act.SELECT.name()), now);
        return selected;
    }

    private static Case begun(Call call, Program program, Party applicant, Map<String, KnownFact> known, Moment now) {
        call.requireOpen(now.day(), applicant.district());
        ApplicantKinds.require(program, applicant);
        Case begun = new Case(call, applicant);
        begun.batchOn = call.judgedOn(now.day());
        begun.begin(new Procedure(program).first(), now);
        begun.dossier.prefill(program, known);
        return begun;
    }

    private void requireKind(Program program, StageKind kind) {
        Stage first = new Procedure(program).first();
        if (StageKind.of(first) != kind) {
            throw new UnlawfulAct(Rule.NOT_NOW, Words.act(kind == StageKind.SELECT ? Act.SELECT : Act.OPEN), first.label(), Words.status(status()));
        }
    }

    /** Takes what the applicant filled in, as text by fact; an empty text takes a fact out again. */
    void fillIn(Program program, Map<String, String> answers, Map<String, KnownFact> known, Actor by) {
        require(program, Act.SUBMIT, by);
        dossier.fillIn(program, answers, known);
    }

    /** @param topic the id of one of the call’s topics; null for none yet */
    void choose(Program program, Long topic, Actor by) {
        require(program, Act.SUBMIT, by);
        if (topic != null && call.announced().topics().stream().noneMatch(each -> each.id() == topic)) {
            throw new UnlawfulAct(Rule.FACT_WRONG, Words.of("topic"));
        }
        topicId = topic;
    }

    void attach(Program program, String materialId, StoredFile file, Actor by, Moment now) {
        Guard.role(by, Role.APPLICANT, Act.SUBMIT.name());
        requireOwn(by);
        requireMaterialsTurn(program, by);
        dossier.attach(this, new Procedure(program).materials(stage()), materialId, file, now.at());
    }

    void detach(Program program, long attachmentId, Actor by) {
        Guard.role(by, Role.APPLICANT, Act.SUBMIT.name());
        requireOwn(by);
        requireMaterialsTurn(program, by);
        dossier.detach(new Procedure(program).materials(stage()), attachmentId);
    }

    /** While the applicant has the case, and in later stages that want papers of it. */
    private void requireMaterialsTurn(Program program, Actor by) {
        boolean later = !status().withApplicant() && !status().ended() && !new Procedure(program).materials(stage()).isEmpty();
        if (!later) {
            require(program, Act.SUBMIT, by);
        }
    }

    /** Hands the case in, the first time within the window; a returned case may be handed in again after it. */
    void submit(Program program, Actor by, Moment now, Supplier<String> nextNumber) {
        require(program, Act.SUBMIT, by);
        if (status() == Status.DRAFT) {
            call.requireOpen(now.day(), district);
            batchOn = call.judgedOn(now.day());
        }
        Completeness.require(program, this);
        if (number == null) {
            number = nextNumber.get();
        }
        submittedAt = now.at();
        formIsChecked(false);
        act(program, Act.SUBMIT, by, null, now);
    }

    /** The last step was the submission by this very account: a repeated click, not a second submission. */
    boolean justSubmittedBy(Actor by) {
        return last().filter(last -> last.act() == Act.SUBMIT && last.actorAccount().equals(by.account())).isPresent();
    }

    void withdraw(Program program, Actor by, String reason, Moment now) {
        act(program, Act.WITHDRAW, by, reason, now);
    }

    /** The district’s finding about one fact. */
    void verifyFact(Program program, String fact, CaseFact.Finding finding, String note, Actor by) {
        require(program, Act.VERIFY, by);
        dossier.found(fact, finding, note);
    }

    /** The district’s finding about one material. */
    void verifyAttachment(Program program, long attachmentId, CaseFact.Finding finding, String note, Actor by) {
        require(program, Act.VERIFY, by);
        dossier.found(attachmentId, finding, note);
    }

    void returnForCorrection(Program program, String reason, Actor by, Moment now) {
        actWithReason(program, Act.RETURN, by, reason, now);
    }

    void reject(Program program, String reason, Actor by, Moment now) {
        actWithReason(program, Act.REJECT, by, reason, now);
    }

    /** Goes on the district’s recommendation list; every fact and material must be verified by then. */
    void recommend(Program program, String reason, Actor by, Moment now) {
        require(program, Act.RECOMMEND, by);
        Completeness.requireMaterials(new Procedure(program).materials(stage()), this);
        Completeness.requireVerified(program, this);
        act(program, Act.RECOMMEND, by, reason, now);
    }

    /**
     * Puts on record what was done in a stage and lets the case go on, end, or return.
     *
     * @param act    {@link Act#PASS}, {@link Act#FAIL}, {@link Act#SEND_BACK}, {@link Act#TERMINATE} or {@link Act#DRAW_UP}
     * @param record made in this stage, with everything that the kind of stage wants
     */
    void work(Program program, Act act, StageRecord record, Map<String, String> found, Actor by, Moment now) {
        require(program, act, by);
        if (!record.isMadeFor(act, this)) {
            throw new UnlawfulAct(Rule.CHANGED_MEANWHILE);
        }
        Procedure procedure = new Procedure(program);
        if (act == Act.SEND_BACK) {
            requireNoPanel();
        }
        if (act == Act.PASS || act == Act.DRAW_UP) {
            Completeness.requireMaterials(procedure.materials(stage()), this);
            find(program, found, by);
        }
        waiting().note(act, record);
        formIsChecked(formChecked() || act == Act.PASS && procedure.kind(stage()) == StageKind.FORM_CHECK);
        act(program, act, by, record.summary(), now);
    }

    private void find(Program program, Map<String, String> found, Actor by) {
        Stage here = new Procedure(program).stage(stage());
        dossier.find(here, found, by.account());
        Completeness.requireFound(program, here, this);
    }

    /** One party’s signature under the contract as it was drawn up last; the last one puts it in force. */
    void sign(Program program, Actor by, Moment now, WorkCalendar calendar) {
        Procedure procedure = new Procedure(program);
        Signatures signatures = new Signatures(procedure, stage(), history());
        String party = signatures.partyOf(by, this).orElseThrow(() -> new UnlawfulAct(Rule.NOTHING_TO_SIGN, number));
        Act act = signatures.isLast(party) ? Act.CONCLUDE : Act.SIGN;
        String ground = act == Act.CONCLUDE ? SigningTerm.of(program, this, calendar).remark(party, now.day()) : party;
        walk(procedure, act, StageActor.role(party), by, ground, now);
    }

    /**
     * Decides on the grant, or, in a later decision of the procedure, on what follows from it.
     *
     * @param found what the text has decided here, as text by fact; may be empty
     */
    void decide(Program program, boolean approved, String reason, Map<String, String> found, Actor by, Moment now) {
        boolean later = status().granted();
        Act decision = approved ? later ? Act.CONFIRM : Act.APPROVE : later ? Act.DENY : Act.REFUSE;
        requireRole(program, decision, by);
        if (examinedBy(by)) {
            throw new UnlawfulAct(Rule.DECIDED_BY_REVIEWER, number);
        }
        require(program, decision, by);
        if (approved) {
            find(program, found, by);
        }
        actWithReason(program, decision, by, reason, now);
    }

    void issue(Program program, String document, Actor by, Moment now) {
        act(program, Act.ISSUE, by, document, now);
    }

    @Override
    boolean isOf(Actor by) {
        return creditCode.equals(by.creditCode());
    }

    @Override
    boolean isIn(Actor by) {
        return district.equals(by.district());
    }

    @Override
    Case self() {
        return this;
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

    /** The topic that is applied for. */
    public Optional<CalledTopic> topic() {
        return call.announced().topics().stream().filter(each -> topicId != null && each.id() == topicId).findFirst();
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

    /** The day on which its conditions are judged. */
    public LocalDate judgedOn() {
        return batchOn == null ? call.judgedOn() : batchOn;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Map<String, CaseFact> facts() {
        return dossier.facts();
    }

    public List<Attachment> attachments() {
        return dossier.attachments();
    }

    Stream<Attachment> attachmentsOf(Material material) {
        return dossier.attachmentsOf(material);
    }
}
