package cn.hangce.casework;

import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * A call (申报通知): an officer drafts it from a program’s file, may revise the draft, and publishes it once. From then on it is
 * fixed: organisations apply within its window, and every case under it keeps the version of the program file it names.
 */
@Entity
@Table(name = "call")
public class Call {

    /** The life of a call; whether it is open is a question of the day. */
    public enum State { DRAFT, PUBLISHED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "program_id", nullable = false, updatable = false)
    private String programId;

    @Column(name = "program_version", nullable = false)
    private String programVersion;

    @Enumerated(EnumType.STRING)
    private State state;

    private String title;
    @Column(name = "document_number")
    private String documentNumber = "";
    @Column(name = "opens_on")
    private LocalDate opensOn;
    @Column(name = "closes_on")
    private LocalDate closesOn;
    private Integer quota;
    @Column(name = "city_budget_yuan")
    private long cityBudgetYuan;
    @Column(name = "publicity_days")
    private int publicityDays;
    @Column(name = "panel_size")
    private int panelSize;
    @Column(name = "pass_mark")
    private int passMark;

    @Embedded
    private Announced announced = new Announced();

    @Column(name = "drafted_by")
    private String draftedBy;
    @Column(name = "published_by")
    private String publishedBy;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected Call() {
    }

    private Call(Program program, CallTerms terms, Announced announced, Actor by) {
        this.programId = program.id();
        this.state = State.DRAFT;
        this.draftedBy = by.account();
        apply(program, terms, announced);
    }

    static Call draft(Program program, CallTerms terms, Actor by) {
        return draft(program, terms, Announced.nothing(), by);
    }

    /**
     * Drafts a call of {@code program}; a city officer’s act.
     *
     * @throws UnlawfulAct also where the program’s procedure is none that cases can be taken through, or its text has a list open to
     *                     objections for longer than these terms
     */
    static Call draft(Program program, CallTerms terms, Announced announced, Actor by) {
        requireCityOfficer(by, "draft-call");
        Procedure.requireDriven(program);
        NoticePeriod.requireLawful(program, terms.publicityDays());
        return new Call(program, terms, announced, by);
    }

    void revise(Program program, CallTerms terms, Actor by) {
        revise(program, terms, Announced.nothing(), by);
    }

    /** Changes a draft and takes the program file in force now. */
    void revise(Program program, CallTerms terms, Announced newly, Actor by) {
        requireCityOfficer(by, "revise-call");
        requireDraft();
        Procedure.requireDriven(program);
        NoticePeriod.requireLawful(program, terms.publicityDays());
        apply(program, terms, newly);
    }

    /** Publishes the draft under its number; it cannot be changed afterwards. */
    void publish(Supplier<String> nextNumber, Actor by, Moment now) {
        requireCityOfficer(by, "publish-call");
        requireDraft();
        this.documentNumber = nextNumber.get();
        this.state = State.PUBLISHED;
        this.publishedBy = by.account();
        this.publishedAt = now.at();
        this.publishedOn = now.day();
    }

    private void apply(Program program, CallTerms terms, Announced newly) {
        newly.requireLawful(program, terms);
        this.announced.take(newly);
        this.programVersion = program.version();
        this.title = terms.title().strip();
        this.opensOn = terms.opensOn();
        this.closesOn = terms.closesOn();
        this.quota = terms.quota();
        this.cityBudgetYuan = terms.cityBudgetYuan();
        this.publicityDays = terms.publicityDays();
        this.panelSize = terms.panelSize();
        this.passMark = terms.passMark();
    }

    private void requireDraft() {
        if (state != State.DRAFT) {
            throw new UnlawfulAct(Rule.CALL_PUBLISHED);
        }
    }

    private static void requireCityOfficer(Actor by, String act) {
        Guard.role(by, Role.CITY_OFFICER, act);
    }

    /** Whether applications are taken on {@code day} in some district; both ends of the window count. */
    public boolean openOn(LocalDate day) {
        return state == State.PUBLISHED && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** Whether applications are taken on {@code day} from this district. */
    public boolean openOn(LocalDate day, String district) {
        return openOn(day) && announced.of(district).filter(DistrictTerms::hasWindow).map(own -> own.includes(day)).orElse(true);
    }

    void requireOpen(LocalDate day, String district) {
        if (!openOn(day)) {
            throw new UnlawfulAct(Rule.CALL_NOT_OPEN, opensOn, closesOn, day);
        }
        if (!openOn(day, district)) {
            DistrictTerms own = announced.of(district).orElseThrow();
            throw new UnlawfulAct(Rule.CALL_NOT_OPEN, own.opensOn(), own.closesOn(), day);
        }
    }

    /** What it announces beside its terms. */
    public Announced announced() {
        return announced;
    }

    /**
     * The day on which the conditions are judged of whoever applies on {@code day}: the last day of the batch of a standing call,
     * otherwise of the window.
     */
    public LocalDate judgedOn(LocalDate day) {
        return announced.batchOf(day, closesOn);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String programId() {
        return programId;
    }

    /** The version of the program file that every case of this call is judged by. */
    public String programVersion() {
        return programVersion;
    }

    public boolean published() {
        return state == State.PUBLISHED;
    }

    public String title() {
        return title;
    }

    /** The number under which it was published; empty before. */
    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }

    /** The last day on which conditions are judged: that of the window, as the bureau’s own calls reckon. */
    public LocalDate judgedOn() {
        return closesOn;
    }

    /** Numbers of this batch carry the year in which the window closes. */
    public int year() {
        return closesOn.getYear();
    }

    public Integer quota() {
        return quota;
    }

    public long cityBudgetYuan() {
        return cityBudgetYuan;
    }

    /** Days for objections, as {@link NoticePeriod} counts them. */
    public int publicityDays() {
        return publicityDays;
    }

    public int panelSize() {
        return panelSize;
    }

    public int passMark() {
        return passMark;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }
}
