package cn.hangce.casework;

import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** What experts and the public have to do with a case: the check of form, the panel, the notice and objections to it. */
@MappedSuperclass
abstract class CaseUnderReview extends CaseState {

    @Column(name = "form_checked")
    private boolean formChecked;
    @Column(name = "panel_id")
    private Long panelId;
    @Column(name = "notice_id")
    private Long noticeId;
    /** Mean of the experts’ scores in hundredths, so that ranking is exact. */
    @Column(name = "mean_score_hundredths")
    private Integer meanScoreHundredths;

    void passFormCheck(Program program, Actor by, Moment now) {
        act(program, Act.PASS_FORM_CHECK, by, null, now);
        formChecked = true;
    }

    void returnAfterFormCheck(Program program, String reason, Actor by, Moment now) {
        requireNoPanel();
        actWithReason(program, Act.RETURN_BY_CITY, by, reason, now);
    }

    void startReview(Program program, Panel panel, Actor by, Moment now) {
        requireNoPanel();
        // Where the procedure has a check of form of its own, the review does not repeat it.
        if (!formChecked && !new Procedure(program).has(StageKind.FORM_CHECK)) {
            throw new UnlawfulAct(Rule.FORM_NOT_CHECKED, self().number());
        }
        act(program, Act.START_REVIEW, by, panel.record(), now);
        panelId = panel.id();
    }

    void scored(Program program, Panel panel, Actor by, Moment now) {
        requireBefore(panel);
        panel.requireMember(by);
        if (hasDone(Act.SCORE, by, Act.START_REVIEW)) {
            throw new UnlawfulAct(Rule.SCORED_ALREADY);
        }
        act(program, Act.SCORE, by, null, now);
    }

    void concludeReview(Program program, Panel panel, Tally tally, boolean passed, Actor by, Moment now) {
        requireBefore(panel);
        tally.requireComplete(panel, self().number());
        act(program, passed ? Act.PASS_REVIEW : Act.FAIL_REVIEW, by, tally.record(), now);
        meanScoreHundredths = tally.meanHundredths();
    }

    void publish(Program program, Notice notice, Actor by, Moment now) {
        if (noticeId != null) {
            throw new UnlawfulAct(Rule.NOTICE_STATE, self().number());
        }
        act(program, Act.PUBLISH, by, notice.title(), now);
        noticeId = notice.id();
    }

    /** Goes on once the period for objections is over and each one is answered. */
    void closePublicity(Program program, Notice notice, Actor by, Moment now) {
        requireOn(notice);
        notice.requireOver(now.day());
        act(program, Act.CLOSE_PUBLICITY, by, null, now);
        noticeId = null;
    }

    void upholdObjection(Program program, Notice notice, String ground, Actor by, Moment now) {
        requireOn(notice);
        actWithReason(program, status() == Status.GRANTED ? Act.UPHOLD_LATE_OBJECTION : Act.UPHOLD_OBJECTION, by, ground, now);
    }

    void requireNoPanel() {
        if (panelId != null) {
            throw new UnlawfulAct(Rule.PANEL_DRAWN, self().number());
        }
    }

    private void requireBefore(Panel panel) {
        if (panelId == null || !panelId.equals(panel.id())) {
            throw new UnlawfulAct(Rule.REVIEW_NOT_STARTED, self().number());
        }
    }

    private void requireOn(Notice notice) {
        if (noticeId == null || !noticeId.equals(notice.id())) {
            throw new UnlawfulAct(Rule.NOTICE_STATE, self().number());
        }
    }

    void formIsChecked(boolean checked) {
        formChecked = checked;
    }

    public boolean formChecked() {
        return formChecked;
    }

    public Long panelId() {
        return panelId;
    }

    /** The notice on which it stands now; null while it is on none. */
    public Long noticeId() {
        return noticeId;
    }

    /** Mean of the experts’ scores times 100; null before the tally. */
    public Integer meanScoreHundredths() {
        return meanScoreHundredths;
    }
}
