package cn.hangce.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days and sums are written for a reader in either language; the one place that says so, for pages, refusals and mail. */
public final class Written {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Written() {
    }

    /** 2022年5月20日; 20 May 2022. */
    public static Text day(LocalDate day) {
        return new Text(CHINESE.format(day), ENGLISH.format(day));
    }

    /** To the yuan: 1,234,567 元; ¥1,234,567. */
    public static Text yuan(long yuan) {
        String figure = String.format(Locale.ROOT, "%,d", Math.abs(yuan));
        String sign = yuan < 0 ? "-" : "";
        return new Text(sign + figure + " 元", sign + "¥" + figure);
    }
}
