package profiles.database;

import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;
import profiles.config.DatabaseSettings;

/**
 * Connections to the PostgreSQL of {@code profiles.db.*}. The server makes one for its pool from
 * web.xml, so the settings work the same from every source on every server. Whatever the URL says
 * itself wins over the values given here.
 */
public class ProfilesDataSource extends PGSimpleDataSource {

    private static final int CONNECT_SECONDS = 3;
    private static final int SOCKET_SECONDS = 4;
    private static final String STATEMENT_LIMITS =
            "-c statement_timeout=3s -c idle_in_transaction_session_timeout=60s";

    public ProfilesDataSource() {
        this(DatabaseSettings.read(ConfigProvider.getConfig()));
        if (!getURL().contains("socketTimeout=")) {
            setSocketTimeout(SOCKET_SECONDS);
        }
        if (getOptions() == null) {
            setOptions(STATEMENT_LIMITS);
        }
    }

    private ProfilesDataSource(DatabaseSettings settings) {
        setUrl(settings.url());
        settings.user().ifPresent(this::setUser);
        settings.password().ifPresent(this::setPassword);
        if (!settings.url().contains("connectTimeout=")) {
            setConnectTimeout(CONNECT_SECONDS);
        }
        if (!settings.url().contains("ApplicationName=")) {
            setApplicationName("profiles");
        }
        setTcpKeepAlive(true);
        // the server would name the values of a refused row
        setLogServerErrorDetail(false);
        // lets JPA write a String into a jsonb column
        setStringType("unspecified");
    }

    /** A data source without limits on how long a statement may run. */
    static ProfilesDataSource forMigration(DatabaseSettings settings) {
        return new ProfilesDataSource(settings);
    }
}
