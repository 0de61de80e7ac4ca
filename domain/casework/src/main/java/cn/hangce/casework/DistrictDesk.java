package cn.hangce.casework;

import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.registry.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hibernate.Hibernate;

/** The district’s side (document 30, 四(二)): verify, return, decline, recommend. */
@ApplicationScoped
@Transactional
public class DistrictDesk {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseStore store;
    @Inject
    private Editions editions;
    @Inject
    private NumberSeries numbers;
    @Inject
    private Allowances allowances;
    @Inject
    private Event<Happened.Recommended> recommended;
    @Inject
    private Event<Happened.CaseReturned> returned;
    @Inject
    private Event<Happened.CaseRejected> rejected;

    public Case verifyFact(long caseId, String fact, Finding finding, String note, Actor by) {
        Case subject = store.hold(caseId);
        subject.verifyFact(editions.of(subject), fact, finding, note, by);
        em.flush();
        return subject;
    }

    public Case verifyAttachment(long caseId, long attachmentId, Finding finding, String note, Actor by) {
        Case subject = store.hold(caseId);
        subject.verifyAttachment(editions.of(subject), attachmentId, finding, note, by);
        em.flush();
        return subject;
    }

    public Case returnForCorrection(long caseId, long seenVersion, String reason, Actor by) {
        Case subject = store.hold(caseId, seenVersion);
        Moment now = store.now();
        subject.returnForCorrection(editions.of(subject), reason, by, now);
        returned.fire(new Happened.CaseReturned(subject, Act.RETURN, reason, by, now));
        em.flush();
        return subject;
    }

    public Case reject(long caseId, long seenVersion, String reason, Actor by) {
        Case subject = store.hold(caseId, seenVersion);
        Moment now = store.now();
        subject.reject(editions.of(subject), reason, by, now);
        rejected.fire(new Happened.CaseRejected(subject, Act.REJECT, reason, by, now));
        em.flush();
        return subject;
    }

    /**
     * Sends a list with its verification report to the city; all of the cases or none.
     *
     * @param caseIds the best first; where the text lets the district recommend only so many, no more than it has left
     * @param report  what the district checked and found
     */
    public Recommendation recommend(List<Long> caseIds, String report, Actor by) {
        List<Case> cases = inOrder(store.holdAll(caseIds), caseIds);
        Moment now = store.now();
        Call call = cases.get(0).call();
        allowances.requireRoom(call, by.district(), cases);
        // One series for a district and year, whatever the calls, so that a number names one list.
        int year = now.day().getYear();
        String number = String.format(Locale.ROOT, "%s-%d-%03d", by.district(), year, numbers.next("recommendation/" + by.district(), year));
        Recommendation list = new Recommendation(call, number, cases, report, by, now);
        cases.forEach(subject -> store.moving(subject, () -> subject.recommend(editions.of(subject), number, by, now)));
        em.persist(list);
        em.flush();
        recommended.fire(new Happened.Recommended(list, by, now));
        return list;
    }

    private static List<Case> inOrder(List<Case> cases, List<Long> ids) {
        return cases.stream().sorted(Comparator.comparingInt(each -> ids.indexOf(each.id()))).toList();
    }

    /** The lists that the officer’s district has sent under a call, each with its cases. */
    public List<Recommendation> lists(long callId, Actor by) {
        List<Recommendation> lists = em.createQuery("select r from Recommendation r where r.call.id = :call and r.district = :district order by r.id",
                Recommendation.class).setParameter("call", callId).setParameter("district", String.valueOf(by.district())).getResultList();
        // Read after the transaction.
        lists.forEach(list -> Hibernate.initialize(list.cases()));
        return lists;
    }
}
