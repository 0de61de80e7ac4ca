package cn.hangce.web.aftercare;

import cn.hangce.casework.aftercare.Revocation;
import cn.hangce.casework.aftercare.RevocationDesk;
import cn.hangce.registry.CityClock;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The notice that a recognition is to be revoked, or a grant taken back, and the decision on it. */
@Named("hearingForm")
@ViewScoped
public class HearingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String CONSEQUENCE = "consequence:";
    private static final int USUAL_DAYS = 10;

    @Inject
    private RevocationDesk desk;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    /** A sanction’s id, or {@code consequence:} and an id. */
    private String ground;
    private String reason;
    private LocalDate viewUntil;
    private String decision;

    @PostConstruct
    void suggest() {
        viewUntil = clock.today().plusDays(USUAL_DAYS);
    }

    public String give(long recognition) {
        var officer = current.require(Permission.KEEP_RECOGNITIONS);
        Revocation notice = ground != null && ground.startsWith(CONSEQUENCE)
                ? desk.noticeOfConsequence(recognition, Long.parseLong(ground.substring(CONSEQUENCE.length())), reason, viewUntil, officer)
                : desk.noticeOfBreach(recognition, ground, reason, viewUntil, officer);
        return done(notice.recognitionId(), "hearing.opened");
    }

    /** In a case of a program that recognises nobody. */
    public String giveInCase(long subject) {
        desk.noticeInCase(subject, ground, reason, viewUntil, current.require(Permission.KEEP_RECOGNITIONS));
        return doneInCase(subject, "hearing.opened");
    }

    public String decideInCase(long subject, long revocation, boolean carriedOut) {
        desk.decide(revocation, carriedOut, decision, current.require(Permission.DECIDE_CASES));
        return doneInCase(subject, carriedOut ? "sanction.decided" : "sanction.dropped");
    }

    private String doneInCase(long subject, String sentence) {
        return notes.next("/work/case?id=" + subject, bundles.text("aftercare", sentence));
    }

    public String decide(long recognition, long revocation, boolean revoke) {
        desk.decide(revocation, revoke, decision, current.require(Permission.DECIDE_CASES));
        return done(recognition, revoke ? "hearing.revoked" : "hearing.dropped");
    }

    private String done(long recognition, String sentence) {
        return notes.next("/work/recognition?id=" + recognition, bundles.text("aftercare", sentence));
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getViewUntil() {
        return viewUntil;
    }

    public void setViewUntil(LocalDate viewUntil) {
        this.viewUntil = viewUntil;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
