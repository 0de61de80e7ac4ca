package cn.hangce.casework.contract;

import cn.hangce.casework.Case;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Rule;
import cn.hangce.casework.StageActor;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.Words;
import cn.hangce.casework.contract.ChangeEntry.Step;
import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.Program;
import cn.hangce.policy.Undertaking.Change;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An applicant’s request to have a contract changed (变更申请; document 29, 第八条(二)): asked for with a reason, given an opinion where the
 * text wants one, granted or refused. Whatever is done with it is added to its history and never changed.
 */
@Entity
@Table(name = "change_request")
public class ChangeRequest {

    /** How far it has come. */
    public enum State { ASKED, WITH_OPINION, APPROVED, REFUSED, WITHDRAWN }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    /** Not a stand-in for one: the case is moved when a request is granted, and read after the transaction. */
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case subject;
    /** Of the program’s file. */
    @Column(updatable = false)
    private String change;
    @Column(updatable = false)
    private String kind;
    @Column(updatable = false)
    private String proposed;
    @Column(name = "last_day", updatable = false)
    private LocalDate lastDay;
    @Enumerated(EnumType.STRING)
    private State state;
    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<ChangeEntry> entries = new ArrayList<>();
    @OneToMany(mappedBy = "request", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<ChangeFile> files = new ArrayList<>();

    protected ChangeRequest() {
    }

    /** @throws ContractRefused where the text does not allow it, or not any more */
    public static ChangeRequest ask(Situation situation, Wish wish, Actor by, Moment now) {
        Guard.role(by, Role.APPLICANT, "ask-change");
        requireOwn(situation.subject(), by);
        Change change = situation.require(wish, now.day());
        String reason = Guard.reason(wish.reason(), "ask-change");
        ChangeRequest asked = new ChangeRequest();
        asked.subject = situation.subject();
        asked.change = change.id();
        asked.kind = change.kind();
        asked.proposed = ContractRefused.words(wish.proposed());
        asked.lastDay = change.isExtension() ? wish.lastDay() : null;
        wish.files().forEach(file -> asked.files.add(new ChangeFile(asked, file)));
        asked.add(Step.ASKED, State.ASKED, Role.APPLICANT, reason, by, now);
        return asked;
    }

    public void withdraw(Actor by, Moment now) {
        Guard.role(by, Role.APPLICANT, "withdraw-change");
        requireOwn(subject, by);
        requireOpen();
        add(Step.WITHDRAWN, State.WITHDRAWN, Role.APPLICANT, "", by, now);
    }

    /** The opinion that the text wants before the decision, for or against. */
    public void giveOpinion(Program program, boolean inFavour, String words, Actor by, Moment now) {
        requireOpen();
        Change law = law(program);
        if (law.opinion() == null || state != State.ASKED) {
            throw new ContractRefused(ContractRule.NO_OPINION_WANTED);
        }
        Role role = requireRole(law.opinion(), "opine-change", by);
        add(inFavour ? Step.SUPPORTED : Step.OPPOSED, State.WITH_OPINION, role, Guard.reason(words, "opine-change"), by, now);
    }

    /** The decision, with its grounds; what it changes in the contract is {@link #changed()}. */
    public void decide(Program program, boolean approved, String words, Actor by, Moment now) {
        requireOpen();
        Change law = law(program);
        Role role = requireRole(law.by(), "decide-change", by);
        if (law.opinion() != null && state == State.ASKED) {
            throw new ContractRefused(ContractRule.OPINION_FIRST, law.label(), Words.role(StageActor.role(law.opinion())));
        }
        if (hasOpined(by)) {
            throw new ContractRefused(ContractRule.OWN_OPINION);
        }
        add(approved ? Step.APPROVED : Step.REFUSED, approved ? State.APPROVED : State.REFUSED, role, Guard.reason(words, "decide-change"), by, now);
    }

    private Role requireRole(String actor, String act, Actor by) {
        Role role = StageActor.role(actor);
        Guard.role(by, role, act);
        if (role == Role.DISTRICT_OFFICER && !subject.district().equals(by.district())) {
            throw new UnlawfulAct(Rule.NOT_YOUR_DISTRICT, subject.district(), String.valueOf(by.district()));
        }
        return role;
    }

    /** Whether it waits for an opinion that this actor may give. */
    public boolean awaitsOpinionOf(Program program, Actor reader) {
        String actor = law(program).opinion();
        return state == State.ASKED && actor != null && is(reader, actor);
    }

    /** Whether it waits for a decision that this actor may take. */
    public boolean awaitsDecisionOf(Program program, Actor reader) {
        Change law = law(program);
        return isOpen() && (law.opinion() == null || state == State.WITH_OPINION) && is(reader, law.by()) && !hasOpined(reader);
    }

    private boolean is(Actor reader, String actor) {
        Role role = StageActor.role(actor);
        return reader.is(role) && (role != Role.DISTRICT_OFFICER || subject.district().equals(reader.district()));
    }

    private boolean hasOpined(Actor by) {
        return entries.stream().anyMatch(entry -> entry.step().isOpinion() && entry.account().equals(by.account()));
    }

    private static void requireOwn(Case subject, Actor by) {
        if (!subject.creditCode().equals(by.creditCode())) {
            throw new UnlawfulAct(Rule.NOT_YOUR_ORGANISATION);
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new ContractRefused(ContractRule.REQUEST_CLOSED);
        }
    }

    private void add(Step step, State to, Role role, String words, Actor by, Moment now) {
        entries.add(new ChangeEntry(this, entries.size() + 1, step, role, ContractRefused.words(words), by, now));
        state = to;
    }

    /** What the program’s file says of this change. */
    public Change law(Program program) {
        return program.undertaking().change(change).orElseThrow(() -> new ContractRefused(ContractRule.NO_SUCH_CHANGE, program.name(), change));
    }

    /** What it makes of the contract, where it is granted, by item. */
    public Map<Item, String> changed() {
        return switch (kind) {
            case Change.EXTENSION -> Map.of(Item.ENDS_ON, lastDay.toString());
            case Change.GOALS -> Map.of(Item.GOALS, proposed);
            case Change.LEADER -> Map.of(Item.LEADER, proposed);
            case Change.UNIT -> Map.of(Item.UNIT, proposed);
            default -> Map.of(Item.OTHER_TERMS, proposed);
        };
    }

    public boolean isOpen() {
        return state == State.ASKED || state == State.WITH_OPINION;
    }

    public boolean isExtension() {
        return kind.equals(Change.EXTENSION);
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Case subject() {
        return subject;
    }

    /** The change’s id in the program’s file. */
    public String change() {
        return change;
    }

    public State state() {
        return state;
    }

    /** What is to hold instead, in words; empty for an extension. */
    public String proposed() {
        return proposed;
    }

    /** The new last day; null where it is no extension. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Oldest first. */
    public List<ChangeEntry> entries() {
        return List.copyOf(entries);
    }

    public List<ChangeFile> files() {
        return List.copyOf(files);
    }
}
