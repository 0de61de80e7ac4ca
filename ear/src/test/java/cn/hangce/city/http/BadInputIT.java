package cn.hangce.city.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.city.RunningCity;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Bad input ends in a clear sentence, and nothing is lost or done")
class BadInputIT {

    private static final long FIVE_GIGABYTES = 5L << 30;

    private static long call;
    private static Caller firm;
    private static String address;

    @BeforeAll
    static void scene() {
        call = Scene.call(0);
        firm = Caller.of("applicant2");
        address = Scene.WORK + "cases/" + Scene.complete(call, firm).id();
    }

    @ParameterizedTest
    @CsvSource({"sales_last_year_yuan, -1", "sales_last_year_yuan, 12.5", "sales_last_year_yuan, a lot", "sales_last_year_yuan, 99999999999999999999",
            "registered_on, 2021-02-30", "registered_on, 30/02/2021", "employees, -3", "legal_person, perhaps"})
    void impossibleFacts(String fact, String value) {
        String before = firm.get(address).good().body();
        Answer answer = firm.put(address + "/facts", Scene.filling(version(), Json.createObjectBuilder().add(fact, value).build()));
        assertEquals(409, answer.status(), answer.body());
        assertEquals("fact-wrong", answer.problem());
        assertTrue(answer.detail().matches("(?s).*[一-龥].*"), answer.detail());
        assertEquals(before, firm.get(address).good().body());
    }

    @Test
    void theSentenceIsInTheReadersLanguage() {
        String wrong = Scene.filling(version(), Json.createObjectBuilder().add("employees", "-3").build());
        String english = firm.reading("en").put(address + "/facts", wrong).detail();
        assertFalse(english.matches("(?s).*[一-龥].*"), english);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"not json at all", "[]", "{}", "{\"version\":\"one\",\"facts\":{}}", "{\"version\":1,\"facts\":[]}"})
    void bodiesThatAreNoRequests(String body) {
        Answer answer = firm.put(address + "/facts", body);
        assertEquals(400, answer.status(), answer.body());
        assertFalse(answer.detail().isBlank());
    }

    @Test
    @DisplayName("a program under the name of a PDF is refused by its content")
    void disguisedFile() {
        Answer answer = firm.upload(address + "/materials/application-form?name=form.pdf", "MZ this program cannot be run in DOS mode");
        assertEquals(415, answer.status(), answer.body());
        assertEquals("file-type", answer.problem());
    }

    @Test
    void emptyFile() {
        assertEquals("file-empty", firm.upload(address + "/materials/application-form?name=form.pdf", "").problem());
    }

    @Test
    @DisplayName("a file’s name cannot lead out of the folder nor into the page")
    void harmlessNames() {
        firm.upload(address + "/materials/staff-statement?name=..%2F..%2Fetc%2F%3Cscript%3Ealert(1)%3C%2Fscript%3E.pdf", Scene.PDF).good();
        List<String> names = firm.get(address).good().json().getJsonArray("materials").getValuesAs(JsonValue::asJsonObject).stream()
                .map(file -> file.getString("name")).toList();
        assertTrue(names.stream().noneMatch(name -> name.matches(".*[/\\\\<>].*")), names.toString());
    }

    @ParameterizedTest
    @CsvSource({"api/v1/work/cases/1/materials/application-form?name=huge.pdf, application/octet-stream",
            "index.xhtml, multipart/form-data; boundary=x", "index.xhtml, application/x-www-form-urlencoded"})
    @DisplayName("five gigabytes are refused in words, before they are sent")
    void hugeFile(String path, String type) throws IOException {
        URI web = RunningCity.city().web();
        try (Socket socket = new Socket(web.getHost(), web.getPort())) {
            socket.setSoTimeout(20_000);
            String head = "POST " + web.getPath() + path + " HTTP/1.1\r\nHost: " + web.getAuthority() + "\r\nAuthorization: Bearer "
                    + Keycloak.ticket("applicant2").get() + "\r\nConnection: close\r\nContent-Type: " + type + "\r\nContent-Length: " + FIVE_GIGABYTES + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readNBytes(8000), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
            assertTrue(answer.matches("(?s).*[一-龥].*"), answer);
        }
    }

    @Test
    @DisplayName("a credit code with a wrong check character is named as such")
    void wrongCreditCode() {
        Keycloak.put(List.of(new Keycloak.Account("wrong-code", "91330108MANX21B965", List.of("applicant"))));
        Answer answer = Caller.of("wrong-code").post(Scene.WORK + "calls/" + call + "/case", "{}");
        assertTrue(answer.status() == 403 || answer.status() == 409, answer.body());
        assertTrue(answer.detail().contains("信用代码"), answer.detail());
    }

    @Test
    @DisplayName("terms of a call that cannot stand are refused one by one")
    void impossibleCalls() {
        Caller city = Caller.of("city");
        JsonObject good = Json.createObjectBuilder().add("program", "fledgling-enterprise").add("title", "通知").add("opens_on", "2022-05-01")
                .add("closes_on", "2022-05-31").add("city_budget_yuan", 1).add("publicity_days", 7).add("panel_size", 3).add("pass_mark", 60).build();
        refused(city, with(good, "closes_on", "2022-04-30"), 409);
        refused(city, with(good, "closes_on", "2022-02-31"), 400);
        refused(city, with(good, "city_budget_yuan", -1), 409);
        refused(city, with(good, "panel_size", 4), 409);
        refused(city, with(good, "pass_mark", 101), 409);
        refused(city, with(good, "publicity_days", 0), 409);
    }

    private static void refused(Caller city, JsonObject terms, int status) {
        Answer answer = city.post(Scene.WORK + "calls", terms.toString());
        assertEquals(status, answer.status(), terms + " " + answer.body());
        assertFalse(answer.detail().isBlank());
    }

    private static JsonObject with(JsonObject good, String member, Object value) {
        JsonObjectBuilder other = Json.createObjectBuilder(good);
        return (value instanceof Integer number ? other.add(member, number) : other.add(member, value.toString())).build();
    }

    private static long version() {
        return firm.get(address).good().version();
    }
}
