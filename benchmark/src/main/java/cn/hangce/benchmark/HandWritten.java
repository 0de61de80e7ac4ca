package cn.hangce.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * Five programs as a programmer in a hurry for speed would write them, each over an array of numbers: days as numbers like 20220531,
 * ratios in thousand-millionths, words by their place. For comparison only: it takes every fact to be known.
 *
 * @param facts what the array holds, in order
 * @param words the words that the program asks for, by fact
 */
record HandWritten(String program, List<String> facts, Map<String, List<String>> words, ToLongFunction<long[]> judge) {

    private static final long YEAR = 10_000;
    private static final long LEAP_DAY = 229;
    private static final long MILLION = 1_000_000;
    private static final int DECIMALS = 9;

    static final List<HandWritten> ALL = List.of(
            new HandWritten("fledgling-enterprise", List.of("as_of", "registered_in_hangzhou", "legal_person", "registered_on",
                    "sales_last_year_yuan", "employees", "rd_staff", "rd_expense_last_year_yuan", "class_2_or_better_ip",
                    "ip_supports_products", "major_incident_within_year"), Map.of(), HandWritten::fledgling),
            new HandWritten("rd-expense-subsidy", List.of("as_of", "registered_in_hangzhou", "legal_person", "is_high_tech_enterprise",
                    "is_tech_sme", "incident_within_2_years", "on_dishonesty_list", "advanced_manufacturing_high_tech",
                    "total_assets_yuan", "sales_last_year_yuan", "employees", "rd_expense_last_year_yuan", "rd_expense_prev_year_yuan",
                    "above_scale", "rank"), Map.of(), HandWritten::rdExpenseSubsidy),
            new HandWritten("innovative-land-access", List.of("as_of", "plot_ratio", "office_land_ratio", "office_floor_ratio",
                    "investment_yuan_per_mu", "tax_yuan_per_mu", "rd_to_revenue_ratio", "rd_staff_ratio", "value_added_yuan_per_tce",
                    "value_added_yuan_per_emission_ton"), Map.of(), HandWritten::innovativeLand),
            new HandWritten("graduate-living-subsidy", List.of("as_of", "working_in_hangzhou", "fresh_graduate",
                    "overseas_graduate_within_5_years", "degree", "years_worked_in_western_district"),
                    Map.of("degree", List.of("bachelor", "master", "doctor")), HandWritten::graduateLiving),
            new HandWritten("enterprise-rd-center", List.of("as_of", "registered_in_hangzhou", "is_tech_sme", "is_high_tech_enterprise",
                    "above_scale", "rd_staff", "sector", "site_m2", "equipment_value_yuan", "rd_self_raised_yuan", "sales_last_year_yuan",
                    "city_projects", "own_projects", "class_1_ip", "other_ip", "major_incident_within_year"),
                    Map.of("sector", List.of("software", "agriculture")), HandWritten::rdCenter));

    long[] array(Map<String, Object> applicant) {
        return facts.stream().mapToLong(fact -> number(fact, applicant.get(fact))).toArray();
    }

    private long number(String fact, Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (value instanceof LocalDate day) {
            return day.getYear() * YEAR + day.getMonthValue() * 100 + day.getDayOfMonth();
        }
        if (value instanceof BigDecimal ratio) {
            return ratio.movePointRight(DECIMALS).longValueExact();
        }
        return value instanceof String word ? words.get(fact).indexOf(word) : (Long) value;
    }

    private static long fledgling(long[] f) {
        long failed = 0;
        if (f[0] < 20200803 || f[0] > 20221231) {
            failed |= 1;
        }
        if (f[1] == 0 || f[2] == 0) {
            failed |= 1 << 1;
        }
        if (f[0] < plusYears(f[3], 1) || f[0] >= plusYears(f[3], 6)) {
            failed |= 1 << 2;
        }
        if (f[4] > 50 * MILLION) {
            failed |= 1 << 3;
        }
        if (f[5] < 10) {
            failed |= 1 << 4;
        }
        if (f[6] * 20 < f[5] * 3) {
            failed |= 1 << 5;
        }
        if (f[7] < 500_000) {
            failed |= 1 << 6;
        }
        if (f[7] * 100 < f[4] * (f[4] <= 30 * MILLION ? 5 : 4)) {
            failed |= 1 << 7;
        }
        if (f[8] < 1 || f[9] == 0) {
            failed |= 1 << 8;
        }
        if (f[10] != 0) {
            failed |= 1 << 9;
        }
        return Answer.of(failed, 0, failed == 0 ? 200_000 : Answer.NOTHING);
    }

