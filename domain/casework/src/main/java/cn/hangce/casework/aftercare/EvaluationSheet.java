package cn.hangce.casework.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Provisions.Evaluation;
import cn.hangce.policy.Scheme;
import cn.hangce.registry.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What one holder came to in a round: points where the scheme counts them, the grade, and on what ground. */
@Entity
@Table(name = "evaluation_sheet")
public class EvaluationSheet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private EvaluationRound round;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case subject;
    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "recognition_id", updatable = false)
    private Recognition recognition;
    @Column(name = "takes_part", updatable = false)
    private boolean takesPart;
    private String grade;
    private Integer total;
    private String ground = "";
    @Column(name = "graded_by")
    private String gradedBy;
    @Column(name = "graded_at")
    private Instant gradedAt;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evaluation_point", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "indicator")
    @Column(name = "points")
    private Map<String, Integer> points = new HashMap<>();

    protected EvaluationSheet() {
    }

    EvaluationSheet(EvaluationRound round, Recognition recognition, boolean takesPart) {
        this(round, recognition.origin(), takesPart);
        this.recognition = recognition;
    }

    /** Of a holder without a title. */
    EvaluationSheet(EvaluationRound round, Case subject) {
        this(round, subject, true);
    }

    private EvaluationSheet(EvaluationRound round, Case subject, boolean takesPart) {
        this.round = round;
        this.subject = subject;
        this.takesPart = takesPart;
    }

    /** Gives the grade itself, where no points are counted. */
    void grade(Evaluation evaluation, String given, String why, Actor by, Moment now) {
        requireOpen();
        if (evaluation.scheme() != null && evaluation.scheme().counts()) {
            throw new CareRefused(CareRule.POINTS_MISSING);
        }
        if (!evaluation.grades().contains(given)) {
            throw new CareRefused(CareRule.NOT_A_GRADE, String.valueOf(given));
        }
        settle(given, null, why, by, now);
    }

    /** Gives points, which make the grade. @param given by indicator and bonus, all of them */
    void count(Scheme scheme, Map<String, Integer> given, String why, Actor by, Moment now) {
        requireOpen();
        Map<String, Integer> taken = new HashMap<>();
        Stream.concat(scheme.indicators().stream().map(each -> Map.entry(each.id(), each.weight())),
                scheme.bonuses().stream().map(each -> Map.entry(each.id(), each.most())))
                .forEach(each -> taken.put(each.getKey(), within(each.getValue(), given.get(each.getKey()))));
        points.clear();
        points.putAll(taken);
        int sum = scheme.total(taken);
        settle(scheme.grade(sum), sum, why, by, now);
    }

    private static int within(int most, Integer given) {
        if (given == null) {
            throw new CareRefused(CareRule.POINTS_MISSING);
        }
        if (given < 0 || given > most) {
            throw new CareRefused(CareRule.POINTS_RANGE, given, most);
        }
        return given;
    }

    private void settle(String settled, Integer sum, String why, Actor by, Moment now) {
        ground = Guard.reason(why, "grade-holder");
        grade = settled;
        total = sum;
        gradedBy = by.account();
        gradedAt = now.at();
    }

    private void requireOpen() {
        round.requireOpen();
        if (!takesPart) {
            throw new CareRefused(CareRule.NOT_TAKING_PART, holderName());
        }
    }

    /** Whether the round can be published as far as this one goes. */
    public boolean settled() {
        return !takesPart || grade != null;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public EvaluationRound round() {
        return round;
    }

    /** In which it was granted. */
    public Case subject() {
        return subject;
    }

    /** Null where the holder has no title. */
    public Recognition recognition() {
        return recognition;
    }

    public String holderName() {
        return recognition == null ? subject.organisationName() : recognition.holderName();
    }

    /** Not those whom the text leaves out in the year of their recognition. */
    public boolean takesPart() {
        return takesPart;
    }

    /** Null until one is given. */
    public String grade() {
        return grade;
    }

    /** Null where no points are counted. */
    public Integer total() {
        return total;
    }

    public String ground() {
        return ground;
    }

    public Map<String, Integer> points() {
        return Map.copyOf(points);
    }

    public String gradedBy() {
        return gradedBy;
    }
}
