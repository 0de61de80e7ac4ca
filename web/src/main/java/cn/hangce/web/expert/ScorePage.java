package cn.hangce.web.expert;

import cn.hangce.casework.ReviewWay;
import cn.hangce.casework.ScoreSheet;
import cn.hangce.casework.Scoring;
import cn.hangce.casework.StageKind;
import cn.hangce.policy.Criterion;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.NotFound;
import cn.hangce.web.Notes;
import cn.hangce.web.office.CaseFile;
import cn.hangce.web.office.CaseFiles;
import cn.hangce.web.office.Score;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One case before the expert, and the sheet for it, points or a vote: handed in once, never changed, nobody else’s shown. */
@Named("scorePage")
@ViewScoped
public class ScorePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles files;
    @Inject
    private Scoring scoring;
    @Inject
    private Score score;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Long id;
    private final Map<String, Integer> points = new HashMap<>();
    private Boolean inFavour;
    private String reason;
    private transient CaseFile file;
    private transient ScoreSheet sheet;

    public void open() throws NotFound {
        current.require(Permission.SCORE_CASES);
        if (id == null) {
            throw new NotFound("case");
        }
        load();
    }

    private void load() {
        file = files.read(id, current.require(Permission.SCORE_CASES));
        sheet = scoring.mySheet(id, current.actor()).orElse(null);
    }

    public String handIn() {
        Actor expert = current.require(Permission.SCORE_CASES);
        ScoreSheet handedIn = isVote() ? scoring.vote(id, inFavour, reason, expert) : scoring.score(id, points, reason, expert);
        return notes.next("/expert/reviews", bundles.text("expert", isVote() ? "score.voted" : "score.handed.in",
                getFile().getSubject().organisationName(), score.of(handedIn)));
    }

    /** Whether the program’s text wants a vote here and not points. */
    public boolean isVote() {
        return sheet == null ? ReviewWay.of(getFile().getProgram(), getFile().getSubject().stage()).byVote() : sheet.isVote();
    }

    public CaseFile getFile() {
        if (file == null) {
            load();
        }
        return file;
    }

    public List<Criterion> getCriteria() {
        return getFile().getProgram().scoring();
    }

    /** What this expert has handed in; null before that. */
    public ScoreSheet getSheet() {
        return sheet;
    }

    public String getScore() {
        return score.of(sheet);
    }

    public boolean isOpen() {
        return sheet == null && getFile().getRow().waitsIn(StageKind.EXPERT_REVIEW);
    }

    public Map<String, Integer> getPoints() {
        return points;
    }

    /** Null until the expert has chosen. */
    public Boolean getInFavour() {
        return inFavour;
    }

    public void setInFavour(Boolean inFavour) {
        this.inFavour = inFavour;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
