package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
    private Panels panels;
    @Inject
    private Event<Happened.CaseScored> scored;

    /** The cases before the panels on which {@code by} has accepted a seat, the newest first. */
    public List<Case> assigned(Actor by) {
        Guard.role(by, Role.EXPERT, Act.SCORE.name());
        return em.createQuery("select c from ApplicationCase c join fetch c.call where c.panelId in"
                        + " (select m.panel.id from PanelMember m where m.account = :account and m.state = :accepted) order by c.id desc", Case.class)
                .setParameter("account", by.account()).setParameter("accepted", PanelMember.State.ACCEPTED).getResultList();
    }

    /** The sheet that {@code by} has handed in for a case, if any. */
    public Optional<ScoreSheet> mySheet(long caseId, Actor by) {
        Guard.role(by, Role.EXPERT, Act.SCORE.name());
        return em.createQuery("select s from ScoreSheet s where s.caseId = :case and s.expertAccount = :account", ScoreSheet.class)
                .setParameter("case", caseId).setParameter("account", by.account()).getResultStream().findFirst();
    }

    /** Hands in points for each criterion, once. */
    public ScoreSheet score(long caseId, Map<String, Integer> points, String reason, Actor by) {
        return handIn(caseId, by, (subject, panel, now) -> {
            way(subject).requireScored();
            return ScoreSheet.scored(editions.of(subject), panel, subject, points, reason, by, now);
        });
    }

    /** Recommends a case or does not, once. @param inFavour refused where null */
    public ScoreSheet vote(long caseId, Boolean inFavour, String opinion, Actor by) {
        return handIn(caseId, by, (subject, panel, now) -> {
            way(subject).requireVoted();
            return ScoreSheet.voted(panel, subject, inFavour, opinion, by, now);
        });
    }

    /** What an expert writes about a case. */
    private interface Writing {

        ScoreSheet write(Case subject, Panel panel, Moment now);
    }

    private ScoreSheet handIn(long caseId, Actor by, Writing writing) {
        Case subject = store.hold(caseId);
        Guard.role(by, Role.EXPERT, Act.SCORE.name());
        if (subject.panelId() == null) {
            throw new UnlawfulAct(Rule.NOT_ON_PANEL);
        }
        // Held, so that nobody is taken off the panel meanwhile; the members do not keep each other waiting.
        Panel panel = em.find(Panel.class, subject.panelId(), LockModeType.PESSIMISTIC_READ);
        if (mySheet(caseId, by).isPresent()) {
            throw new UnlawfulAct(Rule.SCORED_ALREADY);
        }
        Moment now = store.now();
        panel.requireMember(by);
        panels.requireNoInterest(by, Map.of(subject.creditCode(), subject.organisationName()), now);
        subject.scored(editions.of(subject), panel, by, now);
        ScoreSheet sheet = writing.write(subject, panel, now);
        em.persist(sheet);
        em.flush();
        scored.fire(new Happened.CaseScored(subject, sheet, by, now));
        return sheet;
    }

    private ReviewWay way(Case subject) {
        return ReviewWay.of(editions.of(subject), subject.stage());
    }

    /** Of the sheets only those of present members count. */
    Tally tally(long panelId, Case subject) {
        return new Tally(subject.id(), em.createQuery("select s from ScoreSheet s where s.caseId = :case and s.panelId = :panel"
                        + " and s.expertAccount in (select m.account from PanelMember m where m.panel.id = :panel and m.state = :accepted)"
                        + " order by s.id", ScoreSheet.class)
                .setParameter("case", subject.id()).setParameter("panel", panelId)
                .setParameter("accepted", PanelMember.State.ACCEPTED).getResultList());
    }
}
