package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.city.RunningCity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The database goes away while somebody hands in")
class LostDatabaseIT {

    @Test
    @DisplayName("they are told so, nothing is done, and the same click works when it is back")
    void lostAndFound() {
        long call = Scene.call(0);
        Caller firm = Caller.of("applicant4");
        Answer complete = Scene.complete(call, firm);

        RunningCity.city().killPostgres();
        try {
            Answer lost = Scene.submit(complete, firm);
            assertEquals(503, lost.status(), lost.body());
            assertEquals("database-gone", lost.problem());
            assertTrue(lost.detail().matches("(?s).*[一-龥].*"), lost.detail());
            Answer page = firm.get("my/index.xhtml");
            assertEquals(503, page.status());
            assertTrue(page.body().contains("数据库"), "the page says what is missing");
        } finally {
            RunningCity.city().startPostgres();
        }

        Answer again = Scene.submit(complete, firm).good();
        assertEquals(1, firm.get(Scene.WORK + "cases/" + again.id()).good().json().getJsonArray("history").stream()
                .filter(step -> step.asJsonObject().getString("act").equals("SUBMIT")).count());
    }
}
