package cn.hangce.web.finance;

import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Budget;
import cn.hangce.treasury.Ledger;
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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The instalments of a call, how its money stands, and the payment orders. */
@Named("paymentsPage")
@ViewScoped
public class PaymentsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Calls calls;
    @Inject
    private Treasury treasury;
    @Inject
    private InstalmentRows rows;
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
    private transient Selection<InstalmentRow> list;
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

    public Selection<InstalmentRow> getList() {
        if (list == null) {
            current.require(Permission.RELEASE_PAYMENTS);
            list = new Selection<>(callId == null ? List.of() : rows.of(treasury.instalments(callId)), InstalmentRow::id);
        }
        return list;
    }

    private Ledger ledger() {
        return Ledger.of(getList().getRows().stream().map(InstalmentRow::instalment).toList());
    }

    /** What is due, by city and district together. */
    public long getDueYuan() {
        return ledger().whole().due().totalYuan();
    }

    public long getReleasedYuan() {
        return ledger().whole().released().totalYuan();
    }

    /** City and district of each year, and of all years together last. */
    public List<LedgerLine> getLedger() {
        Ledger ledger = ledger();
        return ledger.years().isEmpty() ? List.of() : Stream.concat(ledger.years().stream(), Stream.of(ledger.whole()))
                .flatMap(entry -> Arrays.stream(PaymentOrder.Payer.values()).map(payer -> LedgerLine.of(entry, payer))).toList();
    }

    public long getChosenYuan() {
        return getList().sum(row -> row.instalment().shares().totalYuan());
    }

    public List<PaymentOrder> getOrders() {
        if (orders == null) {
            orders = callId == null ? List.of() : treasury.orders(callId, current.require(Permission.RELEASE_PAYMENTS));
        }
        return orders;
    }

    /** What an order pays. */
    public Text name(PaymentOrder order) {
        return treasury.terms(order.instalment()).name();
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
