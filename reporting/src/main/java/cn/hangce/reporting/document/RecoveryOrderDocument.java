package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import java.time.LocalDate;
import java.util.List;

/**
 * That what was paid is to come back (追回通知).
 *
 * @param order     the number of the order in the books
 * @param ground    the breach, with its clause
 * @param revokedOn the day of the decision that revoked the recognition or cancelled the grant
 * @param yuan      all that was paid in the case
 */
public record RecoveryOrderDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, HeldTitle held, String order, Clause ground,
                                    LocalDate revokedOn, long yuan) implements OfficialDocument {

    public RecoveryOrderDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        Given.value(held, "recognition");
        order = Given.text(order, "order");
        Given.value(ground, "ground");
        Given.value(revokedOn, "day of the revocation");
        if (Given.yuan(yuan, "amount") == 0) {
            throw new IllegalArgumentException("nothing to recover");
        }
    }

    @Override
    public String kind() {
        return "recovery-order";
    }

    @Override
    public boolean toPersons() {
        return Masking.isMasked(held.creditCode());
    }

    @Override
    public SealUse sealUse() {
        return SealUse.ON_ORDER;
    }

    @Override
    public String title() {
        return "追回资金通知书";
    }

    @Override
    public String holder() {
        return held.holder();
    }

    @Override
    public String district() {
        return held.district();
    }
}
