package profiles.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;

/** The table of events. */
@ApplicationScoped
public class EventRepository {

    @PersistenceContext EntityManager em;

    void add(Happening happening) {
        em.createNativeQuery(
                        """
                        insert into event
                        (kind, actor_tn_id, subject_tn_id, created_at, next_attempt_at)
                        values (?1, ?2, ?3, ?4, ?4)""")
                .setParameter(1, happening.kind().word())
                .setParameter(2, happening.actorTnId())
                .setParameter(3, happening.subjectTnId())
                .setParameter(4, Timestamp.from(happening.at()))
                .executeUpdate();
    }
}
