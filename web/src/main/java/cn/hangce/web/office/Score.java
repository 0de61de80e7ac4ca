package cn.hangce.web.office;

import cn.hangce.casework.ScoreSheet;
import cn.hangce.casework.Words;
import cn.hangce.web.Format;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;

/** How a score or a vote is written. */
@RequestScoped
public class Score {

    @Inject
    private Format format;

    /** Hundredths of a point as points with two decimals: 8650 is 86.50. */
    public static String text(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    /** A sheet’s score, or its vote in the reader’s words; empty where there is none. */
    public String of(ScoreSheet sheet) {
        if (sheet == null) {
            return "";
        }
        return sheet.isVote() ? format.text(Words.vote(sheet.inFavour())) : text(sheet.resultHundredths());
    }
}
