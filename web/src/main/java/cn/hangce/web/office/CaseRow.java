package cn.hangce.web.office;

import cn.hangce.casework.Case;
import cn.hangce.casework.StageKind;
import cn.hangce.policy.Stage;

/** A case as one line of a list; its facts and files are not loaded. */
public record CaseRow(Case subject, Stage stage, StageKind waitsFor, Standing standing) {

    static CaseRow of(Case subject, Stage stage, StageKind waitsFor) {
        return new CaseRow(subject, stage, waitsFor, Standing.of(subject, stage));
    }

    public long id() {
        return subject.id();
    }

    /** The mean of the scores, such as 86.50; empty before the tally. */
    public String score() {
        return subject.meanScoreHundredths() == null ? "" : Score.text(subject.meanScoreHundredths());
    }

    /** Waits for work of this kind. */
    public boolean waitsIn(StageKind kind) {
        return !subject.status().ended() && !subject.status().withApplicant() && waitsFor == kind;
    }
}
