package cn.hangce.web.aftercare;

import cn.hangce.casework.aftercare.CareRefused;
import cn.hangce.casework.aftercare.ChangeReport;
import cn.hangce.casework.aftercare.Filing;
import cn.hangce.casework.aftercare.Life;
import cn.hangce.casework.aftercare.MissedFilings;
import cn.hangce.casework.aftercare.Reading;
import cn.hangce.casework.aftercare.Rectification;
import cn.hangce.casework.aftercare.SupervisionDesk;
import cn.hangce.registry.Actor;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.Role;
import cn.hangce.reporting.papers.Reissue;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Recoveries;
import cn.hangce.treasury.RecoveryOrder;
import cn.hangce.web.Bundles;
import cn.hangce.web.NotFound;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The life of one recognition as officials read it, with what waits for them: reports, changes, what was to be put right. */
@Named("recognitionPage")
@ViewScoped
public class RecognitionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Reading reading;
    @Inject
    private MissedFilings missed;
    @Inject
    private SupervisionDesk supervision;
    @Inject
    private Reissue papers;
    @Inject
    private Recoveries recoveries;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Long id;
    /** What is typed, by the id of what it is about. */
    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, String> findings = new HashMap<>();
    private transient Life life;

    public void open() throws NotFound {
        Actor reader = current.require(Permission.READ_RECOGNITIONS);
        if (id == null) {
            throw new NotFound("recognition");
        }
        try {
            reading.life(id, reader);
        } catch (CareRefused notHis) {
            throw new NotFound("recognition " + id);
        }
        // What was not filed in time stands on record as soon as anybody looks.
        missed.record(id);
    }

    public Life getLife() {
        if (life == null) {
            life = reading.life(id, current.require(Permission.READ_RECOGNITIONS));
        }
        return life;
    }

    public Timeline getTimeline() {
        return Timeline.of(getLife());
    }

    public RecognitionRow getRow() {
        Life shown = getLife();
        return RecognitionRow.of(shown.recognition(), shown.program().recognition() == null ? shown.program().name() : shown.program().recognition().label(),
                shown.today(), false);
    }

    public List<IntegrityRecord> getBars() {
        return reading.bars(getLife().recognition());
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
        papers.reissue(id, current.require(Permission.ISSUE_DOCUMENTS));
        return done("reissued");
    }

    public String settle(long order) {
        recoveries.settle(order, current.require(Permission.RELEASE_PAYMENTS));
        return done("recovery.settled");
    }

    /** Back to this page with a note, as it is then. */
    String done(String sentence) {
        return notes.next("/work/recognition?id=" + id, bundles.text("aftercare", sentence));
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public Map<String, String> getFindings() {
        return findings;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