    private static long rdExpenseSubsidy(long[] f) {
        boolean large = f[8] > 200 * MILLION || f[9] > 200 * MILLION || f[10] > 500;
        long limit = f[13] != 0 || large ? 2 * MILLION : 500_000;
        long failed = 0;
        if (f[0] < 20200809 || f[0] > 20221231) {
            failed |= 1;
        }
        if (f[1] == 0 || f[2] == 0) {
            failed |= 1 << 1;
        }
        if (f[3] == 0 && f[4] == 0) {
            failed |= 1 << 2;
        }
        if (f[5] != 0 || f[6] != 0) {
            failed |= 1 << 3;
        }
        if (f[7] == 0 && large) {
            failed |= 1 << 4;
        }
        if (f[11] - f[12] < limit) {
            failed |= 1 << 5;
        }
        if (!large && f[14] > (f[13] != 0 ? 200 : 400)) {
            failed |= 1 << 6;
        }
        return Answer.of(failed, 0, failed == 0 ? Math.max(0, Math.min(Math.floorDiv(f[11] - f[12], 5), limit)) : Answer.NOTHING);
    }

    private static long innovativeLand(long[] f) {
        long failed = 0;
        if (f[0] < 20190910) {
            failed |= 1;
        }
        if (f[1] < 3_000_000_000L) {
            failed |= 1 << 1;
        }
        if (f[2] > 70_000_000) {
            failed |= 1 << 2;
        }
        if (f[3] > 150_000_000) {
            failed |= 1 << 3;
        }
        if (f[4] < 5_000_000_000_000_000L) {
            failed |= 1 << 4;
        }
        if (f[5] < 500_000_000_000_000L) {
            failed |= 1 << 5;
        }
        if (f[6] < 50_000_000) {
            failed |= 1 << 6;
        }
        if (f[7] < 300_000_000) {
            failed |= 1 << 7;
        }
        if (f[8] < 50_000_000_000_000L) {
            failed |= 1 << 8;
        }
        if (f[9] < 10_000_000_000_000_000L) {
            failed |= 1 << 9;
        }
        return Answer.of(failed, 0, failed == 0 ? 0 : Answer.NOTHING);
    }

    private static long graduateLiving(long[] f) {
        long failed = 0;
        if (f[0] < 20200515 || f[0] > 20230514) {
            failed |= 1;
        }
        if (f[1] == 0) {
            failed |= 1 << 1;
        }
        if (f[2] == 0 && f[3] == 0) {
            failed |= 1 << 2;
        }
        if (f[4] < 0) {
            failed |= 1 << 3;
        }
        if (failed != 0) {
            return Answer.of(failed, 0, Answer.NOTHING);
        }
        long living = f[4] == 0 ? 10_000 : f[4] == 1 ? 30_000 : 50_000;
        return Answer.of(0, 0, f[2] != 0 && f[5] >= 3_000_000_000L ? 2 * living : living);
    }

    private static long rdCenter(long[] f) {
        long failed = 0;
        if (f[0] < 20220522 || f[0] > 20271231) {
            failed |= 1;
        }
        if (f[1] == 0) {
            failed |= 1 << 1;
        }
        if (f[2] == 0 && f[3] == 0 && f[4] == 0) {
            failed |= 1 << 2;
        }
        if (f[5] < (f[6] == 0 ? 15 : 10)) {
            failed |= 1 << 3;
        }
        if (f[7] < 200_000_000_000L) {
            failed |= 1 << 4;
        }
        if (f[8] < (f[6] == 0 ? f[5] > 50 ? 500_000 : MILLION : f[6] == 1 ? MILLION : 2 * MILLION)) {
            failed |= 1 << 5;
        }
        if (f[9] < 2 * MILLION && f[9] * 100 < f[10] * 3) {
            failed |= 1 << 6;
        }
        if (f[11] < 1 && f[12] < 3) {
            failed |= 1 << 7;
        }
        if (f[13] < 1 && f[14] < 3) {
            failed |= 1 << 8;
        }
        if (f[15] != 0) {
            failed |= 1 << 9;
        }
        return Answer.of(failed, 0, failed == 0 ? 0 : Answer.NOTHING);
    }

    private static long plusYears(long day, int years) {
        long later = day + years * YEAR;
        return later % YEAR == LEAP_DAY && !isLeap(later / YEAR) ? later - 1 : later;
    }

    private static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
