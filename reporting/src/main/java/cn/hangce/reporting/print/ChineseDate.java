package cn.hangce.reporting.print;

import java.time.LocalDate;

/** Dates as official documents write them: 2022年5月31日, in Arabic figures and without leading zeros (GB/T 9704-2012, 7.3.5.4). */
public final class ChineseDate {

    private ChineseDate() {
    }

    public static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
