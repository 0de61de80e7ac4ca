package cn.hangce.treasury;

import cn.hangce.casework.Happened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Opens budgets and hands them out to whoever moves money. Whoever does holds the call’s budget until the transaction ends, before
 * anything else, so two who move the same call’s money do so one after the other and the second one sees what the first has left.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Budgets {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    void open(@Observes Happened.CallPublished event) {
        em.persist(new Budget(event.call().id(), event.call().cityBudgetYuan()));
    }

    /** The call’s budget, held. */
    Budget hold(long callId) {
        return em.find(Budget.class, callId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of all these calls, held in the order of their ids so that two officers cannot block each other. */
    List<Budget> holdAll(Set<Long> callIds) {
        return new TreeSet<>(callIds).stream().map(this::hold).toList();
    }
}
