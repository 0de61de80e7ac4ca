package cn.hangce.casework;

import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The city’s side of the expert review (document 30, 四(三)): form check, draw of the panel, tally. */
@ApplicationScoped
@Transactional
public class ReviewDesk {

    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseStore store;
    @Inject
    private Editions editions;
    @Inject
    private Registry registry;
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

    /** Draws one panel for these cases and puts them before it. */
    public Panel drawPanel(Collection<Long> caseIds, Actor by) {
        List<Case> cases = store.holdAll(caseIds);
        Moment now = store.now();
        Set<String> applicants = cases.stream().map(Case::creditCode).collect(Collectors.toSet());
        Panel panel = Panel.draw(cases.get(0).call(), registry.experts(), applicants, CHANCE, by, now);
        em.persist(panel);
        em.flush();
        cases.forEach(subject -> subject.startReview(editions.of(subject), panel, by, now));
        return panel;
    }

    /** How far a panel has got, best first; for the city officer. */
    public List<Tally> tallies(long panelId, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, "see-scores");
        return casesOf(panelId).stream().map(subject -> scoring.tally(panelId, subject)).sorted(byMean()).toList();
    }

    /**
     * Tallies a panel once every sheet is in: cases at or above the call’s pass mark go on, as many as the quota leaves, best
     * first; the others end here with their score as the ground.
     */
    public void conclude(long panelId, Actor by) {
        Panel panel = em.find(Panel.class, panelId);
        if (panel == null) {
            throw new UnlawfulAct(Rule.NOT_FOUND, panelId);
        }
        Moment now = store.now();
        List<Case> cases = store.holdAll(casesOf(panelId).stream().map(Case::id).toList());
        Call call = cases.get(0).call();
        Program program = editions.of(call);
        long places = call.quota() == null ? Long.MAX_VALUE : Math.max(0, call.quota() - passed(call));
        List<Happened.Ranked> ranking = new ArrayList<>();
        for (Tally tally : cases.stream().map(subject -> scoring.tally(panelId, subject)).sorted(byMean()).toList()) {
            Case subject = store.hold(tally.caseId());
            boolean passes = tally.meanHundredths() >= call.passMark() * 100 && places > 0;
            store.moving(subject, () -> subject.concludeReview(program, panel, tally, passes, by, now));
            places -= passes ? 1 : 0;
            ranking.add(new Happened.Ranked(subject, tally, passes));
        }
        concluded.fire(new Happened.ReviewConcluded(call, panel, ranking, by, now));
    }

    /** The panels of a call, oldest first; for the city officer. */
    public List<Panel> panels(long callId, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, "see-scores");
        return em.createQuery("select p from Panel p where p.callId = :call order by p.id", Panel.class)
                .setParameter("call", callId).getResultList();
    }

    private List<Case> casesOf(long panelId) {
        return em.createQuery("select c from ApplicationCase c where c.panelId = :panel order by c.id", Case.class)
                .setParameter("panel", panelId).getResultList();
    }

    /** Cases of the call that have passed a review and still stand. */
    private long passed(Call call) {
        return em.createQuery("select count(c) from ApplicationCase c where c.call = :call and c.meanScoreHundredths is not null"
                        + " and c.status in :standing", Long.class)
                .setParameter("call", call).setParameter("standing", Set.of(Status.UNDER_WAY, Status.APPROVED, Status.RECOGNISED))
                .getSingleResult();
    }

    private static Comparator<Tally> byMean() {
        return Comparator.comparingInt(Tally::meanHundredths).reversed().thenComparingLong(Tally::caseId);
    }
}
