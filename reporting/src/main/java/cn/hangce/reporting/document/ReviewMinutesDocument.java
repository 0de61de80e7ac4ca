package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * The minutes of an expert review (专家评审纪要) with its ranking.
 *
 * @param experts  who sat on the panel, with their employers
 * @param drawing  who was drawn and who was left out because of an interest, as recorded at the draw
 * @param passMark from which mean a case goes on, points
 * @param vote     what share must recommend, as program files write it; null where experts score
 * @param ranking  best first
 */
public record ReviewMinutesDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, String callTitle, List<String> experts,
                                    String drawing, int passMark, String vote, List<RankedFirm> ranking) implements OfficialDocument {

    public ReviewMinutesDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        callTitle = Given.text(callTitle, "call");
        experts = Given.some(experts, "experts");
        drawing = Given.text(drawing, "drawing");
        ranking = Given.some(ranking, "ranking");
    }

    @Override
    public String kind() {
        return "review-minutes";
    }

    @Override
    public SealUse sealUse() {
        return SealUse.NONE;
    }

    @Override
    public String title() {
        return basis.program().zh() + "专家评审纪要";
    }

    public long passed() {
        return ranking.stream().filter(RankedFirm::passes).count();
    }

    /**
     * @param hundredths     each expert’s score without the name, hundredths of a point; of a vote 10000 for and 0 against
     * @param meanHundredths their mean
     */
    public record RankedFirm(ListedFirm firm, List<Integer> hundredths, int meanHundredths, boolean passes) {

        public RankedFirm {
            Given.value(firm, "firm");
            hundredths = List.copyOf(hundredths);
        }
    }
}
