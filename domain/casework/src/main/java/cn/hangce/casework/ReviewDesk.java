package cn.hangce.casework;

import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.EnumSet;

/** The city’s side of the expert review (document 30, 四(三)): form check and tally. */
@ApplicationScoped
@Transactional
public class ReviewDesk {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseStore store;
    @Inject
    private Editions editions;
    @Inject
    private Scoring scoring;
    @Inject
    private Event<Happened.CaseAccepted> accepted;
    @Inject
    private Event<Happened.CaseReturned> returned;
    @Inject
    private Event<Happened.ReviewConcluded> concluded;

    public void passFormCheck(Collection<Long> caseIds, Actor by) {
        Moment now = store.now();
        for (Case subject : store.holdAll(caseIds).stream().filter(each -> !each.formChecked()).toList()) {
            subject.passFormCheck(editions.of(subject), by, now);
            accepted.fire(new Happened.CaseAccepted(subject, by, now));
        }
    }

    public Case returnForCorrection(long caseId, long seenVersion, String reason, Actor by) {
        Case subject = store.hold(caseId, seenVersion);
        Moment now = store.now();
        subject.returnAfterFormCheck(editions.of(subject), reason, by, now);
        returned.fire(new Happened.CaseReturned(subject, Act.RETURN_BY_CITY, reason, by, now));
        em.flush();
        return subject;
    }

    /** How far a panel has got, best first; for the city officer and for the district that holds the review. */
    public List<Tally> tallies(long panelId, Actor by) {
        Panel panel = em.find(Panel.class, panelId);
        if (panel == null || !panel.isSeenBy(by)) {
            throw new UnlawfulAct(Rule.NOT_YOUR_ROLE, Words.act("see-scores"), Words.role(Role.CITY_OFFICER));
        }
        return RankOrder.of(casesOf(panelId).stream().map(subject -> scoring.tally(panelId, subject)).toList()).stream().map(RankOrder.Ranked::tally).toList();
    }

    /**
     * Tallies a panel once every sheet is in: cases that reach the call’s pass mark, or that as many experts recommend as the text
     * wants, go on, as many as the quota leaves, best first; the others end here with their result as the ground.
     */
    public void conclude(long panelId, Actor by) {
        List<Long> waiting = casesOf(panelId).stream().filter(each -> !each.status().ended()).map(Case::id).toList();
        if (waiting.isEmpty()) {
            throw new UnlawfulAct(Rule.NOT_FOUND, panelId);
        }
        Moment now = store.now();
        List<Case> cases = store.holdAll(waiting);
        Panel panel = em.find(Panel.class, panelId, LockModeType.PESSIMISTIC_WRITE);
        Call call = cases.get(0).call();
        Program program = editions.of(call);
        ReviewWay way = ReviewWay.of(program, cases.get(0).stage());
        long places = call.quota() == null ? Long.MAX_VALUE : Math.max(0, call.quota() - passed(call));
        List<Happened.Ranked> ranking = new ArrayList<>();
        for (RankOrder.Ranked each : RankOrder.of(cases.stream().map(subject -> scoring.tally(panelId, subject)).toList())) {
            Case subject = store.hold(each.tally().caseId());
            boolean passes = way.passes(each.tally(), call.passMark()) && places > 0;
            store.moving(subject, () -> subject.concludeReview(program, panel, each.tally(), passes, by, now));
            places -= passes ? 1 : 0;
            ranking.add(new Happened.Ranked(subject, each.tally(), passes));
        }
        panel.conclude(now);
        concluded.fire(new Happened.ReviewConcluded(call, panel, ranking, by, now));
    }

    private List<Case> casesOf(long panelId) {
        return em.createQuery("select c from ApplicationCase c where c.panelId = :panel order by c.id", Case.class)
                .setParameter("panel", panelId).getResultList();
    }

    /** Cases of the call that have passed a review and still stand. */
    private long passed(Call call) {
        return em.createQuery("select count(c) from ApplicationCase c where c.call = :call and c.meanScoreHundredths is not null"
                        + " and c.status in :standing", Long.class)
                .setParameter("call", call).setParameter("standing", EnumSet.of(Status.UNDER_WAY, Status.APPROVED, Status.RECOGNISED, Status.GRANTED, Status.COMPLETED))
                .getSingleResult();
    }
}
