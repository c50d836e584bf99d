package profiles.database;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import profiles.config.DatabaseSettings;
import profiles.config.Settings;

/**
 * Brings the schema up to date before anything else uses it. Flyway holds an advisory lock
 * meanwhile, so that nodes may start together.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    /** Injected so that an unusable setting stops the start before the database is touched. */
    @Inject Settings settings;

    @PostConstruct
    void migrate() {
        Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(
                        ProfilesDataSource.forMigration(
                                DatabaseSettings.read(ConfigProvider.getConfig())))
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
