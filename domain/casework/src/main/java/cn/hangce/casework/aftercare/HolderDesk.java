package cn.hangce.casework.aftercare;

import cn.hangce.casework.DueDays;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.policy.Duty;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The holder’s side: file, report a change, state a view. */
@ApplicationScoped
@Transactional
public class HolderDesk {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CareStore store;
    @Inject
    private Reading reading;
    @Inject
    private DueDays days;

    /** Files for a year, or again what was returned, until the last day for it. */
    public Filing file(long recognitionId, String dutyId, int year, String report, List<StoredFile> files, Actor by) {
        Guard.role(by, Role.APPLICANT, "file-report");
        Recognition recognition = store.holdOwn(recognitionId, by);
        Duty duty = Duties.filed(store.program(recognition), dutyId);
        Moment now = store.now();
        if (!Duties.yearsUpTo(recognition, duty, now.day()).contains(year)) {
            throw new CareRefused(CareRule.NOT_OWED, String.valueOf(year));
        }
        Filing filing = reading.filing(recognitionId, dutyId, year).orElse(null);
        if (filing == null) {
            filing = Filing.made(recognitionId, duty, year, report, now.day());
            em.persist(filing);
            em.flush();
        } else {
            filing.file(report, now.day());
        }
        store.keep(recognition, AttachedFile.Matter.FILING, filing.id(), files, now);
        store.record(recognition, EntryKind.FILED, Duties.point(duty, year, null), "", by, now);
        return filing;
    }

    /** Reports a change; late ones are taken too, and say so. */
    public ChangeReport report(long recognitionId, String dutyId, ChangeReport.Told told, List<StoredFile> files, Actor by) {
        Guard.role(by, Role.APPLICANT, "report-change");
        Recognition recognition = store.holdOwn(recognitionId, by);
        Duty duty = Duties.ofChange(store.program(recognition), dutyId);
        if (reading.reports(recognitionId).stream().anyMatch(each -> each.dutyId().equals(dutyId) && each.finding() == null)) {
            throw new CareRefused(CareRule.REPORT_OPEN);
        }
        Moment now = store.now();
        ChangeReport report = new ChangeReport(recognitionId, duty, told, recognition.recognisedOn(), days, now.day());
        em.persist(report);
        em.flush();
        store.keep(recognition, AttachedFile.Matter.CHANGE, report.id(), files, now);
        store.record(recognition, EntryKind.CHANGE_REPORTED, Duties.point(duty, report.changedOn().getYear(), report.late() ? "late" : null), "", by, now);
        return report;
    }

    /** States the holder’s view before a revocation or another sanction is decided. */
    public Revocation stateView(long revocationId, String view, List<StoredFile> files, Actor by) {
        Guard.role(by, Role.APPLICANT, "state-view");
        Revocation revocation = store.find(Revocation.class, revocationId);
        Support support = store.holdOwn(revocation, by);
        Moment now = store.now();
        store.fresh(revocation).state(view, now);
        store.keep(support, AttachedFile.Matter.VIEW, revocationId, files, now);
        store.record(support, EntryKind.VIEW_STATED,
                new RecognitionEntry.Point(revocation.ground().clause(), revocation.ground().cite(), null, null), "", by, now);
        return revocation;
    }
}
