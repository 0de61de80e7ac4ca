package cn.hangce.store;

import cn.hangce.registry.StoreReady;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;

/**
 * Brings the database to its present shape when the city is deployed, before anybody uses it. Each module has its scripts in
 * {@code db/migration}; a deployment whose entities do not fit the tables fails here and not in somebody’s case.
 */
@ApplicationScoped
public class Migration {

    private static final Logger LOG = System.getLogger(Migration.class.getName());

    @Resource(lookup = "java:jboss/datasources/HangceDS")
    private DataSource database;
    @PersistenceUnit(unitName = "hangce")
    private EntityManagerFactory unit;
    @Inject
    private Event<StoreReady> ready;

    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Startup startup) {
        // Each module numbers its own; a later step of an early module comes after the first steps of the others.
        Flyway flyway = Flyway.configure(Migration.class.getClassLoader()).dataSource(database)
                .locations("classpath:db/migration").outOfOrder(true).load();
        int applied = flyway.migrate().migrationsExecuted;
        unit.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        LOG.log(Level.INFO, "Database ready, {0} migrations applied", applied);
        ready.fire(new StoreReady());
    }
}
