package profiles.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import profiles.database.Conditions;
import profiles.database.JsonColumn;
import profiles.http.Cursor;
import profiles.profile.ProfileSettings;

/** All profiles with their accounts, each page in one statement. */
@ApplicationScoped
public class AdminListRepository {

    private static final String PROFILES =
            """
            select p.tn_id, p.id_tag, p.name, p.type, p.status, a.roles, a.email,
                a.email_verified_at, a.lang, p.profile_pic, p.cover_pic, p.created_at,
                p.updated_at, cast(p.x as text), p.connection_mode, p.allow_followers,
                p.discoverable
            from profile p left join account a on a.tn_id = p.tn_id""";

    @PersistenceContext EntityManager em;

    /** The newest first: numbers are given in order, and no change of a profile moves it. */
    List<AdminProfileView> list(AdminProfileFilter filter, Cursor cursor, int most) {
        return list(filter, cursor, 0, most);
    }

    List<AdminProfileView> list(AdminProfileFilter filter, Cursor cursor, int offset, int most) {
        Conditions conditions = filter.conditions().and("p.tn_id < ?", cursor.id());
        String page = " order by p.tn_id desc limit " + most + " offset " + offset;
        Query query = em.createNativeQuery(PROFILES + conditions.where() + page);
        conditions.bind(query);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static AdminProfileView view(Object[] row) {
        boolean person = row[6] != null;
        JsonObject x = JsonColumn.parse((String) row[13]);
        return new AdminProfileView(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                person ? List.of(((String) row[5]).split(",")) : null,
                (String) row[6],
                person ? row[7] != null : null,
                (String) row[8],
                picture(row[9]),
                picture(row[10]),
                instant(row[11]),
                instant(row[12]),
                x.isEmpty() ? null : x,
                new ProfileSettings((String) row[14], (Boolean) row[15], (Boolean) row[16]));
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }

    private static String picture(Object fileId) {
        return fileId == null ? null : "/api/file/" + fileId;
    }
}
