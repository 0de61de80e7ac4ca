package cn.hangce.city.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;

/** Whoever gets at the database beside the program. */
@ApplicationScoped
class ByHand {

    @Inject
    private UserTransaction transaction;
    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    /** Does this in a transaction of its own. @throws Exception where the database refuses it, at once or in the end */
    void change(String sql) throws Exception {
        transaction.begin();
        try {
            em.createNativeQuery(sql).executeUpdate();
            transaction.commit();
        } catch (Exception refused) {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            throw refused;
        }
    }
}
