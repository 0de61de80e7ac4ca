package cn.hangce.casework.aftercare;

import cn.hangce.policy.Sanction;
import cn.hangce.policy.Text;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** On what a revocation rests in the program’s file, what comes with it, and who decides. */
@Embeddable
public class Ground {

    private static final String CITY = "city";
    private static final List<String> BUREAU = List.of(CITY, "decider");

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Source source;
    @Column(updatable = false)
    private String clause;
    @Column(name = "consequence_id", updatable = false)
    private Long consequenceId;
    @Column(updatable = false)
    private String cite;
    @Column(name = "label_zh", updatable = false)
    private String labelZh;
    @Column(name = "label_en", updatable = false)
    private String labelEn;
    @Column(updatable = false)
    private String effects;
    @Column(updatable = false)
    private String bar;
    @Column(updatable = false)
    private String bars;
    @Column(name = "decided_by_whom", updatable = false)
    private String by;

    protected Ground() {
    }

    private Ground(Source source, String clause, String cite, Text label, List<String> effects) {
        this.source = source;
        this.clause = clause;
        this.cite = cite;
        this.labelZh = label.zh();
        this.labelEn = label.en();
        this.effects = String.join(" ", effects);
    }

    /** A breach that the file names. */
    static Ground of(Sanction sanction) {
        if (sanction.effects().stream().noneMatch(effect -> effect.equals("revoke") || effect.equals("cancel"))) {
            throw new CareRefused(CareRule.NO_GROUND);
        }
        Ground ground = new Ground(Source.SANCTION, sanction.id(), sanction.cite(), sanction.label(), sanction.effects());
        ground.bar = sanction.bar();
        ground.bars = String.join(" ", sanction.bars());
        ground.by = sanction.by();
        return ground;
    }

    /** What followed from a duty or an evaluation; where the text names nobody, the bureau decides, which recognised. */
    static Ground of(Consequence consequence) {
        if (!consequence.ending()) {
            throw new CareRefused(CareRule.NO_GROUND);
        }
        Ground ground = new Ground(consequence.source(), consequence.clause(), consequence.cite(), consequence.label(), List.of(consequence.effect()));
        ground.consequenceId = consequence.id();
        ground.bar = consequence.bar();
        ground.bars = String.join(" ", consequence.bars());
        ground.by = CITY;
        return ground;
    }

    /** The role that decides. @throws CareRefused where by the text nobody of this house does */
    Role decides() {
        if (BUREAU.contains(by)) {
            return Role.DECISION_MAKER;
        }
        throw new CareRefused(CareRule.DECIDED_OUTSIDE, label());
    }

    public Source source() {
        return source;
    }

    public String clause() {
        return clause;
    }

    public Long consequenceId() {
        return consequenceId;
    }

    public String cite() {
        return cite;
    }

    public Text label() {
        return new Text(labelZh, labelEn);
    }

    public List<String> effects() {
        return Lists.of(effects);
    }

    /** How long no new application is taken: {@code forever}, an ISO period, or null. */
    public String bar() {
        return bar;
    }

    /** The programs that the bar is about; empty for the program itself. */
    public List<String> bars() {
        return Lists.of(bars);
    }
}
