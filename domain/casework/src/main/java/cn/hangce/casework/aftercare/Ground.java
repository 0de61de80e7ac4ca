package cn.hangce.casework.aftercare;

import cn.hangce.policy.Program;
import cn.hangce.policy.Sanction;
import cn.hangce.policy.Text;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** On what a revocation, or another sanction, rests in the program’s file, what comes with it, and who decides. */
@Embeddable
public class Ground {

    private static final String CITY = "city";
    static final String RECOVER = "recover";
    static final String RECORD = "record";
    private static final List<String> ENDING = List.of("revoke", "cancel");
    /** Who is paid nothing more, or gives back all that was paid, has lost the grant, whatever the text calls it. */
    private static final List<String> ENDING_CASE = List.of("revoke", "cancel", "no-payment", RECOVER);
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
        if (sanction.effects().stream().noneMatch(ENDING::contains)) {
            throw new CareRefused(CareRule.NO_GROUND);
        }
        return named(sanction);
    }

    /**
     * A breach that the file names, where something was granted in a case and nobody recognised: with or without the end of the
     * grant, a bar, a record or money to come back.
     */
    static Ground inCase(Sanction sanction, Program program) {
        if (!carriedOut(sanction, program)) {
            throw new CareRefused(CareRule.NO_GROUND);
        }
        return named(sanction);
    }

    /** Whether something follows here. Where a clause takes back only what is left over, the accounting for that does it. */
    static boolean carriedOut(Sanction sanction, Program program) {
        boolean leftOver = program.surplus() != null && program.surplus().ended() != null && program.surplus().ended().cite().equals(sanction.cite());
        return !leftOver && (sanction.bar() != null || sanction.effects().stream().anyMatch(effect -> effect.equals(RECORD) || ENDING_CASE.contains(effect)));
    }

    private static Ground named(Sanction sanction) {
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

    /**
     * One hearing at a time; and what was decided once is not taken up again: a consequence in whatever way, a breach in a case
     * where it was punished.
     */
    void requireNew(List<Revocation> earlier) {
        if (earlier.stream().anyMatch(each -> each.state() == Revocation.State.HEARING)) {
            throw new CareRefused(CareRule.HEARING_OPEN);
        }
        boolean decided = consequenceId == null ? earlier.stream().anyMatch(each -> each.punished(clause))
                : earlier.stream().anyMatch(each -> consequenceId.equals(each.ground().consequenceId()));
        if (decided) {
            throw new CareRefused(CareRule.ALREADY_DECIDED);
        }
    }

    /** Whether by the text this house decides on it. */
    static boolean isDecidedHere(Sanction sanction) {
        return isDecidedBy(sanction.by());
    }

    private static boolean isDecidedBy(String by) {
        return BUREAU.contains(by);
    }

    /** The role that decides. @throws CareRefused where by the text nobody of this house does */
    Role decides() {
        if (isDecidedBy(by)) {
            return Role.DECISION_MAKER;
        }
        throw new CareRefused(CareRule.DECIDED_OUTSIDE, label());
    }

    /** Whether what was granted in a case is lost by it. */
    public boolean endsCase() {
        return effects().stream().anyMatch(ENDING_CASE::contains);
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
