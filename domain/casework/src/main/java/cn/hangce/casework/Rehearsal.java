package cn.hangce.casework;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Does an act only to show what would come of it: everything happens as in the act itself, in a transaction of its own, and then
 * all of it is taken back. Whoever would do something that cannot be taken back asks first whether it is a rehearsal.
 */
@ApplicationScoped
public class Rehearsal {

    private static final int MOST = 20;
    private static final Object SHOWN = new Object();

    @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * @return what was shown meanwhile, in that order
     * @throws RuntimeException what the act itself is refused with
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Object> of(Runnable act) {
        List<Object> shown = new ArrayList<>();
        transaction.putResource(SHOWN, shown);
        act.run();
        transaction.setRollbackOnly();
        return shown;
    }

    /** Whether nothing of what is being done here is going to stay. */
    public boolean running() {
        return shown() != null;
    }

    /** Hands something to whoever rehearses; the first {@value #MOST} are made, which show what hundreds look like. */
    public void show(Supplier<?> result) {
        if (shown().size() < MOST) {
            shown().add(result.get());
        }
    }

    @SuppressWarnings("unchecked")
    private List<Object> shown() {
        return transaction.getTransactionKey() == null ? null : (List<Object>) transaction.getResource(SHOWN);
    }
}
