package cn.hangce.reporting.document;

import cn.hangce.policy.Text;

/**
 * A payment order on paper.
 *
 * @param account masked; the list for the bank has it in full
 * @param part    which part of the award it pays; null where it pays all of it
 */
public record Payment(String number, String payer, String payee, String bank, String account, long yuan, Text part) {

    public Payment {
        number = Given.text(number, "number");
        payer = Given.text(payer, "payer");
        payee = Given.text(payee, "payee");
        bank = Given.orEmpty(bank);
        account = Given.orEmpty(account);
        Given.yuan(yuan, "amount");
    }
}
