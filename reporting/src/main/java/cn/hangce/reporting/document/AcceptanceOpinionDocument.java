package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of the acceptance of a project (验收意见).
 *
 * @param heldOn    the day of the acceptance; null where it failed without one
 * @param technical names of the technical experts, as entered; empty where there were none
 * @param financial names of the financial experts, as entered; empty where there were none
 * @param late      why it came after its time, where that is nobody’s fault; else empty
 * @param found     what was found, with the stage’s clause
 */
public record AcceptanceOpinionDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, ListedFirm undertaker, LocalDate heldOn,
                                        String technical, String financial, String opinion, String late, List<Clause> found, boolean accepted)
        implements OfficialDocument {

    public AcceptanceOpinionDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        Given.value(undertaker, "undertaker");
        if (accepted) {
            Given.value(heldOn, "day of the acceptance");
        }
        technical = Given.orEmpty(technical);
        financial = Given.orEmpty(financial);
        opinion = Given.text(opinion, "opinion");
        late = Given.orEmpty(late);
        found = List.copyOf(found);
    }

    @Override
    public String kind() {
        return "acceptance-opinion";
    }

    @Override
    public boolean toPersons() {
        return Masking.isMasked(undertaker.creditCode());
    }

    @Override
    public SealUse sealUse() {
        return SealUse.ON_ORDER;
    }

    @Override
    public String title() {
        return basis.program().zh() + "验收意见";
    }

    @Override
    public String holder() {
        return undertaker.name();
    }

    @Override
    public String district() {
        return undertaker.district();
    }
}
