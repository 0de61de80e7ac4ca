package cn.hangce.web.aftercare;

import cn.hangce.casework.aftercare.ChangeReport;
import cn.hangce.casework.aftercare.Filing;
import cn.hangce.casework.aftercare.Rectification;
import cn.hangce.casework.aftercare.SupervisionDesk;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.reporting.papers.Reissue;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Recoveries;
import cn.hangce.treasury.RecoveryOrder;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The life of one recognition as officials read it, with what waits for them: reports, changes, what was to be put right. */
@Named("recognitionPage")
@ViewScoped
public class RecognitionPage extends LifeView {

    private static final long serialVersionUID = 1L;

    @Inject
    private SupervisionDesk supervision;
    @Inject
    private Reissue papers;
    @Inject
    private Recoveries recoveries;
    @Inject
    private CurrentActor current;

    /** What is typed, by the id of what it is about. */
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, String> findings = new HashMap<>();

    public RecognitionPage() {
        super(Permission.READ_RECOGNITIONS, "/work/recognition");
    }

    /** Null where there is none. */
    public RecoveryOrder getRecovery() {
        return recoveries.of(getLife().recognition().origin().id()).orElse(null);
    }

    public boolean isReissueDue() {
        return papers.due(getLife().recognition());
    }

    public boolean mayConfirm(Filing filing) {
        return filing != null && filing.state() == Filing.State.FILED && ofOwnDistrict();
    }

    public boolean mayJudge(ChangeReport report) {
        return report.finding() == null && mayKeep() && getLife().standing().holds();
    }

    public boolean mayJudgeRectification(Rectification rectification) {
        return rectification.result() == null && mayKeep() && getLife().standing().holds();
    }

    private boolean mayKeep() {
        return current.may(Permission.KEEP_RECOGNITIONS) || ofOwnDistrict();
    }

    private boolean ofOwnDistrict() {
        Actor reader = current.actor();
        return reader.is(Role.DISTRICT_OFFICER) && getLife().recognition().origin().district().equals(reader.district());
    }

    private Actor keeper() {
        return current.may(Permission.KEEP_RECOGNITIONS) ? current.actor() : current.require(Permission.VERIFY_DISTRICT_CASES);
    }

    public String confirm(long filing) {
        supervision.confirmFiling(filing, current.require(Permission.VERIFY_DISTRICT_CASES));
        return done("filing.confirmed");
    }

    public String sendBack(long filing) {
        supervision.returnFiling(filing, reasons.get("filing" + filing), current.require(Permission.VERIFY_DISTRICT_CASES));
        return done("filing.returned");
    }

    public String judge(long report) {
        supervision.judgeChange(report, findings.get("report" + report), reasons.get("report" + report), keeper());
        return done("change.judged");
    }

    public String judgeRectification(long rectification, boolean putRight) {
        supervision.judgeRectification(rectification, putRight, reasons.get("rectification" + rectification), keeper());
        return done("rectification.judged");
    }

    public String reissue() {
        papers.reissue(getId(), current.require(Permission.ISSUE_DOCUMENTS));
        return done("reissued");
    }

    public String settle(long order) {
        recoveries.settle(order, current.require(Permission.RELEASE_PAYMENTS));
        return done("recovery.settled");
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public Map<String, String> getFindings() {
        return findings;
    }
}
