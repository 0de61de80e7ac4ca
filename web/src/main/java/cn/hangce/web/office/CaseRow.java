package cn.hangce.web.office;

import cn.hangce.casework.Case;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.Status;
import cn.hangce.policy.Stage;

/** A case as one line of a list; its facts and files are not loaded. */
public record CaseRow(Case subject, Stage stage, Standing standing) {

    static CaseRow of(Case subject, Stage stage) {
        return new CaseRow(subject, stage, Standing.of(subject, stage));
    }

    public long id() {
        return subject.id();
    }

    /** The mean of the scores, such as 86.50; empty before the tally. */
    public String score() {
        return subject.meanScoreHundredths() == null ? "" : Score.text(subject.meanScoreHundredths());
    }

    /** Under way in a stage of this kind. */
    public boolean waitsIn(StageKind kind) {
        return subject.status() == Status.UNDER_WAY && stage.kind().equals(kind.id());
    }
}
