package cn.hangce.web.finance;

import cn.hangce.treasury.Ledger;
import cn.hangce.treasury.PaymentOrder.Payer;

/**
 * A line of the ledger on the page: one payer’s money of one year.
 *
 * @param year 0 for all years
 */
public record LedgerLine(int year, Payer payer, long booked, long due, long released, long cancelled) {

    static LedgerLine of(Ledger.Entry entry, Payer payer) {
        return new LedgerLine(entry.year(), payer, payer.of(entry.booked()), payer.of(entry.due()), payer.of(entry.released()), payer.of(entry.cancelled()));
    }
}
