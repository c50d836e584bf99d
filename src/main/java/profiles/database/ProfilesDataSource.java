package profiles.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;
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
    private static final int LOGIN_SECONDS = 2;
    private static final int ANSWER_MILLIS = 2_500;
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);
    private static final String STATEMENT_LIMITS =
            "-c statement_timeout=2s -c idle_in_transaction_session_timeout=60s"
                    // workers and compilation take longer to start than a request may last
                    + " -c max_parallel_workers_per_gather=0 -c jit=off";

    private final boolean limited;

    /** When connecting last took too long; the pool would try again at once, in the same call. */
    private volatile Long timedOutAt;

    public ProfilesDataSource() {
        this(DatabaseSettings.read(ConfigProvider.getConfig()), true);
    }

    ProfilesDataSource(DatabaseSettings settings, boolean limited) {
        String url = settings.url();
        // what getURL() answers names every parameter, given or not
        this.limited = limited && !url.contains("socketTimeout=");
        setUrl(url);
        settings.user().ifPresent(this::setUser);
        settings.password().ifPresent(this::setPassword);
        if (!url.contains("connectTimeout=")) {
            setConnectTimeout(CONNECT_SECONDS);
        }
        if (!url.contains("ApplicationName=")) {
            setApplicationName("profiles");
        }
        if (!url.contains("tcpKeepAlive=")) {
            setTcpKeepAlive(true);
        }
        if (this.limited) {
            setSocketTimeout(LOGIN_SECONDS);
        }
        if (limited && getOptions() == null) {
            setOptions(STATEMENT_LIMITS);
        }
        // the server would name the values of a refused row
        setLogServerErrorDetail(false);
        // lets JPA write a String into a jsonb column
        setStringType("unspecified");
    }

    /** A data source without limits on how long a statement may run. */
    static ProfilesDataSource forMigration(DatabaseSettings settings) {
        return new ProfilesDataSource(settings, false);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        if (!limited) {
            return super.getConnection(user, password);
        }
        Long timeOut = timedOutAt;
        if (timeOut != null && System.nanoTime() - timeOut < PAUSE) {
            throw new SQLTransientConnectionException("The database hung a moment ago", "08001");
        }
        Connection connection = connect(user, password);
        connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
        return connection;
    }

    private Connection connect(String user, String password) throws SQLException {
        // for all tries the driver makes, with and without TLS
        setLoginTimeout(LOGIN_SECONDS);
        long start = System.nanoTime();
        try {
            return super.getConnection(user, password);
        } catch (SQLException e) {
            long end = System.nanoTime();
            if (end - start > PAUSE) {
                timedOutAt = end;
            }
            throw e;
        }
    }
}
