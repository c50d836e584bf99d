package profiles.database;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

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
    }
}
