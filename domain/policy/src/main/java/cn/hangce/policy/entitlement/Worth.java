package cn.hangce.policy.entitlement;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.Benefit;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.Program;

/**
 * What programs bring, in whole yuan. Only what is paid out is money to be had; what is only promised, lent or put in stands apart.
 *
 * @param once       grants and vouchers that come once, or of which the text names no rhythm
 * @param recurring  grants and vouchers that come every year, or in another rhythm: what one time brings
 * @param vouchers   the part of both that is paid by voucher
 * @param guarantees loans that would be guaranteed
 * @param loans      loans that would be given
 * @param investments money that would be put in for a share
 */
public record Worth(long once, long recurring, long vouchers, long guarantees, long loans, long investments) {

    public static final Worth NOTHING = new Worth(0, 0, 0, 0, 0, 0);

    /** @param received whether the program paid before, so that what comes once comes no more */
    static Worth of(Program program, Assessment assessment, boolean received) {
        Worth worth = NOTHING;
        for (BenefitResult result : assessment.benefits()) {
            Benefit benefit = program.benefits().stream().filter(each -> each.id().equals(result.id())).findFirst().orElseThrow();
            if (!(received && benefit.once())) {
                worth = worth.plus(of(benefit, result.yuan()));
            }
        }
        return worth;
    }

    private static Worth of(Benefit benefit, long yuan) {
        return switch (benefit.kind()) {
            case "guarantee" -> new Worth(0, 0, 0, yuan, 0, 0);
            case "loan" -> new Worth(0, 0, 0, 0, yuan, 0);
            case "investment" -> new Worth(0, 0, 0, 0, 0, yuan);
            default -> paid(benefit.every() == null, benefit.kind().equals("voucher"), yuan);
        };
    }

    private static Worth paid(boolean once, boolean voucher, long yuan) {
        return new Worth(once ? yuan : 0, once ? 0 : yuan, voucher ? yuan : 0, 0, 0, 0);
    }

    /** Money paid out, all kinds. */
    public long paid() {
        return Math.addExact(once, recurring);
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    Worth plus(Worth other) {
        return new Worth(Math.addExact(once, other.once), Math.addExact(recurring, other.recurring), Math.addExact(vouchers, other.vouchers),
                Math.addExact(guarantees, other.guarantees), Math.addExact(loans, other.loans), Math.addExact(investments, other.investments));
    }
}
