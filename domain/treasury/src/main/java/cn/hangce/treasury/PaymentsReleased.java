package cn.hangce.treasury;

import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
import java.util.List;

/**
 * Payment orders have been released together; told to whoever prints papers, within the transaction.
 *
 * @param orders by number; there is at least one
 */
public record PaymentsReleased(List<PaymentOrder> orders, Actor by, Moment at) {

    public PaymentsReleased {
        orders = List.copyOf(orders);
    }
}
