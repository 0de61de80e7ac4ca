package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person signs on by the identity number that the identity provider vouches for")
class PersonSignOnIT {

    private static final String ADDRESS = Scene.WORK + "entitlements";
    private static final String NUMBER = "330199199602290020";
    private static final String MASKED = "330199********0020";

    private static long call;

    /** Of the program for persons, open in May 2022. */
    @BeforeAll
    static void call() {
        Scene.day("2022-05-20");
        Caller city = Caller.of("city");
        call = city.post(Scene.WORK + "calls", Json.createObjectBuilder().add("program", "graduate-living-subsidy")
                .add("title", "2022年度应届毕业生生活补贴申报通知").add("opens_on", "2022-05-01").add("closes_on", "2022-05-31")
                .add("city_budget_yuan", 1_000_000).add("publicity_days", 7).add("panel_size", 3).add("pass_mark", 60)
                .build().toString()).good().id();
        city.post(Scene.WORK + "calls/" + call + "/publication", "{}").good();
    }

    @Test
    @DisplayName("sees what persons are entitled to, and of the number only what may be shown")
    void entitlements() {
        Answer answer = Caller.of("person2").get(ADDRESS).good();
        assertEquals(MASKED, answer.json().getString("identity_number"));
        assertFalse(answer.json().containsKey("credit_code"));
        assertFalse(answer.body().contains(NUMBER));
        List<JsonObject> programs = answer.json().getJsonArray("programs").stream().map(JsonValue::asJsonObject).toList();
        JsonObject subsidy = programs.stream().filter(each -> each.getString("program").equals("graduate-living-subsidy")).findFirst().orElseThrow();
        assertEquals("eligible", subsidy.getString("verdict"), "a master who came back from overseas within five years");
        assertEquals(30_000, subsidy.getJsonObject("worth").getInt("paid_yuan"));
        assertTrue(programs.stream().noneMatch(each -> each.getString("program").equals("fledgling-enterprise")), "that is for enterprises");
    }

    @Test
    @DisplayName("applies, and neither the own answer nor an official’s has the number")
    void applies() {
        Caller person = Caller.of("person2");
        Answer opened = person.post(Scene.WORK + "calls/" + call + "/case", "{}").good();
        String address = Scene.WORK + "cases/" + opened.id();
        JsonObject rest = Json.createObjectBuilder().add("contact_name", "周叙白").add("contact_phone", "13800000000")
                .add("payee_bank", "示例银行").add("payee_account", "6222020200123459012").build();
        person.put(address + "/facts", Scene.filling(opened.version(), rest)).good();
        Scene.submit(person.get(address).good(), person).good();
        for (String reader : List.of("person2", "city", "district2", "decider", "auditor")) {
            Answer seen = Caller.of(reader).get(address).good();
            assertEquals(MASKED, seen.json().getString("identity_number"), reader);
            assertFalse(seen.body().contains(NUMBER) || seen.body().contains("19960229"), reader);
        }
        assertEquals(404, Caller.of("person").get(address).status(), "another person does not find it");
        assertEquals(404, Caller.of("applicant").get(address).status());
        assertEquals(404, Caller.of("district").get(address).status(), "nor does another district");
    }

    @Test
    @DisplayName("an organisation is told whom the program is for")
    void organisationsAreRefused() {
        Answer answer = Caller.of("applicant").post(Scene.WORK + "calls/" + call + "/case", "{}");
        assertEquals(409, answer.status(), answer.body());
        assertEquals("wrong-kind", answer.problem());
        assertTrue(answer.detail().contains("面向个人"), answer.detail());
    }

    @Test
    @DisplayName("whose number no bureau has handed over is told so, without the number")
    void notOnRecord() {
        String stranger = "330199198510129016";
        Keycloak.put(List.of(new Keycloak.Account("stranger", null, List.of("applicant"), stranger)));
        Answer answer = Caller.of("stranger").get(ADDRESS);
        assertEquals(409, answer.status(), answer.body());
        assertEquals("not-on-record", answer.problem());
        assertFalse(answer.body().contains("19851012"), answer.body());
    }
}
