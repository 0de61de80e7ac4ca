package cn.hangce.city.http;

import cn.hangce.city.RunningCity;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;

/** The city’s identity provider: tokens, and more accounts where a test needs them. */
final class Keycloak {

    private static final String FORM = "application/x-www-form-urlencoded";

    private Keycloak() {
    }

    /**
     * An account for a test; its password is its name.
     *
     * @param creditCode the organisation’s; null where it has none
     * @param identity   a person’s identity number; null where it has none
     */
    record Account(String name, String creditCode, List<String> roles, String identity) {

        Account(String name, String creditCode, List<String> roles) {
            this(name, creditCode, roles, null);
        }

        JsonObjectBuilder json() {
            JsonObjectBuilder user = Json.createObjectBuilder().add("username", name).add("enabled", true)
                    .add("firstName", name).add("realmRoles", Json.createArrayBuilder(roles))
                    .add("credentials", Json.createArrayBuilder().add(Json.createObjectBuilder()
                            .add("type", "password").add("value", name)));
            if (creditCode != null) {
                user.add("attributes", Json.createObjectBuilder().add("credit_code", Json.createArrayBuilder().add(creditCode)));
            }
            if (identity != null) {
                user.add("attributes", Json.createObjectBuilder().add("identity_number", Json.createArrayBuilder().add(identity)));
            }
            return user;
        }
    }

    /** In the demonstration realm the password is the account’s name. */
    static Ticket ticket(String account) {
        return new Ticket(() -> token(RunningCity.city().provider(), "hangce-cli", account, account));
    }

    /** Puts accounts into the demonstration realm, in the place of those of the same name. */
    static void put(List<Account> accounts) {
        URI realm = RunningCity.city().provider();
        JsonArrayBuilder users = Json.createArrayBuilder();
        accounts.forEach(account -> users.add(account.json()));
        JsonObject request = Json.createObjectBuilder().add("ifResourceExists", "OVERWRITE").add("users", users).build();
        String administrator = token(realm.resolve("/realms/master"), "admin-cli", "keycloak-admin", administratorsPassword()).getString("access_token");
        send(HttpRequest.newBuilder(realm.resolve("/admin/realms/hangce/partialImport")).header("Authorization", "Bearer " + administrator)
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(request.toString())).build());
    }

    private static JsonObject token(URI realm, String client, String account, String password) {
        String form = "grant_type=password&client_id=" + client + "&username=" + account + "&password=" + password;
        return send(HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token")).header("Content-Type", FORM)
                .POST(BodyPublishers.ofString(form)).build()).json();
    }

    private static String administratorsPassword() {
        try (Reader file = Files.newBufferedReader(RunningCity.home().resolve("secrets.properties"))) {
            Properties secrets = new Properties();
            secrets.load(file);
            return secrets.getProperty("keycloak.admin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer send(HttpRequest request) {
        try {
            return Answer.of(Caller.HTTP.send(request, BodyHandlers.ofString())).good();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
