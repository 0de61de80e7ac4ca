package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One expert’s score sheet of one case (专家评分表), or the opinion with a vote (专家评审意见表), as handed in.
 *
 * @param caseNumber the case’s number
 * @param expert    who scored
 * @param handedIn  the city’s local time
 * @param scores    none where experts vote
 * @param hundredths the weighted mean, hundredths of a point
 * @param recommends the vote; null where experts score
 * @param opinion   the expert’s reasons
 */
public record ScoreSheetDocument(String number, List<Text> issuers, Text program, String callTitle, String caseNumber, String firm, String expert,
                                 LocalDateTime handedIn, List<Score> scores, int hundredths, Boolean recommends,
                                 String opinion) implements OfficialDocument {

    public ScoreSheetDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(program, "program");
        callTitle = Given.text(callTitle, "call");
        caseNumber = Given.text(caseNumber, "case");
        firm = Given.text(firm, "firm");
        expert = Given.text(expert, "expert");
        Given.value(handedIn, "time");
        scores = recommends == null ? Given.some(scores, "scores") : List.of();
        opinion = Given.text(opinion, "opinion");
    }

    @Override
    public String kind() {
        return "score-sheet";
    }

    /** It is the expert’s, not an office’s. */
    @Override
    public SealUse sealUse() {
        return SealUse.NONE;
    }

    @Override
    public String title() {
        return recommends == null ? "专家评分表" : "专家评审意见表";
    }

    @Override
    public LocalDate issuedOn() {
        return handedIn.toLocalDate();
    }

    /**
     * @param criterion what was judged
     * @param weight    its share of the total, per cent
     * @param points    0–100
     */
    public record Score(Text criterion, int weight, int points) {

        public Score {
            Given.value(criterion, "criterion");
        }
    }
}
