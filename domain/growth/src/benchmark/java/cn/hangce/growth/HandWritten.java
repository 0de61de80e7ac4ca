package cn.hangce.growth;

import java.time.LocalDate;
import java.util.Map;

/**
 * The same conditions as a programmer in a hurry for speed would write them for this one program, over an array of numbers, with
 * days as numbers like 20220531. For comparison only: it knows nothing of missing facts, and a large sum would overflow unnoticed.
 */
final class HandWritten {

    private static final long FIRST_DAY = 20200803;
    private static final long LAST_DAY = 20221231;
    private static final long YEAR = 10_000;
    private static final long LEAP_DAY = 229;

    private HandWritten() {
    }

    static long[] array(Map<String, Object> firm) {
        return new long[] {day(firm, "as_of"), flag(firm, "registered_in_hangzhou"), flag(firm, "legal_person"),
            day(firm, "registered_on"), number(firm, "sales_last_year_yuan"), number(firm, "employees"), number(firm, "rd_staff"),
            number(firm, "rd_expense_last_year_yuan"), number(firm, "class_2_or_better_ip"), flag(firm, "ip_supports_products"),
            flag(firm, "major_incident_within_year")};
    }

    /** Bit by bit: validity, registered, age, sales, staff, rd-staff, rd-spend, rd-ratio, ip, conduct. */
    static long failed(long[] firm) {
        long failed = 0;
        if (firm[0] < FIRST_DAY || firm[0] > LAST_DAY) {
            failed |= 1;
        }
        if (firm[1] == 0 || firm[2] == 0) {
            failed |= 1 << 1;
        }
        if (firm[0] < plusYears(firm[3], 1) || firm[0] >= plusYears(firm[3], 6)) {
            failed |= 1 << 2;
        }
        if (firm[4] > 50_000_000) {
            failed |= 1 << 3;
        }
        if (firm[5] < 10) {
            failed |= 1 << 4;
        }
        if (firm[6] * 20 < firm[5] * 3) {
            failed |= 1 << 5;
        }
        if (firm[7] < 500_000) {
            failed |= 1 << 6;
        }
        if (firm[7] * 100 < firm[4] * (firm[4] <= 30_000_000 ? 5 : 4)) {
            failed |= 1 << 7;
        }
        if (firm[8] < 1 || firm[9] == 0) {
            failed |= 1 << 8;
        }
        if (firm[10] != 0) {
            failed |= 1 << 9;
        }
        return failed;
    }

    private static long plusYears(long day, int years) {
        long later = day + years * YEAR;
        return later % YEAR == LEAP_DAY && !isLeap(later / YEAR) ? later - 1 : later;
    }

    private static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static long day(Map<String, Object> firm, String fact) {
        LocalDate day = (LocalDate) firm.get(fact);
        return day.getYear() * YEAR + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static long flag(Map<String, Object> firm, String fact) {
        return (Boolean) firm.get(fact) ? 1 : 0;
    }

    private static long number(Map<String, Object> firm, String fact) {
        return (Long) firm.get(fact);
    }
}
