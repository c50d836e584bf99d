package profiles.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import profiles.database.Conditions;
import profiles.database.JsonColumn;
import profiles.http.Cursor;

/** The log: lines are added and read, never changed. */
@ApplicationScoped
public class AuditRepository {

    @PersistenceContext EntityManager em;

    void add(AuditEntry entry) {
        Deed deed = entry.deed();
        em.createNativeQuery(
                        """
                        insert into audit (at, actor_tn_id, actor_id_tag, action, subject, change,
                            reason, req_id)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as jsonb), ?7, ?8)""")
                .setParameter(1, Timestamp.from(entry.at()))
                .setParameter(2, entry.actor().tnId())
                .setParameter(3, entry.actor().idTag().value())
                .setParameter(4, deed.action().word())
                .setParameter(5, deed.subject())
                .setParameter(6, deed.change().toString())
                .setParameter(7, deed.reason())
                .setParameter(8, entry.reqId())
                .executeUpdate();
    }

    /** Newest first, after the line the page before ended with. */
    List<AuditEntryView> list(AuditFilter filter, Cursor cursor, int most) {
        Conditions conditions = conditions(filter, cursor);
        Query query =
                em.createNativeQuery(
                        "select a.id, a.at, a.actor_tn_id, a.actor_id_tag, a.action, a.subject,"
                                + " cast(a.change as text), a.reason, a.req_id from audit a"
                                + conditions.where()
                                + " order by a.at desc, a.id desc limit "
                                + most);
        conditions.bind(query);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static Conditions conditions(AuditFilter filter, Cursor cursor) {
        return new Conditions()
                .and("a.actor_id_tag = ?", filter.actor())
                .andAll("a.subject in (?, ?)", filter.subjects())
                .and("a.action = ?", filter.action() == null ? null : filter.action().word())
                .and("a.at >= ?", filter.from() == null ? null : Timestamp.from(filter.from()))
                .and("a.at < ?", filter.until() == null ? null : Timestamp.from(filter.until()))
                .and("a.req_id = ?", filter.reqId())
                .and("(a.at, a.id) < (select b.at, b.id from audit b where b.id = ?)", cursor.id());
    }

    private static AuditEntryView view(Object[] row) {
        Long actor = row[2] == null ? null : ((Number) row[2]).longValue();
        Instant at = ((Timestamp) row[1]).toInstant();
        return new AuditEntryView(
                ((Number) row[0]).longValue(),
                at,
                actor == null ? null : new AuditEntryView.Actor(actor, (String) row[3]),
                (String) row[4],
                (String) row[5],
                JsonColumn.parse((String) row[6]),
                (String) row[7],
                (String) row[8]);
    }
}
