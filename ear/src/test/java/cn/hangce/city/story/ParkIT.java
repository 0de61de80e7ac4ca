package cn.hangce.city.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** By name: {@code mvn verify -Dit.test=ParkIT}. */
@DisplayName("A park for the results of research, in the browser")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ParkIT {

    private static final String FIRM = "applicant3";
    private static final String NAME = "杭策示例·松果检测科技有限公司";

    @Test
    @DisplayName("commercialization-park (document 26): verified by its district, visited, reviewed by experts, recognised with certificate and plaque")
    void recognised() {
        try (Chromium chromium = Chromium.launch()) {
            Procession park = new Procession(chromium, "commercialization-park", FIRM, NAME, LocalDate.of(2022, 3, 1));
            park.call("2022年度高新技术孵化成果转化园认定申报");
            park.apply();
            park.setDay(park.day().plusDays(12));
            park.recommended("district-review");
            park.passed("city", "site-visit", Map.of());
            park.reviewed("city");
            park.issued();
            try (Desk firm = park.as(FIRM)) {
                firm.go("my/case.xhtml?id=" + park.id());
                assertTrue(Paper.issued(firm, "certificate").contains("松果检测"));
                assertTrue(Paper.issued(firm, "plaque").contains("转化园"));
                assertEquals(number(firm, "certificate"), number(firm, "plaque"), "the plaque bears the number of the certificate");
                firm.look("35-park");
                firm.fitsPhone();
            }
            park.setDay(LocalDate.of(2022, 5, 20));
        }
    }

    private static String number(Desk firm, String kind) {
        return firm.at("a.issued-" + kind).first().innerText().replaceAll("^\\S+\\s*", "");
    }
}
