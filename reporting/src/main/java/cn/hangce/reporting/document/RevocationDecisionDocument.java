package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import java.time.LocalDate;
import java.util.List;

/**
 * The decision that revokes a recognition (撤销决定), cancels what was granted without one (取消支持), or imposes another sanction there.
 *
 * @param ground    the breach, with its clause
 * @param reason    what has happened, as the holder was told
 * @param endedFrom the first day without the title or the grant; null where the grant stands
 */
public record RevocationDecisionDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, HeldTitle held, Clause ground,
                                         String reason, Hearing hearing, String decision, LocalDate endedFrom, Effects effects)
        implements OfficialDocument {

    public RevocationDecisionDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        Given.value(held, "recognition");
        Given.value(ground, "ground");
        reason = Given.text(reason, "reason");
        Given.value(hearing, "hearing");
        decision = Given.text(decision, "decision");
        if (held.isRecognition()) {
            Given.value(endedFrom, "first day without the title");
        }
        Given.value(effects, "effects");
    }

    /**
     * How the holder was heard.
     *
     * @param until    the last day for its view
     * @param viewedOn when it stated it; null where it did not
     */
    public record Hearing(LocalDate openedOn, LocalDate until, LocalDate viewedOn) {

        public Hearing {
            Given.value(openedOn, "day of the notice");
            Given.value(until, "last day for a view");
        }
    }

    /**
     * What comes with it.
     *
     * @param barred      the programs for which no application is taken; empty where none are
     * @param barredUntil the last day of that; null where it has no end
     */
    public record Effects(boolean recorded, boolean recovered, List<Text> barred, LocalDate barredUntil) {

        public Effects {
            barred = List.copyOf(barred);
        }
    }

    @Override
    public String kind() {
        return "revocation-decision";
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
        return held.isRecognition() ? "撤销认定决定书" : endedFrom == null ? "违规处理决定书" : "取消支持决定书";
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
