package cn.hangce.web.finance;

import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Recoveries;
import cn.hangce.treasury.RecoveryOrder;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The money that has to come back, of all calls, the open orders first. */
@Named("recoveries")
@RequestScoped
public class RecoveriesPart {

    @Inject
    private Recoveries recoveries;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private List<RecoveryOrder> orders;

    public List<RecoveryOrder> getOrders() {
        if (orders == null) {
            orders = recoveries.list(current.require(Permission.RELEASE_PAYMENTS));
        }
        return orders;
    }

    /** @param call the one whose payments the page shows */
    public String settle(RecoveryOrder order, Long call) {
        Actor by = current.require(Permission.RELEASE_PAYMENTS);
        recoveries.settle(order.id(), by);
        return notes.next("/finance/payments?call=" + call, bundles.text("finance", "recovery.settled", order.number()));
    }
}
