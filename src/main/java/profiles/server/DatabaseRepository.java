package profiles.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

/** The database as a whole: is it there? */
@ApplicationScoped
public class DatabaseRepository {

    private static final int PATIENCE_MILLIS = 2_000;

    @PersistenceContext EntityManager database;

    boolean answers() {
        try {
            database.createNativeQuery("select 1")
                    .setHint("jakarta.persistence.query.timeout", PATIENCE_MILLIS)
                    .getSingleResult();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }
}
