package profiles.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import profiles.file.FileId;
import profiles.visibility.Viewer;
import profiles.visibility.Visibility;
import profiles.visibility.VisibleProfile;

/**
 * The people around a community as a viewer may see them, in the order of their numbers, each page
 * in one statement. {@code ?3} is the community.
 */
@ApplicationScoped
public class MemberListRepository {

    private static final int RANK = 23;
    private static final int SINCE = 24;

    private static final String SELECT = "select " + Visibility.COLUMNS;

    private static final String MEMBER =
            SELECT
                    + ", m.role as rank, m.created_at as since from membership m"
                    + " join profile p on p.tn_id = m.member_tn_id "
                    + Visibility.JOINS
                    + " where m.community_tn_id = ?3";

    /** Whoever belongs sees all who belong; for others the undiscoverable stay so. */
    private static final String MEMBERS =
            MEMBER
                    + " and p.tn_id > ?4 and (?5 = '' or m.role = ?5) and "
                    + Visibility.READABLE
                    + " and (exists (select 1 from membership me"
                    + " where me.community_tn_id = ?3 and me.member_tn_id = ?1) or "
                    + Visibility.FINDABLE
                    + ") order by p.tn_id limit ?6";

    private static final String WAITING =
            " and r.connection = 'pending' and p.tn_id > ?4 and ?5 = '' and "
                    + Visibility.READABLE
                    + " order by p.tn_id limit ?6";

    private static final String REQUESTED =
            SELECT
                    + ", cast(null as text), r.updated_at from relationship r"
                    + " join profile p on p.tn_id = r.from_tn_id "
                    + " join profile c on c.tn_id = r.to_tn_id and c.connection_mode <> 'I' "
                    + Visibility.JOINS
                    + " where r.to_tn_id = ?3"
                    + WAITING;

    private static final String INVITED =
            SELECT
                    + ", cast(null as text), r.updated_at from relationship r"
                    + " join profile p on p.tn_id = r.to_tn_id "
                    + Visibility.JOINS
                    + " where r.from_tn_id = ?3"
                    + WAITING;

    private static final String INVITED_ONE =
            SELECT
                    + ", cast(null as text), r.updated_at from relationship r"
                    + " join profile p on p.tn_id = r.to_tn_id "
                    + Visibility.JOINS
                    + " where r.from_tn_id = ?3 and r.to_tn_id = ?4 and r.connection = 'pending'";

    @PersistenceContext EntityManager em;

    /** One more than the page holds, if there is one. */
    List<MemberView> list(Viewer viewer, long community, MemberQuery wanted) {
        Query query =
                query(sql(wanted.status()), viewer, community)
                        .setParameter(4, wanted.after())
                        .setParameter(5, wanted.role())
                        .setParameter(6, wanted.limit() + 1);
        return read(query, wanted.status());
    }

    /** Somebody who belongs to the community, or is invited. */
    Optional<MemberView> find(Viewer viewer, long community, long person) {
        Query member =
                query(MEMBER + " and m.member_tn_id = ?4", viewer, community)
                        .setParameter(4, person);
        Query invited = query(INVITED_ONE, viewer, community).setParameter(4, person);
        return read(member, MemberStatus.MEMBER).stream()
                .findFirst()
                .or(() -> read(invited, MemberStatus.INVITED).stream().findFirst());
    }

    private static String sql(MemberStatus status) {
        return switch (status) {
            case MEMBER -> MEMBERS;
            case REQUESTED -> REQUESTED;
            case INVITED -> INVITED;
        };
    }

    private Query query(String sql, Viewer viewer, long community) {
        return em.createNativeQuery(sql)
                .setParameter(1, viewer.tnId())
                .setParameter(2, viewer.staff())
                .setParameter(3, community);
    }

    private static List<MemberView> read(Query query, MemberStatus status) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> view(row, status)).toList();
    }

    private static MemberView view(Object[] row, MemberStatus status) {
        VisibleProfile person = Visibility.read(row);
        return new MemberView(
                person.tnId(),
                person.idTag().value(),
                person.name(),
                person.type().name().toLowerCase(Locale.ROOT),
                FileId.pathOf(person.profilePic()),
                (String) row[RANK],
                status.word(),
                ((Timestamp) row[SINCE]).toInstant());
    }
}
