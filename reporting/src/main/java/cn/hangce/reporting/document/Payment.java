package cn.hangce.reporting.document;

import cn.hangce.policy.Text;

/**
 * A payment order on paper.
 *
 * @param code    the payee’s credit code, or a person’s masked identity number
 * @param account masked; the list for the bank has it in full
 * @param part    which part of the award it pays; null where it pays all of it
 */
public record Payment(String number, String payer, String payee, String code, String bank, String account, long yuan, Text part) {

    public Payment {
        number = Given.text(number, "number");
        payer = Given.text(payer, "payer");
        payee = Given.text(payee, "payee");
        code = Given.text(code, "code");
        bank = Given.orEmpty(bank);
        account = Given.orEmpty(account);
        Given.yuan(yuan, "amount");
    }
}
