package cn.hangce.launcher;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The files that describe the realm {@code hangce} to Keycloak, which reads them when it does not know the realm yet. */
record Realm(Path folder) {

    /** An account of the demonstration; its password is its name. */
    record Account(String name, String roles, String person) {
    }

    static Realm in(Path servers) {
        return new Realm(servers.resolve("realm"));
    }

    List<Path> files(boolean demonstration) {
        var realm = folder.resolve("hangce-realm.json");
        return demonstration ? List.of(realm, accountsFile()) : List.of(realm);
    }

    List<Account> accounts() {
        try (var reader = Json.createReader(Files.newBufferedReader(accountsFile()))) {
            return reader.readObject().getJsonArray("users").getValuesAs(Realm::account);
        } catch (IOException e) {
            throw CityFailure.of(e, "servers.missing", accountsFile());
        }
    }

    private Path accountsFile() {
        return folder.resolve("hangce-users-0.json");
    }

    private static Account account(JsonObject user) {
        var roles = user.getJsonArray("realmRoles").getValuesAs(JsonString::getString).stream()
                .filter(role -> !role.startsWith("default-roles"))
                .collect(Collectors.joining(", "));
        return new Account(user.getString("username"), roles, user.getString("firstName"));
    }
}
