package cn.hangce.treasury;

import cn.hangce.casework.Case;
import cn.hangce.casework.NumberSeries;
import cn.hangce.casework.aftercare.CareHappened;
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

/** Claims back what was paid in the case of a recognition that is revoked. */
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

    /** The budget and the awards are held first, so that nothing is paid while it is added up; where nothing was paid there is nothing to claim. */
    void order(@Observes CareHappened.RecoveryOrdered event) {
        Case subject = event.recognition().origin();
        budgets.hold(subject.call().id());
        em.createQuery("select a from Award a where a.subject = :subject order by a.id", Award.class).setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        long paid = em.createQuery("select coalesce(sum(o.yuan), 0) from PaymentOrder o where o.award.subject = :subject", Long.class)
                .setParameter("subject", subject).getSingleResult();
        if (paid > 0) {
            int year = event.at().day().getYear();
            String number = String.format(Locale.ROOT, "ZH-%d-%06d", year, numbers.next("recovery-order", year));
            em.persist(new RecoveryOrder(subject, number, paid, event.revocation().label().zh(), event.revocation().ground().cite(), event.by(), event.at().day()));
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

    /** The order on a case, if there is one. */
    public Optional<RecoveryOrder> of(long caseId) {
        return em.createQuery("select r from RecoveryOrder r where r.subject.id = :id", RecoveryOrder.class).setParameter("id", caseId)
                .getResultStream().findFirst();
    }

    /** All orders, the open ones first; for the finance officer and the auditor. */
    public List<RecoveryOrder> list(Actor by) {
        return !by.is(Role.FINANCE_OFFICER) && !by.is(Role.AUDITOR) ? List.of()
                : em.createQuery("select r from RecoveryOrder r order by r.state, r.id desc", RecoveryOrder.class).getResultList();
    }
}
