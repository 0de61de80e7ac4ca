package cn.hangce.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The realm")
class RealmTest {

    private static final Path FOLDER = Path.of("keycloak");
    private static final Set<String> ROLES = Set.of("applicant", "district-officer", "city-officer", "expert",
            "decision-maker", "finance-officer", "auditor", "administrator", "seal-keeper",
            "agency", "fund-manager");

    private final Realm realm = new Realm(FOLDER);

    @Test
    @DisplayName("has the roles of the house")
    void roles() throws Exception {
        assertEquals(ROLES, realm().getJsonObject("roles").getJsonArray("realm").getValuesAs(JsonObject.class).stream()
                .map(role -> role.getString("name")).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("holds no secret: what is secret is left open for the environment")
    void noSecret() throws Exception {
        for (var client : realm().getJsonArray("clients").getValuesAs(JsonObject.class)) {
            assertEquals(client.getBoolean("publicClient") ? "" : "${HANGCE_CLIENT_SECRET}", client.getString("secret", ""));
        }
        assertFalse(realm().containsKey("users"), "accounts stand in the demonstration’s file only");
    }

    @Test
    @DisplayName("tells the application the credit code, the identity number, the district and the division")
    void claims() throws Exception {
        for (var client : realm().getJsonArray("clients").getValuesAs(JsonObject.class)) {
            var claims = client.getJsonArray("protocolMappers").getValuesAs(JsonObject.class).stream()
                    .map(mapper -> mapper.getString("name")).toList();
            assertTrue(claims.containsAll(List.of("credit_code", "identity_number", "district", "division")), client.getString("clientId"));
        }
    }

    @Test
    @DisplayName("tells the identity number in the access token only: the ID token goes through addresses when somebody signs off")
    void identityNumberInTheAccessTokenOnly() throws Exception {
        for (var client : realm().getJsonArray("clients").getValuesAs(JsonObject.class)) {
            var claim = client.getJsonArray("protocolMappers").getValuesAs(JsonObject.class).stream()
                    .filter(mapper -> mapper.getString("name").equals("identity_number")).findFirst().orElseThrow().getJsonObject("config");
            assertEquals("true", claim.getString("access.token.claim"));
            assertEquals("false", claim.getString("id.token.claim"));
            assertEquals("false", claim.getString("userinfo.token.claim"));
        }
    }

    @Test
    @DisplayName("has a demonstration account for every role, and no account of an unknown role")
    void accounts() {
        var roles = realm.accounts().stream().flatMap(account -> Stream.of(account.roles().split(", "))).collect(Collectors.toSet());
        assertEquals(ROLES, roles);
    }

    @Test
    @DisplayName("without the demonstration has no accounts")
    void withoutDemonstration() {
        assertEquals(List.of(FOLDER.resolve("hangce-realm.json")), realm.files(false));
        assertEquals(2, realm.files(true).size());
    }

    private JsonObject realm() throws Exception {
        try (var reader = Json.createReader(Files.newBufferedReader(FOLDER.resolve("hangce-realm.json")))) {
            return reader.readObject();
        }
    }
}
