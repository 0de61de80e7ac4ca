package cn.hangce.treasury;

import cn.hangce.policy.Benefit;
import cn.hangce.policy.Program;
import cn.hangce.policy.Provisions.Payment;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the program’s file says of an instalment.
 *
 * @param benefit of what it is a part
 * @param part    which part it is; null where the file does not divide the benefit
 * @param share   of the benefit, as a fraction
 * @param cite    the clause that says how it is paid; that of the benefit where none does
 * @param after   the stage after which it is due; null where it is due with the grant
 */
public record InstalmentTerms(Text benefit, Text part, BigDecimal share, String cite, Text after) {

    static InstalmentTerms of(Program program, Instalment instalment) {
        Award award = instalment.award();
        Optional<Benefit> found = program.benefits().stream().filter(each -> each.id().equals(award.benefitId())).findFirst();
        Text benefit = found.map(Benefit::label).orElse(new Text(award.benefitId(), award.benefitId()));
        Optional<Payment> payment = program.provisions().payments().stream().filter(each -> each.id().equals(instalment.paymentId())).findFirst();
        String after = found.map(each -> PaymentPlan.of(program, each, award.subject()).after(instalment.paymentId())).orElse(null);
        return new InstalmentTerms(benefit, payment.map(Payment::label).orElse(null), payment.map(Payment::share).orElse(BigDecimal.ONE),
                payment.map(Payment::cite).orElse(award.cite()),
                program.stages().stream().filter(stage -> stage.id().equals(after)).map(Stage::label).findFirst().orElse(null));
    }

    /** Which part of what, in a line: {@code 项目资助：第一年 50%}; the benefit alone where it is not divided. */
    public Text name() {
        return part == null ? benefit : new Text(benefit.zh() + "：" + part.zh() + percent(), benefit.en() + ": " + part.en() + percent());
    }

    private String percent() {
        return isWhole() ? "" : " " + share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** Whether it is the whole benefit. */
    public boolean isWhole() {
        return share.compareTo(BigDecimal.ONE) == 0;
    }
}
