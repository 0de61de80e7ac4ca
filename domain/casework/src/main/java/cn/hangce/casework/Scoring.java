package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The experts’ side: each sees the cases of the own panels and the own sheets, nobody else’s. */
@ApplicationScoped
@Transactional
public class Scoring {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseStore store;
    @Inject
    private Editions editions;
    @Inject
    private Event<Happened.CaseScored> scored;

    /** The cases that {@code by} has been drawn for and that are still under review, unscored ones first. */
    public List<Case> assigned(Actor by) {
        Guard.role(by, Role.EXPERT, Act.SCORE.name());
        return em.createQuery("select c from ApplicationCase c join fetch c.call where c.panelId in"
                        + " (select p.id from Panel p join p.members m where m.account = :account) order by c.id desc", Case.class)
                .setParameter("account", by.account()).getResultList();
    }

    /** The sheet that {@code by} has handed in for a case, if any. */
    public Optional<ScoreSheet> mySheet(long caseId, Actor by) {
        Guard.role(by, Role.EXPERT, Act.SCORE.name());
        return em.createQuery("select s from ScoreSheet s where s.caseId = :case and s.expertAccount = :account", ScoreSheet.class)
                .setParameter("case", caseId).setParameter("account", by.account()).getResultStream().findFirst();
    }

    /** Hands in a sheet, once. */
    public ScoreSheet score(long caseId, Map<String, Integer> points, String reason, Actor by) {
        Case subject = store.hold(caseId);
        Guard.role(by, Role.EXPERT, Act.SCORE.name());
        if (subject.panelId() == null) {
            throw new UnlawfulAct(Rule.NOT_ON_PANEL);
        }
        Panel panel = em.find(Panel.class, subject.panelId());
        if (mySheet(caseId, by).isPresent()) {
            throw new UnlawfulAct(Rule.SCORED_ALREADY);
        }
        Moment now = store.now();
        subject.scored(editions.of(subject), panel, by, now);
        ScoreSheet sheet = new ScoreSheet(editions.of(subject), panel, subject, points, reason, by, now);
        em.persist(sheet);
        em.flush();
        scored.fire(new Happened.CaseScored(subject, sheet, by, now));
        return sheet;
    }

    Tally tally(long panelId, Case subject) {
        return new Tally(subject.id(), em.createQuery(
                        "select s from ScoreSheet s where s.caseId = :case and s.panelId = :panel order by s.id", ScoreSheet.class)
                .setParameter("case", subject.id()).setParameter("panel", panelId).getResultList());
    }
}
