package profiles.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import profiles.database.FreshPlan;
import profiles.directory.DirectoryCursor.Place;
import profiles.visibility.Viewer;
import profiles.visibility.Visibility;
import profiles.visibility.VisibleProfile;

/** The directory, each page in one statement. */
@ApplicationScoped
public class DirectoryRepository {

    private static final int TIER = 23;

    @PersistenceContext EntityManager em;

    /**
     * @param snapshot what the database held when the first page was read
     */
    record Found(VisibleProfile profile, Place place, String snapshot) {}

    /**
     * @param cursor null for the first page
     */
    List<Found> list(Viewer viewer, ProfileFilter filter, DirectoryCursor cursor, int most) {
        return FreshPlan.read(
                        em.unwrap(Connection.class),
                        statement(viewer, filter, cursor, most),
                        values(filter, cursor))
                .stream()
                .map(row -> found(row, cursor))
                .toList();
    }

    /** Forgets renamings that no cursor reaches back to. */
    public int removeRenamings(Instant before) {
        return em.createNativeQuery(
                        """
                        delete from profile_renaming where id in (
                            select id from profile_renaming where at < ?1
                            order by at limit 10000 for update skip locked)""")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    static String statement(Viewer viewer, ProfileFilter filter, DirectoryCursor cursor, int most) {
        var statements = new Statements(viewer, filter, cursor != null);
        if (filter.q() == null) {
            return cursor == null
                    ? ListStatement.first(statements, most)
                    : ListStatement.next(statements, most);
        }
        return cursor == null
                ? new SearchStatement(statements, 0, most).first()
                : new SearchStatement(statements, cursor.last().tier(), most).next();
    }

    static Map<String, Object> values(ProfileFilter filter, DirectoryCursor cursor) {
        Map<String, Object> values = new HashMap<>();
        values.put("q", filter.q());
        values.put("idTag", filter.idTag() == null ? null : filter.idTag().value());
        if (cursor != null) {
            values.put("snapshot", cursor.snapshot());
            values.put("tier", cursor.last().tier());
            values.put("key", cursor.last().key());
            values.put("subkey", cursor.last().subkey());
            values.put("tnId", cursor.last().tnId());
        }
        return values;
    }

    private static Found found(Object[] row, DirectoryCursor cursor) {
        VisibleProfile profile = Visibility.read(row);
        var place =
                new Place(
                        ((Number) row[TIER]).intValue(),
                        (String) row[TIER + 1],
                        (String) row[TIER + 2],
                        profile.tnId());
        String snapshot = cursor == null ? (String) row[TIER + 3] : cursor.snapshot();
        return new Found(profile, place, snapshot);
    }
}
