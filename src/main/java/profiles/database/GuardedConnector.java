package profiles.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.Session;

/** Where EclipseLink asks the pool for a connection: through the {@link DatabaseGuard}. */
final class GuardedConnector implements Connector {

    private final Connector pool;
    private final transient DatabaseGuard guard;

    private GuardedConnector(Connector pool, DatabaseGuard guard) {
        this.pool = pool;
        this.guard = guard;
    }

    static void guard(DatasourceLogin login, DatabaseGuard guard) {
        if (!(login.getConnector() instanceof GuardedConnector)) {
            login.setConnector(new GuardedConnector(login.getConnector(), guard));
        }
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        try {
            return guard.borrow(() -> pool.connect(properties, session));
        } catch (SQLException refusal) {
            throw DatabaseException.sqlException(refusal);
        }
    }

    @Override
    public Object clone() {
        return new GuardedConnector((Connector) pool.clone(), guard);
    }

    @Override
    public String getConnectionDetails() {
        return pool.getConnectionDetails();
    }

    @Override
    public void toString(PrintWriter writer) {
        pool.toString(writer);
    }
}
