package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Expert;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A panel (专家组) that reviews a group of cases: an odd number of experts, drawn at random from those without an interest in any
 * of the applicants. Each accepts with a declaration, or leaves the seat to another of the same field, drawn again. Every draw is
 * on record, with who was left out and why.
 */
@Entity
@Table(name = "panel")
public class Panel {

    private static final Comparator<PanelMember> BY_ACCOUNT = Comparator.comparing(PanelMember::account);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "call_id", updatable = false)
    private Long callId;
    @Embedded
    private PanelHolder holder;
    @Column(name = "drawn_at", updatable = false)
    private Instant drawnAt;
    @Column(name = "drawn_by", updatable = false)
    private String drawnBy;
    @Column(updatable = false)
    private int size;
    /** How many days whoever is drawn has for the answer. */
    @Column(name = "answer_days", updatable = false)
    private int answerDays;
    @Column(name = "concluded_at")
    private Instant concludedAt;
    @OneToMany(mappedBy = "panel", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("id")
    private Set<PanelDraw> draws = new LinkedHashSet<>();
    @OneToMany(mappedBy = "panel", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @OrderBy("account")
    private Set<PanelMember> members = new LinkedHashSet<>();

    protected Panel() {
    }

    private Panel(Call call, PanelHolder holder, PanelTerms terms, Actor by, Moment now) {
        this.callId = call.id();
        this.holder = holder;
        this.size = terms.size();
        this.answerDays = (int) ChronoUnit.DAYS.between(now.day(), terms.answerBy());
        this.drawnBy = by.account();
        this.drawnAt = now.at();
    }

    /** @throws UnlawfulAct when the terms cannot stand, or too few experts are left without an interest */
    static Panel draw(Call call, PanelHolder holder, PanelTerms terms, Avoidance avoidance, Random chance, Actor by, Moment now) {
        holder.require(by, Act.START_REVIEW.name());
        terms.require(call, now.day());
        List<Seat> seats = terms.seats();
        List<Expert> drawn = Lot.draw(seats, avoidance.free(), chance);
        Panel panel = new Panel(call, holder, terms, by, now);
        PanelDraw draw = new PanelDraw(panel, avoidance, avoidance.free().size(), "", by, now);
        panel.draws.add(draw);
        for (int i = 0; i < drawn.size(); i++) {
            panel.members.add(new PanelMember(panel, draw, drawn.get(i), seats.get(i), terms.answerBy()));
        }
        return panel;
    }

    /** Draws once more for every seat that was left; a seat that nobody free answers to stays empty. @return who was drawn */
    List<PanelMember> fill(Avoidance avoidance, Random chance, Actor by, Moment now) {
        requireRunning();
        List<PanelMember> added = new ArrayList<>();
        for (PanelMember left : vacancies()) {
            Set<String> known = members.stream().map(PanelMember::account).collect(Collectors.toSet());
            List<Expert> free = avoidance.free().stream().filter(expert -> !known.contains(expert.account()) && left.seat().takes(expert)).toList();
            if (!free.isEmpty()) {
                PanelDraw draw = new PanelDraw(this, avoidance, free.size(), left.ground(), by, now);
                PanelMember next = new PanelMember(this, draw, Lot.draw(List.of(left.seat()), free, chance).get(0), left.seat(),
                        now.day().plusDays(answerDays));
                draws.add(draw);
                members.add(next);
                left.replacedBy(next);
                added.add(next);
            }
        }
        return added;
    }

    /** @param declares that there is no interest in any of the applicants; without that nobody accepts */
    PanelMember accept(Actor by, boolean declares, Moment now) {
        requireRunning();
        PanelMember member = seated(by);
        if (!declares) {
            throw new UnlawfulAct(Rule.DECLARATION_MISSING);
        }
        member.accept(now);
        return member;
    }

    PanelMember decline(Actor by, String reason, Moment now) {
        requireRunning();
        PanelMember member = seated(by);
        member.decline(Guard.reason(reason, "decline-panel"), now);
        return member;
    }

    PanelMember excuse(String account, String reason, Actor by, Moment now) {
        requireHolder(by, "replace-expert");
        requireRunning();
        PanelMember member = members.stream().filter(each -> each.account().equals(account)).findFirst()
                .orElseThrow(() -> new UnlawfulAct(Rule.NOT_FOUND, account));
        member.excuse(Guard.reason(reason, "replace-expert"), now);
        return member;
    }

    /** Takes the seats from those who have not answered in time. @return whether there were any */
    boolean lapse(Moment now) {
        List<PanelMember> late = members.stream().filter(member -> member.overdue(now.day())).toList();
        late.forEach(member -> member.lapse(now));
        return !late.isEmpty();
    }

    void conclude(Moment now) {
        requireRunning();
        concludedAt = now.at();
    }

    /** @throws UnlawfulAct unless {@code by} sits on the panel and has accepted */
    void requireMember(Actor by) {
        if (seated(by).state() != PanelMember.State.ACCEPTED) {
            throw new UnlawfulAct(Rule.NOT_ACCEPTED);
        }
    }

    /** Whether the actor sits on the panel and has accepted. */
    boolean admits(Actor actor) {
        return members.stream().anyMatch(member -> member.is(actor) && member.state() == PanelMember.State.ACCEPTED);
    }

    /** @throws UnlawfulAct unless the actor works for whoever holds the review */
    void requireHolder(Actor by, String act) {
        holder.require(by, act);
    }

    boolean isSeenBy(Actor by) {
        return holder.isSeenBy(by);
    }

    private PanelMember seated(Actor by) {
        return members.stream().filter(member -> member.is(by) && member.state().seated()).findFirst()
                .orElseThrow(() -> new UnlawfulAct(Rule.NOT_ON_PANEL));
    }

    private void requireRunning() {
        if (concludedAt != null) {
            throw new UnlawfulAct(Rule.PANEL_CONCLUDED);
        }
    }

    /** Every seat is taken, and all have accepted. */
    public boolean complete() {
        return members().size() == size && members().stream().allMatch(member -> member.state() == PanelMember.State.ACCEPTED);
    }

    /** How many seats nobody has accepted yet. */
    long open() {
        return size - members().stream().filter(member -> member.state() == PanelMember.State.ACCEPTED).count();
    }

    /** Those whose seat nobody has taken yet. */
    public List<PanelMember> vacancies() {
        return members.stream().filter(member -> !member.state().seated() && member.replacedBy() == null).toList();
    }

    /** Those who sit on the panel, by account. */
    public List<PanelMember> members() {
        return members.stream().filter(member -> member.state().seated()).sorted(BY_ACCOUNT).toList();
    }

    /** Those who have left, by account. */
    public List<PanelMember> former() {
        return members.stream().filter(member -> !member.state().seated()).sorted(BY_ACCOUNT).toList();
    }

    /** The draws, oldest first. */
    public List<PanelDraw> draws() {
        return List.copyOf(draws);
    }

    /** Who was drawn, when again and why, and who was left out, in words. */
    public String record() {
        return draws.stream().map(draw -> draw.record(members.stream().filter(member -> member.draw() == draw)
                .sorted(BY_ACCOUNT).map(PanelMember::name).collect(Collectors.joining("、")))).collect(Collectors.joining("。"));
    }

    public Long id() {
        return id;
    }

    public Long callId() {
        return callId;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    /** The account of the officer who drew it. */
    public String drawnBy() {
        return drawnBy;
    }

    /** How many seats it has. */
    public int size() {
        return size;
    }

    public boolean concluded() {
        return concludedAt != null;
    }
}
