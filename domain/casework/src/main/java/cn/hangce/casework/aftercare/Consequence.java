package cn.hangce.casework.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What followed from a missed duty, a grade, a change or a rectification, as the program’s file says. On record once for each
 * matter. One that ends the recognition is the ground of a revocation and ends nothing by itself.
 */
@Entity
@Table(name = "consequence")
public class Consequence {

    private static final Set<String> ENDING = Set.of("revoke", "cancel", "cancel-from-year-of-change");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "recognition_id", updatable = false)
    private Long recognitionId;
    /** Of a holder without a title. */
    @Column(name = "case_id", updatable = false)
    private Long caseId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Source source;
    @Column(updatable = false)
    private String clause;
    @Column(updatable = false)
    private String matter;
    @Column(name = "about_year", updatable = false)
    private int year;
    @Column(updatable = false)
    private String occasion;
    @Column(updatable = false)
    private int times;
    @Column(updatable = false)
    private String effect;
    @Column(updatable = false)
    private String bar;
    @Column(updatable = false)
    private String bars;
    @Column(updatable = false)
    private String cite;
    @Column(name = "label_zh", updatable = false)
    private String labelZh;
    @Column(name = "label_en", updatable = false)
    private String labelEn;
    @Column(name = "on_day", updatable = false)
    private LocalDate day;

    protected Consequence() {
    }

    Consequence(Recognition recognition, Matter matter, Duty.Outcome outcome, LocalDate day) {
        this(matter, outcome, day);
        this.recognitionId = recognition.id();
    }

    Consequence(Case subject, Matter matter, Duty.Outcome outcome, LocalDate day) {
        this(matter, outcome, day);
        this.caseId = subject.id();
    }

    private Consequence(Matter matter, Duty.Outcome outcome, LocalDate day) {
        this.source = matter.source();
        this.clause = matter.clause();
        this.matter = matter.key();
        this.year = matter.year();
        this.cite = matter.cite();
        this.occasion = outcome.when();
        this.times = outcome.times();
        this.effect = outcome.effect();
        this.bar = outcome.bar();
        this.bars = String.join(" ", outcome.bars());
        this.labelZh = outcome.label().zh();
        this.labelEn = outcome.label().en();
        this.day = day;
    }

    /**
     * What brings it about.
     *
     * @param clause the id of the duty or evaluation
     * @param key    which of several: a year, or a report by its id
     * @param year   the year that it is about
     */
    record Matter(Source source, String clause, String cite, String key, int year) {

        static Matter ofYear(Source source, String clause, String cite, int year) {
            return new Matter(source, clause, cite, String.valueOf(year), year);
        }
    }

    /** Whether the recognition is to end by it. */
    public boolean ending() {
        return ENDING.contains(effect);
    }

    public Long id() {
        return id;
    }

    /** Null where its holder has no title. */
    public Long recognitionId() {
        return recognitionId;
    }

    public Source source() {
        return source;
    }

    public String clause() {
        return clause;
    }

    public int year() {
        return year;
    }

    public String occasion() {
        return occasion;
    }

    public int times() {
        return times;
    }

    public String effect() {
        return effect;
    }

    /** How long no new application is taken: {@code forever}, an ISO period, or null. */
    public String bar() {
        return bar;
    }

    /** The programs that the bar is about; empty for the program itself. */
    public List<String> bars() {
        return Lists.of(bars);
    }

    public String cite() {
        return cite;
    }

    public Text label() {
        return new Text(labelZh, labelEn);
    }

    public LocalDate day() {
        return day;
    }
}
