package cn.hangce.treasury;

import cn.hangce.casework.Act;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact;
import cn.hangce.casework.Guard;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.Moment;
import cn.hangce.casework.NumberSeries;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.aftercare.CareHappened;
import cn.hangce.casework.aftercare.LostSupport;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Releases instalments that are due as payment orders, once, and never by whoever has decided on them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Releases {

    private static final Set<Act> DECIDING = EnumSet.of(Act.APPROVE, Act.CONFIRM);

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Budgets budgets;
    @Inject
    private NumberSeries numbers;
    @Inject
    private LostSupport lostSupport;
    @Inject
    private CityClock clock;
    @Inject
    private Event<PaymentsReleased> released;

    List<PaymentOrder> release(Collection<Long> instalmentIds, Actor by) {
        Guard.role(by, Role.FINANCE_OFFICER, "release-payment");
        if (instalmentIds.isEmpty()) {
            throw new MoneyRefused("NOTHING_CHOSEN");
        }
        Set<Long> ids = new HashSet<>(instalmentIds);
        List<Budget> held = budgets.holdAll(Set.copyOf(em.createQuery("select i.award.subject.call.id from Instalment i where i.id in :ids", Long.class)
                .setParameter("ids", ids).getResultList()));
        List<PaymentOrder> orders = new ArrayList<>();
        for (Instalment instalment : held(ids)) {
            orders.addAll(release(instalment, budget(held, instalment), by));
        }
        em.flush();
        if (!orders.isEmpty()) {
            released.fire(new PaymentsReleased(orders, by, Moment.of(clock)));
        }
        return orders;
    }

    /** Support is lost before a payment of its year or after it: either waits for the other. */
    void supportLost(@Observes CareHappened.SupportLost event) {
        budgets.holdAll(em.createQuery("select distinct a.subject.call from Award a where a.subject.creditCode = :code", Call.class)
                .setParameter("code", event.recognition().creditCode()).getResultStream()
                .filter(call -> call.year() == event.ground().year()).map(Call::id).collect(Collectors.toSet()));
    }

    /** Read once the budgets are held, with their awards held too, in the order of the ids. */
    private List<Instalment> held(Set<Long> ids) {
        em.createQuery("select a from Award a where a.id in (select i.award.id from Instalment i where i.id in :ids) order by a.id", Award.class)
                .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        List<Instalment> found = em.createQuery("select i from Instalment i where i.id in :ids order by i.id", Instalment.class)
                .setParameter("ids", ids).getResultList();
        ids.stream().filter(id -> found.stream().noneMatch(each -> each.id().equals(id))).findFirst().ifPresent(id -> {
            throw new MoneyRefused("NOT_FOUND", id);
        });
        return found;
    }

    private static Budget budget(List<Budget> held, Instalment instalment) {
        return held.stream().filter(each -> each.callId().equals(instalment.award().subject().call().id())).findFirst().orElseThrow();
    }

    private List<PaymentOrder> release(Instalment instalment, Budget budget, Actor by) {
        Case subject = instalment.award().subject();
        if (subject.history().stream().anyMatch(entry -> decides(entry) && entry.actorAccount().equals(by.account()))) {
            throw new MoneyRefused("DECIDED_BY_SAME", subject.organisationName());
        }
        if (isRevoked(subject)) {
            throw new MoneyRefused("REVOKED", subject.organisationName());
        }
        lostSupport.forPaying(subject.creditCode(), subject.call().programId(), subject.call().year()).ifPresent(loss -> {
            throw new MoneyRefused("SUPPORT_LOST", subject.organisationName(), String.valueOf(loss.year()), loss.label(), loss.cite());
        });
        instalment.release(clock.today());
        budget.release(instalment.shares().cityYuan());
        PaymentOrder.Payee payee = new PaymentOrder.Payee(subject.organisationName(), fact(subject, "payee_bank"), fact(subject, "payee_account"));
        // A payer whose share is nothing gets no order, and no number is spent on it.
        List<PaymentOrder> orders = Arrays.stream(PaymentOrder.Payer.values()).filter(payer -> payer.of(instalment.shares()) > 0)
                .map(payer -> new PaymentOrder(instalment, payer, orderNumber(), payee, by, clock.now(), clock.today())).toList();
        orders.forEach(em::persist);
        return orders;
    }

    /** Asked while the award is held: a revocation that recovers money holds it too. */
    private boolean isRevoked(Case subject) {
        return em.createQuery("select count(r) from Recognition r where r.origin = :subject and r.state = :revoked", Long.class)
                .setParameter("subject", subject).setParameter("revoked", Recognition.State.REVOKED).getSingleResult() > 0;
    }

    /** Grants, or decides later on the money; where the text names no decision, whoever let the case pass has granted. */
    private static boolean decides(HistoryEntry entry) {
        boolean grants = entry.toStatus().granted() && (entry.fromStatus() == null || !entry.fromStatus().granted());
        return DECIDING.contains(entry.act()) || grants;
    }

    private static String fact(Case subject, String name) {
        CaseFact fact = subject.facts().get(name);
        return fact == null ? "" : fact.value();
    }

    private String orderNumber() {
        int year = clock.today().getYear();
        return String.format(Locale.ROOT, "BF-%d-%06d", year, numbers.next("payment-order", year));
    }
}
