package cn.hangce.city.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** By name: {@code mvn verify -Dit.test=SealOrdersPageIT}. */
@DisplayName("The page of the seal’s standing orders")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SealOrdersPageIT {

    private static final String PAGE = "work/seals.xhtml";
    private static final String ANSWER = "异议答复";

    @Test
    @DisplayName("is the keeper’s, who ends an order and gives it again, each house for its own letters; to others it is closed")
    void orders() {
        try (Chromium chromium = Chromium.launch(); Desk city = Desk.of(chromium, "city"); Desk district = Desk.of(chromium, "district");
                Desk decider = Desk.of(chromium, "decider")) {
            city.go("work/inbox.xhtml");
            city.at("#to-seals").click();
            city.reads("h1", "用印授权");
            assertThat(city.row("orders", ANSWER)).containsText("自动用印");
            city.press(city.row("orders", ANSWER).locator("[id$=':end']"));
            city.told("已停止授权：" + ANSWER);
            assertThat(city.row("orders", ANSWER)).containsText("系统签名，不盖章");
            city.reads("#ended", ANSWER);
            city.look("36-seal-orders");
            city.fitsPhone();
            city.press(city.row("orders", ANSWER).locator("[id$=':give']"));
            city.told("已授权：" + ANSWER);
            assertThat(city.row("orders", ANSWER)).containsText("自动用印");

            district.go(PAGE);
            district.reads("[id$='orders']", "补正通知书");
            district.readsNothingOf(ANSWER);
            assertEquals(403, decider.status(PAGE));
        }
    }
}
