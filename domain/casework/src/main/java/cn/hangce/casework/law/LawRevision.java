package cn.hangce.casework.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** By which change of the law we are. Asked once in a request, which so goes by one law from its beginning to its end. */
@ApplicationScoped
class LawRevision {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private SeenRevision seen;

    /** A stamp that is another after each change. */
    String current() {
        try {
            if (seen.stamp() == null) {
                seen.is(read());
            }
            return seen.stamp();
        } catch (ContextNotActiveException outsideRequest) {
            return read();
        }
    }

    /** Waits until nobody else changes the law, and lets nobody until this transaction is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    void hold() {
        em.createNativeQuery("select changes from law_revision where id = 1 for update").getSingleResult();
        forget();
    }

    /** The law is another from here on. */
    void forget() {
        try {
            seen.is(null);
        } catch (ContextNotActiveException outsideRequest) {
            // Nothing was remembered.
        }
    }

    private String read() {
        return (String) em.createNativeQuery("select stamp from law_revision where id = 1").setFlushMode(FlushModeType.COMMIT).getSingleResult();
    }
}
