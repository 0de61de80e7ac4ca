package cn.hangce.web.expert;

import cn.hangce.casework.Case;
import cn.hangce.casework.Invitations;
import cn.hangce.casework.Invitations.Invitation;
import cn.hangce.casework.ScoreSheet;
import cn.hangce.casework.Scoring;
import cn.hangce.casework.StageKind;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.office.CaseRow;
import cn.hangce.web.office.CaseRows;
import cn.hangce.web.office.Score;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the expert is asked for: seats to accept or decline, and the cases of accepted panels, those to judge and those judged. */
@Named("reviewsPage")
@RequestScoped
public class ReviewsPage {

    @Inject
    private Invitations invitations;
    @Inject
    private Scoring scoring;
    @Inject
    private CaseRows rows;
    @Inject
    private CurrentActor current;
    @Inject
    private Score score;
    private List<Assignment> assigned;
    private List<Invitation> invited;

    /**
     * A case and one’s own sheet.
     *
     * @param sheet  null until it is handed in
     * @param result one’s own score, such as 86.50, or the vote; empty until then
     */
    public record Assignment(CaseRow row, ScoreSheet sheet, String result) {

        /** Still under review and without a sheet. */
        public boolean waiting() {
            return sheet == null && row.waitsIn(StageKind.EXPERT_REVIEW);
        }
    }

    public List<Invitation> getInvited() {
        if (invited == null) {
            invited = invitations.open(current.require(Permission.SCORE_CASES));
        }
        return invited;
    }

    public List<Assignment> getWaiting() {
        return assigned().stream().filter(Assignment::waiting).toList();
    }

    public List<Assignment> getScored() {
        return assigned().stream().filter(each -> each.sheet() != null).toList();
    }

    private List<Assignment> assigned() {
        if (assigned == null) {
            Actor expert = current.require(Permission.SCORE_CASES);
            assigned = scoring.assigned(expert).stream().map(each -> assignment(each, expert)).toList();
        }
        return assigned;
    }

    private Assignment assignment(Case subject, Actor expert) {
        ScoreSheet sheet = scoring.mySheet(subject.id(), expert).orElse(null);
        return new Assignment(rows.row(subject), sheet, score.of(sheet));
    }
}
