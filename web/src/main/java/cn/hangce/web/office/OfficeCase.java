package cn.hangce.web.office;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.DistrictDesk;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.registry.Actor;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.NotFound;
import cn.hangce.web.Notes;
import cn.hangce.web.contract.ContractSection;
import cn.hangce.web.stage.StageWork;
import cn.hangce.web.surplus.SurplusSection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** One case as officials read it, with the acts that are theirs now. */
@Named("officeCase")
@ViewScoped
public class OfficeCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles files;
    @Inject
    private CaseReading reading;
    @Inject
    private DistrictDesk district;
    @Inject
    private StageWork stage;
    @Inject
    private ContractSection contract;
    @Inject
    private SurplusSection surplus;
    @Inject
    private ReviewDesk review;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Long id;
    private long seenVersion;
    private String reason;
    private boolean revealed;
    private transient CaseFile file;
    private transient Set<Act> acts;
    private transient List<IntegrityRecord> bars;

    public void open() throws NotFound {
        requireOfficial();
        if (id == null) {
            throw new NotFound("case");
        }
        show(files.read(id, current.actor()));
    }

    /** Shows whom to call and where to pay, for who has to; each time goes on the audit trail. */
    public void reveal() {
        requireOfficial();
        show(files.readWithContacts(id, current.actor()));
        revealed = true;
    }

    /** What is on record against the applicant today. */
    public List<IntegrityRecord> getBars() {
        if (bars == null) {
            bars = reading.bars(getFile().getSubject());
        }
        return bars;
    }

    private void requireOfficial() {
        if (!current.may(Permission.VERIFY_DISTRICT_CASES) && !current.may(Permission.RELEASE_PAYMENTS) && !current.may(Permission.WORK_STAGES)) {
            current.require(Permission.READ_ALL_CASES);
        }
    }

    /** Shows the case as it is after one’s own finding. */
    void reload() {
        show(revealed ? files.readWithContacts(id, current.actor()) : files.read(id, current.actor()));
    }

    private void show(CaseFile opened) {
        file = opened;
        acts = reading.possibleActs(opened.getSubject(), current.actor());
        seenVersion = opened.getSubject().version();
        stage.show(opened.getSubject());
        contract.show(opened.getSubject());
        surplus.show(opened.getSubject());
    }

    /** Whether the reader may do it now. What the city has done once with a case is not offered again. */
    public boolean can(String act) {
        Case subject = getFile().getSubject();
        return acts.contains(Act.valueOf(act))
                && !(act.equals(Act.PASS_FORM_CHECK.name()) && subject.formChecked())
                && !(act.equals(Act.RETURN_BY_CITY.name()) && subject.panelId() != null);
    }

    /** Whether anything is offered that this page can do. */
    public boolean isActing() {
        return List.of("RETURN", "REJECT", "RECOMMEND", "PASS_FORM_CHECK", "RETURN_BY_CITY").stream().anyMatch(this::can);
    }

    public String returnToApplicant() {
        Actor officer = current.require(Permission.VERIFY_DISTRICT_CASES);
        return done(district.returnForCorrection(id, seenVersion, reason, officer), "case.returned");
    }

    public String reject() {
        Actor officer = current.require(Permission.VERIFY_DISTRICT_CASES);
        return done(district.reject(id, seenVersion, reason, officer), "case.rejected");
    }

    public String recommend() {
        Actor officer = current.require(Permission.VERIFY_DISTRICT_CASES);
        district.recommend(List.of(id), reason, officer);
        return done(getFile().getSubject(), "case.recommended");
    }

    public String passFormCheck() {
        review.passFormCheck(List.of(id), current.require(Permission.RUN_REVIEWS));
        return done(getFile().getSubject(), "case.form.passed");
    }

    public String returnByCity() {
        Actor officer = current.require(Permission.RUN_REVIEWS);
        return done(review.returnForCorrection(id, seenVersion, reason, officer), "case.returned");
    }

    private String done(Case subject, String sentence) {
        return notes.next("/work/case?id=" + id, bundles.text("office", sentence, subject.number(), subject.organisationName()));
    }

    public CaseFile getFile() {
        if (file == null) {
            reload();
        }
        return file;
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
