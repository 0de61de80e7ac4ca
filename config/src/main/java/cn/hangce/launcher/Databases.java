package cn.hangce.launcher;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Who keeps data where.
 *
 * @param application    the application's database
 * @param keycloak       Keycloak's
 * @param keycloakSchema the schema in it
 */
record Databases(Settings.Database application, Settings.Database keycloak, String keycloakSchema) {

    /** Two databases with a user each, in a PostgreSQL of the city's own. */
    static Databases own(Postgres postgres, Secrets secrets) throws IOException {
        return new Databases(
                postgres.database("hangce", secrets.of("postgresql.hangce")),
                postgres.database("keycloak", secrets.of("postgresql.keycloak")),
                "public");
    }

    /** One database that somebody else runs; Keycloak, if it is ours, keeps to a schema of its own in it. */
    static Databases shared(Settings.Database database, boolean withKeycloak) {
        try (var connection =
                        DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            if (withKeycloak) {
                statement.execute("CREATE SCHEMA IF NOT EXISTS keycloak");
            }
            return new Databases(database, database, "keycloak");
        } catch (SQLException e) {
            throw CityFailure.of(e, "database.failed", database.url(), e.getMessage());
        }
    }
}
