package cn.hangce.casework;

import cn.hangce.registry.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Cases in which something was granted, for those who take it back. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class GrantedCases {

    @Inject
    private CaseStore store;
    @Inject
    private Editions editions;
    @Inject
    private Decisions decisions;

    /** The case, held until the transaction ends. */
    public Case hold(long id) {
        return store.hold(id);
    }

    /** Ends the case with what was granted in it, on a ground that was heard; whoever books money is told that the grant is lost. */
    public void cancel(Case subject, String reason, Actor by, Moment now) {
        decisions.requireOnNoAgenda(List.of(subject));
        store.moving(subject, () -> subject.actWithReason(editions.of(subject), Act.CANCEL_SUPPORT, by, reason, now));
    }
}
