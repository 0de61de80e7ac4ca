package cn.hangce.web.finance;

import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.casework.Status;
import cn.hangce.registry.Masking;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Award;
import cn.hangce.treasury.Budget;
import cn.hangce.treasury.PaymentOrder;
import cn.hangce.treasury.Treasury;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Notes;
import cn.hangce.web.office.Selection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The awards of a call and the payment orders made from them. */
@Named("paymentsPage")
@ViewScoped
public class PaymentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Calls calls;
    @Inject
    private Treasury treasury;
    @Inject
    private CurrentActor current;
    @Inject
    private Format format;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Long callId;
    private transient List<Call> published;
    private transient Selection<Award> list;
    private transient List<PaymentOrder> orders;

    public void open() {
        current.require(Permission.RELEASE_PAYMENTS);
        if (callId == null) {
            callId = getCalls().stream().findFirst().map(Call::id).orElse(null);
        }
    }

    public List<Call> getCalls() {
        if (published == null) {
            published = calls.published();
        }
        return published;
    }

    public Budget getBudget() {
        return callId == null ? null : treasury.budget(callId).orElse(null);
    }

    public Selection<Award> getList() {
        if (list == null) {
            current.require(Permission.RELEASE_PAYMENTS);
            list = new Selection<>(callId == null ? List.of() : treasury.awards(callId), Award::id);
        }
        return list;
    }

    /** {@code booked} until the recognition is issued, then {@code ready}, then {@code released}. */
    public String state(Award award) {
        if (award.state() == Award.State.RELEASED) {
            return "released";
        }
        return award.subject().status().granted() ? "ready" : "booked";
    }

    public boolean releasable(Award award) {
        return state(award).equals("ready");
    }

    public long getCityYuan() {
        return getList().getRows().stream().mapToLong(Award::cityYuan).sum();
    }

    public long getDistrictYuan() {
        return getList().getRows().stream().mapToLong(Award::districtYuan).sum();
    }

    public long getChosenYuan() {
        return getList().sum(Award::yuan);
    }

    public List<PaymentOrder> getOrders() {
        if (orders == null) {
            orders = callId == null ? List.of() : treasury.orders(callId, current.require(Permission.RELEASE_PAYMENTS));
        }
        return orders;
    }

    public long getOrderedYuan() {
        return getOrders().stream().mapToLong(PaymentOrder::yuan).sum();
    }

    public String masked(PaymentOrder order) {
        return Masking.account(order.payeeAccount());
    }

    public String release() {
        List<PaymentOrder> made = treasury.release(getList().ids(), current.require(Permission.RELEASE_PAYMENTS));
        long yuan = made.stream().mapToLong(PaymentOrder::yuan).sum();
        return notes.next("/finance/payments?call=" + callId,
                bundles.text("finance", "released", String.valueOf(made.size()), format.yuan(yuan)));
    }

    public Long getCallId() {
        return callId;
    }

    public void setCallId(Long callId) {
        this.callId = callId;
    }
}
