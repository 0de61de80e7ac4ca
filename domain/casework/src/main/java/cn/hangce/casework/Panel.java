package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Expert;
import cn.hangce.registry.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A panel (专家组) that reviews a group of cases: an odd number of experts drawn at random from those without an interest in
 * any of the applicants. Who was left out and why is part of its record.
 */
@Entity
@Table(name = "panel")
public class Panel {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "call_id", updatable = false)
    private Long callId;
    @Column(name = "drawn_at", updatable = false)
    private Instant drawnAt;
    @Column(name = "drawn_by", updatable = false)
    private String drawnBy;
    @Column(updatable = false)
    private String record;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "panel_member", joinColumns = @JoinColumn(name = "panel_id"))
    @OrderBy("account")
    private List<PanelMember> members = new ArrayList<>();

    protected Panel() {
    }

    private Panel(long callId, List<PanelMember> members, String record, Actor by, Moment now) {
        this.callId = callId;
        this.members = new ArrayList<>(members);
        this.record = record;
        this.drawnBy = by.account();
        this.drawnAt = now.at();
    }

    /**
     * Draws a panel of the call’s size.
     *
     * @param pool       the active experts
     * @param applicants credit codes of the organisations whose cases the panel will see
     * @throws UnlawfulAct {@link Rule#TOO_FEW_EXPERTS} when too few are left without an interest
     */
    static Panel draw(Call call, List<Expert> pool, Set<String> applicants, RandomGenerator chance, Actor by, Moment now) {
        Guard.role(by, Role.CITY_OFFICER, Act.START_REVIEW.name());
        List<Expert> free = new ArrayList<>(pool.stream().filter(expert -> !applicants.contains(expert.employerCreditCode())).toList());
        if (free.size() < call.panelSize()) {
            throw new UnlawfulAct(Rule.TOO_FEW_EXPERTS, free.size(), call.panelSize());
        }
        Collections.shuffle(free, new java.util.Random(chance.nextLong()));
        List<PanelMember> drawn = free.subList(0, call.panelSize()).stream().map(PanelMember::of).toList();
        String avoided = pool.stream().filter(expert -> applicants.contains(expert.employerCreditCode()))
                .map(expert -> expert.name() + "（" + expert.employerName() + "）").collect(Collectors.joining("、"));
        String record = "抽取：" + drawn.stream().map(PanelMember::name).collect(Collectors.joining("、"))
                + "；回避：" + (avoided.isEmpty() ? "无" : avoided);
        return new Panel(call.id(), drawn, record, by, now);
    }

    /** @throws UnlawfulAct {@link Rule#NOT_ON_PANEL} unless {@code by} is one of the experts */
    void requireMember(Actor by) {
        if (members.stream().noneMatch(member -> member.account().equals(by.account()))) {
            throw new UnlawfulAct(Rule.NOT_ON_PANEL);
        }
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

    /** Who was drawn and who was left out because of an interest. */
    public String record() {
        return record;
    }

    public List<PanelMember> members() {
        return List.copyOf(members);
    }
}
