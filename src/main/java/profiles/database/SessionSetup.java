package profiles.database;

import java.util.stream.Stream;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * What EclipseLink is told besides persistence.xml. At the start it waits for the database; later
 * it does not try a failed read three more times, five seconds apart, as it would by itself: while
 * the database is away a caller shall hear so at once.
 */
public class SessionSetup implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        DatabaseWait.untilReachable();
        session.getLogin().setQueryRetryAttemptCount(0);
        guard((ServerSession) session);
    }

    private static void guard(ServerSession session) {
        var guard = new DatabaseGuard(System::nanoTime);
        Stream<ConnectionPool> pools =
                Stream.concat(
                        Stream.of(session.getReadConnectionPool()),
                        session.getConnectionPools().values().stream());
        Stream.concat(Stream.of(session.getLogin()), pools.map(ConnectionPool::getLogin))
                .map(DatasourceLogin.class::cast)
                .forEach(login -> GuardedConnector.guard(login, guard));
    }
}
