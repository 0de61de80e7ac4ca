package cn.hangce.treasury;

import cn.hangce.casework.Case;
import cn.hangce.casework.Moment;
import cn.hangce.casework.NumberSeries;
import cn.hangce.casework.aftercare.CareHappened;
import cn.hangce.casework.surplus.SurplusHappened;
import cn.hangce.policy.Written;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Claims back what was paid in a case whose recognition is revoked or whose grant is cancelled, and what a project has left over. */
@ApplicationScoped
@Transactional
public class Recoveries {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Budgets budgets;
    @Inject
    private NumberSeries numbers;
    @Inject
    private CityClock clock;

    /** Who has lost a recognition or a grant with all that was paid gives that back. */
    void order(@Observes CareHappened.RecoveryOrdered event) {
        Case subject = event.support().subject();
        Paid paid = paid(subject);
        claim(subject, RecoveryOrder.Matter.REVOCATION, paid.yuan() - paid.claimed(), event.revocation().label().zh(), event.revocation().ground().cite(),
                event.by(), event.at());
    }

    /** Nobody has more left than was paid. @throws MoneyRefused {@code SURPLUS_ABOVE_PAID} where an acceptance says so */
    void found(@Observes SurplusHappened.Found event) {
        long paid = paid(event.fund().subject()).yuan();
        if (event.fund().yuan() > paid) {
            throw new MoneyRefused("SURPLUS_ABOVE_PAID", Written.yuan(event.fund().yuan()), Written.yuan(paid));
        }
    }

    /** Money left over gives back what was not rightly used, unless all of the case’s money is claimed already. */
    void takenBack(@Observes SurplusHappened.TakenBack event) {
        Case subject = event.fund().subject();
        Paid paid = paid(subject);
        claim(subject, RecoveryOrder.Matter.SURPLUS, Math.min(event.yuan(), paid.yuan() - paid.claimed()), event.fund().label().zh(), event.fund().cite(),
                event.by(), event.at());
    }

    /** What was paid in a case, and how much of it is claimed back already. */
    private record Paid(long yuan, long claimed) {
    }

    /** The budget and the awards are held first, so that nothing is paid while it is added up. */
    private Paid paid(Case subject) {
        budgets.hold(subject.call().id());
        em.createQuery("select a from Award a where a.subject = :subject order by a.id", Award.class).setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        return new Paid(sum("select coalesce(sum(o.yuan), 0) from PaymentOrder o where o.award.subject = :subject", subject),
                sum("select coalesce(sum(r.yuan), 0) from RecoveryOrder r where r.subject = :subject", subject));
    }

    private long sum(String query, Case subject) {
        return em.createQuery(query, Long.class).setParameter("subject", subject).getSingleResult();
    }

    /** Where nothing was paid there is nothing to claim. */
    private void claim(Case subject, RecoveryOrder.Matter matter, long yuan, String ground, String cite, Actor by, Moment at) {
        if (yuan > 0) {
            int year = at.day().getYear();
            String number = String.format(Locale.ROOT, "ZH-%d-%06d", year, numbers.next("recovery-order", year));
            em.persist(new RecoveryOrder(subject, matter, number, yuan, ground, cite, by, at.day()));
            em.flush();
        }
    }

    /** Notes that the money is back. */
    public void settle(long orderId, Actor by) {
        RecoveryOrder order = em.find(RecoveryOrder.class, orderId, LockModeType.PESSIMISTIC_WRITE);
        if (order == null) {
            throw new MoneyRefused("NOT_FOUND", orderId);
        }
        order.settle(by, clock.today());
    }

    /** The order by which the case of a revoked recognition pays back, if there is one. */
    public Optional<RecoveryOrder> of(long caseId) {
        return of(caseId, RecoveryOrder.Matter.REVOCATION);
    }

    /** The order on a case for this matter, if there is one. */
    public Optional<RecoveryOrder> of(long caseId, RecoveryOrder.Matter matter) {
        return em.createQuery("select r from RecoveryOrder r where r.subject.id = :id and r.matter = :matter", RecoveryOrder.class)
                .setParameter("id", caseId).setParameter("matter", matter).getResultStream().findFirst();
    }

    /** All orders, the open ones first; for the finance officer and the auditor. */
    public List<RecoveryOrder> list(Actor by) {
        return !by.is(Role.FINANCE_OFFICER) && !by.is(Role.AUDITOR) ? List.of()
                : em.createQuery("select r from RecoveryOrder r order by r.state, r.id desc", RecoveryOrder.class).getResultList();
    }
}
