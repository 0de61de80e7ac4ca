package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import java.time.LocalDate;
import java.util.List;

/**
 * The notice that funds are released (资金拨付通知): to one payee with the own payments, or to the offices with all of them.
 *
 * @param payee    to whom it goes; empty where it goes to the offices, with a list
 * @param payments by number
 */
public record FundReleaseDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, String callTitle, String payee,
                                  List<Payment> payments) implements OfficialDocument {

    public FundReleaseDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        callTitle = Given.text(callTitle, "call");
        payee = Given.orEmpty(payee);
        payments = Given.some(payments, "payments");
    }

    public boolean toPayee() {
        return !payee.isEmpty();
    }

    @Override
    public String kind() {
        return toPayee() ? "fund-release-notice" : "payment-list";
    }

    @Override
    public boolean toPersons() {
        return payments.stream().allMatch(payment -> Masking.isMasked(payment.code()));
    }

    /** The list for the offices goes with the payments and is signed by the house. */
    @Override
    public SealUse sealUse() {
        return toPayee() ? SealUse.ON_ORDER : SealUse.NONE;
    }

    @Override
    public String title() {
        return toPayee() ? "资金拨付通知书" : "关于拨付" + basis.program().zh() + "资金的通知";
    }

    @Override
    public String holder() {
        return payee;
    }

    public long totalYuan() {
        return payments.stream().mapToLong(Payment::yuan).reduce(0, Math::addExact);
    }

    public long payees() {
        return payments.stream().map(Payment::payee).distinct().count();
    }
}
