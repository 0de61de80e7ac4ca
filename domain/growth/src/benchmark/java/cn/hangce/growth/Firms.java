package cn.hangce.growth;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Firms as a city has them: most fit, and each condition fails some. */
final class Firms {

    static final int COUNT = 1024;
    private static final LocalDate OLDEST = LocalDate.of(2015, 9, 1);
    private static final int DAYS = 2_300;

    private Firms() {
    }

    /** Facts by name, the same ones at every run. */
    static Map<String, Object> firm(int number) {
        Random random = new Random(71 * number);
        long sales = random.nextInt(10) == 0 ? 50_000_001 + random.nextInt(20_000_000) : 2_000_000 + random.nextInt(48_000_000);
        long employees = 6 + random.nextInt(120);
        Map<String, Object> facts = new HashMap<>();
        facts.put("as_of", LocalDate.of(2022, 5, 31).plusDays(random.nextInt(260)));
        facts.put("registered_in_hangzhou", random.nextInt(20) != 0);
        facts.put("legal_person", random.nextInt(50) != 0);
        facts.put("registered_on", OLDEST.plusDays(random.nextInt(DAYS)));
        facts.put("sales_last_year_yuan", sales);
        facts.put("employees", employees);
        facts.put("rd_staff", employees * (10 + random.nextInt(30)) / 100);
        facts.put("rd_expense_last_year_yuan", sales * (35 + random.nextInt(80)) / 1000);
        facts.put("class_2_or_better_ip", (long) random.nextInt(6));
        facts.put("ip_supports_products", random.nextInt(12) != 0);
        facts.put("major_incident_within_year", random.nextInt(25) == 0);
        return facts;
    }
}
