package cn.hangce.casework.inbox;

import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.inbox.ClaimEntry.Act;
import cn.hangce.casework.inbox.ClaimEntry.Hand;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Takes cases in hand (领办) and gives them out of it: all of those chosen, or none. Each row is locked before anybody looks who has it,
 * so of two who reach for it at once one has it and the other is told who.
 */
@ApplicationScoped
@Transactional
public class Claims {

    private static final int LONGEST_REASON = 500;

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;
    @Inject
    private Officials officials;
    @Inject
    private Absences absences;

    /** A case as it is held, locked until the transaction ends. */
    private record Held(long id, String number, String stage, Role waitsFor, String district, Hand holder) {

        boolean isWith(String account) {
            return holder != null && holder.account().equals(account);
        }
    }

    /** Takes what nobody has. What the actor has already stays as it is. */
    public void claim(Collection<Long> ids, Actor by) {
        for (Held held : hold(ids, by)) {
            if (held.holder() != null && !held.isWith(by.account())) {
                throw new UnlawfulAct(Rule.HELD_BY_ANOTHER, held.number(), held.holder().name());
            }
            if (held.holder() == null) {
                pass(held, Act.CLAIM, hand(by), "", by);
            }
        }
    }

    /** Puts back what the actor has in hand, or whom the actor deputises for. */
    public void release(Collection<Long> ids, Actor by) {
        Set<String> others = absences.deputisedFor(by);
        for (Held held : hold(ids, by)) {
            requireOwn(held, others, by);
            pass(held, Act.RELEASE, null, "", by);
        }
    }

    /**
     * Hands to a colleague what the actor has, what somebody has for whom the actor deputises, or what nobody has.
     *
     * @param to     the colleague’s account
     * @param reason may be empty
     */
    public void handOver(Collection<Long> ids, String to, String reason, Actor by) {
        Set<String> others = absences.deputisedFor(by);
        for (Held held : hold(ids, by)) {
            if (held.holder() != null) {
                requireOwn(held, others, by);
            }
            Official colleague = officials.colleague(to, held.waitsFor(), held.district());
            if (!held.isWith(to)) {
                pass(held, Act.HAND_OVER, new Hand(colleague.account(), colleague.name()), reason, by);
            }
        }
    }

    /** Takes over what those have in hand for whom the actor deputises; from then on the actor works on it under the own name. */
    public void takeOver(Collection<Long> ids, Actor by) {
        Set<String> others = absences.deputisedFor(by);
        for (Held held : hold(ids, by)) {
            requireOwn(held, others, by);
            if (!held.isWith(by.account())) {
                pass(held, Act.TAKE_OVER, hand(by), "受" + held.holder().name() + "委托", by);
            }
        }
    }

    /** How a case went from hand to hand, oldest first. */
    public List<ClaimEntry> of(long caseId) {
        return em.createQuery("select e from ClaimEntry e where e.caseId = :id order by e.id", ClaimEntry.class).setParameter("id", caseId).getResultList();
    }

    private static Hand hand(Actor actor) {
        return new Hand(actor.account(), actor.name());
    }

    private static void requireOwn(Held held, Set<String> deputisedFor, Actor by) {
        if (held.holder() == null || !held.isWith(by.account()) && !deputisedFor.contains(held.holder().account())) {
            throw new UnlawfulAct(Rule.NOT_IN_YOUR_HANDS, held.number());
        }
    }

    /** In the order of their ids, so that two officers cannot block each other. */
    private List<Held> hold(Collection<Long> ids, Actor by) {
        if (ids.isEmpty()) {
            throw new UnlawfulAct(Rule.NOTHING_CHOSEN);
        }
        return ids.stream().filter(Objects::nonNull).distinct().sorted().map(id -> hold(id, by)).toList();
    }

    @SuppressWarnings("unchecked")
    private Held hold(long id, Actor by) {
        List<Object[]> rows = em.createNativeQuery("select number, stage, waits_for, district, holder, holder_name from application_case"
                + " where id = ?1 and submitted_at is not null for no key update").setParameter(1, id).getResultList();
        if (rows.isEmpty()) {
            throw new UnlawfulAct(Rule.NOT_FOUND, id);
        }
        Object[] row = rows.get(0);
        Role waitsFor = row[2] == null ? null : Role.valueOf((String) row[2]);
        Held held = new Held(id, (String) row[0], (String) row[1], waitsFor, (String) row[3], row[4] == null ? null : new Hand((String) row[4], (String) row[5]));
        if (waitsFor == null || !Offices.share(waitsFor, held.district(), Offices.of(by), by.district())) {
            throw new UnlawfulAct(Rule.NOT_WAITING_FOR_YOU, held.number());
        }
        return held;
    }

    private void pass(Held held, Act act, Hand to, String reason, Actor by) {
        Instant now = clock.now();
        em.createNativeQuery("update application_case set holder = cast(?1 as varchar), holder_name = cast(?2 as varchar), held_since = cast(?3 as timestamptz) where id = ?4")
                .setParameter(1, to == null ? null : to.account()).setParameter(2, to == null ? null : to.name())
                .setParameter(3, to == null ? null : now.toString()).setParameter(4, held.id()).executeUpdate();
        String given = reason == null ? "" : reason.strip();
        em.persist(new ClaimEntry(held.id(), held.stage(), act, held.holder(), to, given.length() > LONGEST_REASON ? given.substring(0, LONGEST_REASON) : given, by, now));
    }
}
