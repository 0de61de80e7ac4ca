package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An enterprise’s own system learns what it is entitled to")
class EntitlementsIT {

    private static final String ADDRESS = Scene.WORK + "entitlements";

    private static Caller firm;

    @BeforeAll
    static void signOn() {
        Scene.day("2022-05-20");
        firm = Caller.of("applicant");
    }

    private static JsonObject suppose(String facts) {
        return suppose(firm, facts);
    }

    private static JsonObject suppose(Caller who, String facts) {
        return who.post(ADDRESS, "{\"facts\":" + facts + "}").good().json();
    }

    private static JsonObject program(JsonObject answer, String id) {
        return answer.getJsonArray("programs").stream().map(JsonValue::asJsonObject).filter(each -> each.getString("program").equals(id))
                .findFirst().orElseThrow(() -> new AssertionError(id));
    }

    @Test
    @DisplayName("ranked, with reasons, and a total that is the sum of what counts")
    void total() {
        JsonObject answer = firm.get(ADDRESS).good().json();
        long counted = answer.getJsonArray("programs").stream().map(JsonValue::asJsonObject).filter(each -> each.getBoolean("counted"))
                .mapToLong(each -> each.getJsonObject("worth").getJsonNumber("paid_yuan").longValueExact()).sum();
        assertEquals(answer.getJsonObject("total").getJsonNumber("paid_yuan").longValueExact(), counted);
        JsonObject subsidy = program(answer, "rd-expense-subsidy");
        assertEquals("eligible", subsidy.getString("verdict"));
        assertEquals(217_620, subsidy.getJsonObject("worth").getInt("recurring_yuan"), "20 % of 2,053,000 − 964,900");
        List<String> verdicts = answer.getJsonArray("programs").stream().map(each -> each.asJsonObject().getString("verdict")).distinct().toList();
        assertEquals(List.of("eligible", "nearly", "unknown", "judged", "not").stream().filter(verdicts::contains).toList(), verdicts);
    }

    @Test
    @DisplayName("two people fewer than the condition asks are two people, in both languages")
    void shortfall() {
        // A firm that never gets anything in the story, since what was given once is not had again.
        JsonObject fledgling = program(suppose(Caller.of("applicant6"), "{\"rd_staff\":12,\"ip_supports_products\":true,\"sales_last_year_yuan\":50000000}"),
                "fledgling-enterprise");
        assertEquals("nearly", fledgling.getString("verdict"));
        JsonObject gap = fledgling.getJsonArray("shortfalls").getJsonObject(0);
        assertEquals("rd_staff", gap.getJsonArray("changes").getJsonObject(0).getString("fact"));
        assertEquals(2, gap.getJsonArray("changes").getJsonObject(0).getInt("distance"), "15 % of 88 are 13.2");
        assertTrue(gap.getJsonObject("words").getString("zh").contains("还差 2 人"), gap::toString);
        assertEquals(200_000, fledgling.getJsonObject("worth").getInt("once_yuan"));
        assertFalse(fledgling.getBoolean("counted"));
    }

    @Test
    @DisplayName("what does not go together is not added, and the clause is told")
    void yielding() {
        JsonObject answer = suppose("{\"has_city_rd_institution\":true,\"rd_above_high_tech_standard\":true,\"self_raised_yuan\":10000000,"
                + "\"requested_yuan\":5000000,\"unfinished_key_projects\":0,\"same_project_funded_elsewhere\":false,\"term_months\":48,"
                + "\"verified_rd_yuan\":20000000,\"acceptance\":\"passed\",\"late_acceptance\":false,\"leads_innovation_consortium\":false}");
        JsonObject project = program(answer, "key-rd-enterprise");
        JsonObject subsidy = program(answer, "rd-expense-subsidy");
        assertTrue(project.getBoolean("counted"), project::toString);
        assertEquals(4_000_000, project.getJsonObject("worth").getInt("once_yuan"));
        assertEquals("key-rd-enterprise", subsidy.getJsonObject("yields").getString("to"));
        assertEquals("difference", subsidy.getJsonObject("yields").getString("rule"));
        assertEquals("第十五条", subsidy.getJsonObject("yields").getString("cite"));
    }

    @Test
    void whatIsSupposedIsNotKept() {
        suppose("{\"rd_staff\":0}");
        JsonObject fledgling = program(firm.get(ADDRESS).good().json(), "fledgling-enterprise");
        assertEquals(0, fledgling.getJsonArray("failed").size());
    }

    @Test
    void anImpossibleFactIsNamed() {
        Answer answer = firm.post(ADDRESS, "{\"facts\":{\"rd_staff\":-1}}");
        assertTrue(answer.status() >= 400 && answer.status() < 500, answer.body());
        assertTrue(answer.body().contains("rd_staff"), answer.body());
    }

    @Test
    void nobodyElseMayAsk() {
        assertEquals(401, Caller.anonymous().get(ADDRESS).status());
        assertEquals(403, Caller.of("city").get(ADDRESS).status());
    }
}
