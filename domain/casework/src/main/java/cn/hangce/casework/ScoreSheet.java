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

/** One expert’s scores of one case, or the vote on it, with reasons; handed in once and then fixed. */
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
    /** Weighted mean of the points in hundredths, rounded down; null for a vote. */
    @Column(name = "score_hundredths", updatable = false)
    private Integer scoreHundredths;
    /** Null where points are given. */
    @Column(name = "in_favour", updatable = false)
    private Boolean inFavour;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "score_point", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "points")
    private Map<String, Integer> points = new LinkedHashMap<>();

    protected ScoreSheet() {
    }

    private ScoreSheet(Panel panel, Case subject, String reason, Actor by, Moment now) {
        this.panelId = panel.id();
        this.caseId = subject.id();
        this.expertAccount = by.account();
        this.expertName = by.name();
        this.reason = Guard.reason(reason, Act.SCORE.name());
        this.handedInAt = now.at();
    }

    /**
     * @param points 0–100 for each of the program’s criteria
     * @throws UnlawfulAct {@link Rule#SCORE_RANGE} naming the criteria that have no score in the range
     */
    static ScoreSheet scored(Program program, Panel panel, Case subject, Map<String, Integer> points, String reason, Actor by, Moment now) {
        List<Text> wrong = program.scoring().stream().filter(criterion -> !inRange(points.get(criterion.id()))).map(Criterion::label).toList();
        if (!wrong.isEmpty()) {
            throw new UnlawfulAct(Rule.SCORE_RANGE, wrong);
        }
        ScoreSheet sheet = new ScoreSheet(panel, subject, reason, by, now);
        long weighted = 0;
        long weights = 0;
        for (Criterion criterion : program.scoring()) {
            sheet.points.put(criterion.id(), points.get(criterion.id()));
            weighted += (long) points.get(criterion.id()) * criterion.weight();
            weights += criterion.weight();
        }
        sheet.scoreHundredths = (int) (weighted * 100 / weights);
        return sheet;
    }

    /** @param inFavour whether the expert recommends the case (document 29, 第七条(四)) */
    static ScoreSheet voted(Panel panel, Case subject, Boolean inFavour, String opinion, Actor by, Moment now) {
        if (inFavour == null) {
            throw new UnlawfulAct(Rule.VOTE_MISSING);
        }
        ScoreSheet sheet = new ScoreSheet(panel, subject, opinion, by, now);
        sheet.inFavour = inFavour;
        return sheet;
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

    /** Whether it is a vote and not points. */
    public boolean isVote() {
        return inFavour != null;
    }

    /** A vote that recommends the case. */
    public boolean inFavour() {
        return Boolean.TRUE.equals(inFavour);
    }

    /** The score in hundredths of a point, 0–10000; of a vote all of it or nothing. */
    public int resultHundredths() {
        return isVote() ? inFavour ? MAX_POINTS * 100 : 0 : scoreHundredths;
    }

    public Map<String, Integer> points() {
        return Map.copyOf(points);
    }
}
