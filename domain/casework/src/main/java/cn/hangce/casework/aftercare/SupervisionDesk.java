package cn.hangce.casework.aftercare;

import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The office’s side from day to day: confirm or return yearly reports, judge changes and whether things were put right. */
@ApplicationScoped
@Transactional
public class SupervisionDesk {

    private static final String KEPT = "keep";
    private static final String REISSUE = "reissue-certificate-with-date-kept";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CareStore store;
    @Inject
    private Consequences consequences;
    @Inject
    private Event<CareHappened.HolderRenamed> renamed;
    @Inject
    private Event<CareHappened.FilingReturned> returned;

    public void confirmFiling(long filingId, Actor by) {
        Filing filing = store.find(Filing.class, filingId);
        Recognition recognition = store.hold(filing.recognitionId());
        CareStore.requireDistrict(recognition, by);
        Moment now = store.now();
        Duty duty = Duties.filed(store.program(recognition), filing.dutyId());
        store.fresh(filing).confirm();
        store.record(recognition, EntryKind.FILING_CONFIRMED, Duties.point(duty, filing.year(), null), "", by, now);
        follow(recognition, duty, filing.year(), "done", by, now);
        consequences.learn(recognition, duty.gives(), true, "filing-" + filingId, now);
    }

    public void returnFiling(long filingId, String reason, Actor by) {
        Filing filing = store.find(Filing.class, filingId);
        Recognition recognition = store.hold(filing.recognitionId());
        CareStore.requireDistrict(recognition, by);
        Moment now = store.now();
        store.fresh(filing).sendBack(reason);
        store.record(recognition, EntryKind.FILING_RETURNED,
                Duties.point(Duties.filed(store.program(recognition), filing.dutyId()), filing.year(), null), filing.reason(), by, now);
        returned.fire(new CareHappened.FilingReturned(recognition, filing, by, now));
    }

    /**
     * Says what was found about a change. A holder that keeps its standing is called by its new name from now on; one that does
     * not is heard before it loses it.
     *
     * @param finding of those that the duty names
     */
    public void judgeChange(long reportId, String finding, String reason, Actor by) {
        ChangeReport report = store.find(ChangeReport.class, reportId);
        Recognition recognition = store.holdHeld(report.recognitionId());
        CareStore.requireOffice(recognition, by);
        Moment now = store.now();
        Program program = store.program(recognition);
        Duty duty = Duties.ofChange(program, report.dutyId());
        if (!Duties.findings(duty).contains(finding)) {
            throw new CareRefused(CareRule.NO_SUCH_FINDING, String.valueOf(finding));
        }
        store.fresh(report).judge(finding, reason);
        int year = report.changedOn().getYear();
        store.record(recognition, EntryKind.CHANGE_JUDGED, Duties.point(duty, year, finding), report.reason(), by, now);
        List<Duty.Outcome> outcomes = Running.outcomes(duty.outcomes(), finding, 1);
        consequences.follow(recognition, new Consequence.Matter(Source.DUTY, duty.id(), duty.cite(), "report:" + reportId, year), outcomes, null, by, now);
        if (report.newName() != null && outcomes.stream().allMatch(outcome -> List.of(KEPT, REISSUE).contains(outcome.effect()))) {
            rename(recognition, report, duty, outcomes, by, now);
        }
    }

    private void rename(Recognition recognition, ChangeReport report, Duty duty, List<Duty.Outcome> outcomes, Actor by, Moment now) {
        String before = recognition.holderName();
        recognition.rename(report.newName());
        em.flush();
        store.record(recognition, EntryKind.RENAMED, Duties.point(duty, report.changedOn().getYear(), null), before + " → " + report.newName(), by, now);
        if (outcomes.stream().anyMatch(outcome -> outcome.effect().equals(REISSUE))) {
            renamed.fire(new CareHappened.HolderRenamed(recognition, by, now));
        }
    }

    /** Says whether a holder has put right what it had to. That it has not can be said once its time is over. */
    public void judgeRectification(long rectificationId, boolean done, String reason, Actor by) {
        Rectification rectification = store.find(Rectification.class, rectificationId);
        Recognition recognition = store.holdHeld(rectification.recognitionId());
        CareStore.requireOffice(recognition, by);
        Moment now = store.now();
        store.fresh(rectification).judge(done, reason, now.day());
        Consequence ground = store.find(Consequence.class, rectification.consequenceId());
        store.record(recognition, EntryKind.RECTIFICATION_JUDGED,
                new RecognitionEntry.Point(ground.clause(), ground.cite(), ground.year(), rectification.result()), rectification.reason(), by, now);
        consequences.follow(recognition, new Consequence.Matter(ground.source(), ground.clause(), ground.cite(), "rectification:" + rectificationId, ground.year()),
                Running.outcomes(outcomes(store.program(recognition), ground), rectification.result(), 1), null, by, now);
    }

    private static List<Duty.Outcome> outcomes(Program program, Consequence ground) {
        return ground.source() == Source.EVALUATION
                ? program.provisions().evaluations().stream().filter(each -> each.id().equals(ground.clause())).flatMap(each -> each.outcomes().stream()).toList()
                : program.duties().stream().filter(each -> each.id().equals(ground.clause())).flatMap(each -> each.outcomes().stream()).toList();
    }

    private void follow(Recognition recognition, Duty duty, int year, String occasion, Actor by, Moment now) {
        LocalDate none = null;
        consequences.follow(recognition, Consequence.Matter.ofYear(Source.DUTY, duty.id(), duty.cite(), year),
                Running.outcomes(duty.outcomes(), occasion, 1), none, by, now);
    }
}
