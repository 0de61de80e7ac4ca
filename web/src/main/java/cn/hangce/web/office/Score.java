package cn.hangce.web.office;

import java.math.BigDecimal;

/** How a score is written. */
public final class Score {

    private Score() {
    }

    /** Hundredths of a point as points with two decimals: 8650 is 86.50. */
    public static String text(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
