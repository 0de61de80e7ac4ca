package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.ExpertPool;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.stream.Collectors;

/** The city’s side of panels: draws them, draws again for seats that were left, and shows how they stand. */
@ApplicationScoped
@Transactional
public class Panels {

    /** How long whoever is drawn has for the answer where the officer says nothing else. */
    public static final int DAYS_TO_ANSWER = 3;

    private static final Set<Role> HOLDERS = EnumSet.of(Role.DISTRICT_OFFICER, Role.AGENCY, Role.FUND_MANAGER);
    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseStore store;
    @Inject
    private Editions editions;
    @Inject
    private ExpertPool pool;
    @Inject
    private Event<Happened.ExpertDrawn> drawn;
    @Inject
    private Event<Happened.SeatEmpty> empty;

    /** Draws one panel for these cases, as the call asks for it, and puts them before it. */
    public Panel draw(Collection<Long> caseIds, Actor by) {
        List<Case> cases = store.holdAll(caseIds);
        return draw(cases, PanelTerms.of(cases.get(0).call(), store.now().day().plusDays(DAYS_TO_ANSWER)), by);
    }

    /** Draws one panel for these cases and puts them before it. Of two officers who draw for a case at once, the second is told. */
    public Panel draw(Collection<Long> caseIds, PanelTerms terms, Actor by) {
        return draw(store.holdAll(caseIds), terms, by);
    }

    private Panel draw(List<Case> cases, PanelTerms terms, Actor by) {
        Moment now = store.now();
        Call call = cases.get(0).call();
        PanelHolder holder = PanelHolder.of(new Procedure(editions.of(call)), cases.get(0));
        Panel panel = Panel.draw(call, holder, terms, avoidance(cases, now), CHANCE, by, now);
        em.persist(panel);
        em.flush();
        cases.forEach(subject -> subject.startReview(editions.of(subject), panel, by, now));
        em.flush();
        panel.members().forEach(member -> drawn.fire(new Happened.ExpertDrawn(call, member)));
        return panel;
    }

    /** Takes an expert off a panel, with a reason, and draws another of the same field. */
    public Panel replace(long panelId, String account, String reason, Actor by) {
        Panel panel = hold(panelId);
        Moment now = store.now();
        panel.excuse(account, reason, by, now);
        fill(panel, by, now);
        return panel;
    }

    /** Draws for the seats that are empty, after the pool has grown or somebody has come back. */
    public Panel fill(long panelId, Actor by) {
        Panel panel = hold(panelId);
        panel.requireHolder(by, "replace-expert");
        Moment now = store.now();
        panel.lapse(now);
        fill(panel, by, now);
        return panel;
    }

    /** Gives the seats of all who have not answered in time to others; nobody’s act, it is due. */
    public void lapse() {
        Moment now = store.now();
        List<Long> late = em.createQuery("select distinct m.panel.id from PanelMember m where m.state = :invited and m.answerBy < :today"
                        + " and m.panel.concludedAt is null", Long.class)
                .setParameter("invited", PanelMember.State.INVITED).setParameter("today", now.day()).getResultList();
        for (Long id : late.stream().sorted().toList()) {
            Panel panel = hold(id);
            if (panel.lapse(now)) {
                fill(panel, Actor.system(), now);
            }
        }
    }

    /** Draws for every seat that was left, and tells those drawn; of a seat that stays empty the office is told. */
    void fill(Panel panel, Actor by, Moment now) {
        List<Case> cases = casesOf(panel.id());
        Call call = em.find(Call.class, panel.callId());
        List<PanelMember> added = panel.fill(avoidance(cases, now), CHANCE, by, now);
        added.stream().map(PanelMember::draw).forEach(em::persist);
        added.forEach(em::persist);
        em.flush();
        added.forEach(member -> drawn.fire(new Happened.ExpertDrawn(call, member)));
        panel.vacancies().forEach(left -> empty.fire(new Happened.SeatEmpty(call, left, now)));
    }

    /** The panels of a call, oldest first; for the city officer, and for others those that they hold. */
    public List<Panel> of(long callId, Actor by) {
        if (!HOLDERS.stream().anyMatch(by::is)) {
            Guard.role(by, Role.CITY_OFFICER, "see-scores");
        }
        return em.createQuery("select p from Panel p where p.callId = :call order by p.id", Panel.class)
                .setParameter("call", callId).getResultStream().filter(panel -> panel.isSeenBy(by)).toList();
    }

    /** The panel, held until the transaction ends. */
    Panel hold(long panelId) {
        Panel panel = em.find(Panel.class, panelId, LockModeType.PESSIMISTIC_WRITE);
        if (panel == null) {
            throw new UnlawfulAct(Rule.NOT_FOUND, panelId);
        }
        return panel;
    }

    List<Case> casesOf(long panelId) {
        return em.createQuery("select c from ApplicationCase c where c.panelId = :panel order by c.id", Case.class)
                .setParameter("panel", panelId).getResultList();
    }

    /** An interest may have come on record since the draw. @param applicants names by credit code */
    void requireNoInterest(Actor expert, Map<String, String> applicants, Moment now) {
        Avoidance avoidance = new Avoidance(List.of(), applicants, pool.interests(applicants.keySet(), now.day()), now.day());
        pool.find(expert.account()).flatMap(avoidance::interestOf).ifPresent(found -> {
            throw new UnlawfulAct(Rule.INTEREST_ON_RECORD, Words.ground(found.ground()));
        });
    }

    private Avoidance avoidance(List<Case> cases, Moment now) {
        Map<String, String> applicants = cases.stream().collect(Collectors.toMap(Case::creditCode, Case::organisationName, (a, b) -> a));
        return new Avoidance(pool.active(), applicants, pool.interests(applicants.keySet(), now.day()), now.day());
    }
}
