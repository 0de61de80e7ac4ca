package cn.hangce.casework;

import cn.hangce.policy.Criterion;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One expert’s scores of one case, with reasons; handed in once and then fixed. */
@Entity
@Table(name = "score_sheet")
public class ScoreSheet {

    private static final int MAX_POINTS = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "panel_id", updatable = false)
    private Long panelId;
    @Column(name = "case_id", updatable = false)
    private Long caseId;
    @Column(name = "expert_account", updatable = false)
    private String expertAccount;
    @Column(name = "expert_name", updatable = false)
    private String expertName;
    @Column(updatable = false)
    private String reason;
    @Column(name = "handed_in_at", updatable = false)
    private Instant handedInAt;
    /** Weighted mean of the points in hundredths, rounded down. */
    @Column(name = "score_hundredths", updatable = false)
    private int scoreHundredths;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "score_point", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "points")
    private Map<String, Integer> points = new LinkedHashMap<>();

    protected ScoreSheet() {
    }

    /**
     * @param points 0–100 for each of the program’s criteria
     * @throws UnlawfulAct {@link Rule#SCORE_RANGE} naming the criteria that have no score in the range
     */
    ScoreSheet(Program program, Panel panel, Case subject, Map<String, Integer> points, String reason, Actor by, Moment now) {
        List<Text> wrong = program.scoring().stream().filter(criterion -> !inRange(points.get(criterion.id()))).map(Criterion::label).toList();
        if (!wrong.isEmpty()) {
            throw new UnlawfulAct(Rule.SCORE_RANGE, wrong);
        }
        this.panelId = panel.id();
        this.caseId = subject.id();
        this.expertAccount = by.account();
        this.expertName = by.name();
        this.reason = Guard.reason(reason, Act.SCORE.name());
        this.handedInAt = now.at();
        long weighted = 0;
        long weights = 0;
        for (Criterion criterion : program.scoring()) {
            this.points.put(criterion.id(), points.get(criterion.id()));
            weighted += (long) points.get(criterion.id()) * criterion.weight();
            weights += criterion.weight();
        }
        this.scoreHundredths = (int) (weighted * 100 / weights);
    }

    private static boolean inRange(Integer value) {
        return value != null && value >= 0 && value <= MAX_POINTS;
    }

    public Long caseId() {
        return caseId;
    }

    public String expertAccount() {
        return expertAccount;
    }

    public String expertName() {
        return expertName;
    }

    public String reason() {
        return reason;
    }

    public Instant handedInAt() {
        return handedInAt;
    }

    public int scoreHundredths() {
        return scoreHundredths;
    }

    public Map<String, Integer> points() {
        return Map.copyOf(points);
    }
}
