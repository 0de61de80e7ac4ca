package cn.hangce.treasury;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Happened;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.aftercare.CareHappened;
import cn.hangce.policy.Benefit;
import cn.hangce.policy.Program;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets the money follow the case: books what has been decided, lets instalments fall due, cancels what is not to be paid any more.
 * It is part of the act that moves the case; without money for it the act does not happen. When what happens is the rule of
 * {@link PaymentPlan}.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Bookings {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Budgets budgets;
    @Inject
    private CaseReading cases;
    @Inject
    private Editions editions;
    @Inject
    private CityClock clock;

    void granted(@Observes Happened.CaseApproved event) {
        List<HistoryEntry> history = event.subject().history();
        follow(event.subject(), history.get(history.size() - 1).fromStage());
    }

    void left(@Observes Happened.StageLeft event) {
        if (event.subject().status().granted()) {
            follow(event.subject(), event.stage());
        }
    }

    void lost(@Observes Happened.GrantLost event) {
        cancel(event.subject());
    }

    void revoked(@Observes CareHappened.RecognitionRevoked event) {
        cancel(event.recognition().origin());
    }

    private void cancel(Case subject) {
        Budget budget = budgets.hold(subject.call().id());
        Shares free = held(subject).stream().map(award -> award.cancel(clock.today())).reduce(Shares.NONE, Shares::plus);
        budget.free(free.cityYuan());
        em.flush();
    }

    private void follow(Case subject, String stage) {
        Program program = editions.of(subject);
        Map<String, PaymentPlan> plans = program.benefits().stream().filter(Benefit::isPaid)
                .collect(Collectors.toMap(Benefit::id, benefit -> PaymentPlan.of(program, benefit, subject)));
        // What is only lent or promised is no award.
        if (plans.isEmpty()) {
            return;
        }
        Budget budget = budgets.hold(subject.call().id());
        Map<String, Award> booked = held(subject).stream().collect(Collectors.toMap(Award::benefitId, Function.identity()));
        List<Award> awards = new ArrayList<>(booked.values());
        if (!booked.keySet().containsAll(plans.keySet())) {
            cases.decided(subject).stream().filter(benefit -> plans.containsKey(benefit.id()) && !booked.containsKey(benefit.id()))
                    // Nor is a benefit that comes to nothing.
                    .filter(benefit -> benefit.yuan() > 0 && plans.get(benefit.id()).isBookedAfter(stage))
                    .forEach(benefit -> awards.add(book(budget, new Award(subject, benefit, plans.get(benefit.id()), clock.now()))));
        }
        awards.forEach(award -> award.fallDue(plans.get(award.benefitId()), clock.today()));
    }

    private Award book(Budget budget, Award award) {
        budget.book(award.cityYuan());
        em.persist(award);
        return award;
    }

    private List<Award> held(Case subject) {
        return em.createQuery("select a from Award a where a.subject = :subject order by a.id", Award.class).setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
