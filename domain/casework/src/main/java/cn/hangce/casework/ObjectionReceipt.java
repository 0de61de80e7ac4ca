package cn.hangce.casework;

import java.time.LocalDate;

/** That an objection arrived: what the objector keeps to ask after it, and nothing of what it says. */
public record ObjectionReceipt(String number, LocalDate receivedOn) {

    static ObjectionReceipt of(Objection objection) {
        return new ObjectionReceipt(objection.number(), Moment.dayOf(objection.receivedAt()));
    }
}
