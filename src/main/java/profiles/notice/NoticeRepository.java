package profiles.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom to tell, and of whom: nobody unless what the event says still holds, the recipient has
 * confirmed the address and wants such mails, and doesn't block or mute whom it is about.
 */
@ApplicationScoped
public class NoticeRepository {

    private static final List<String> VARIABLES =
            List.of("name", "idTag", "other", "otherIdTag", "community", "communityIdTag");

    /** Somebody (p), whom another (o) did something to. */
    private static final String TO_PERSON =
            """
            select a.email, a.lang, p.name, p.id_tag, o.name, o.id_tag
            from profile p
            join account a on a.tn_id = p.tn_id
            join profile o on o.tn_id = ?1
            left join relationship mine on mine.from_tn_id = p.tn_id and mine.to_tn_id = o.tn_id
            where p.tn_id = ?2 and p.status = 'active' and o.status = 'active'
            and a.email_verified_at is not null
            and not coalesce(mine.blocked or mine.muted, false)
            """;

    private static final String REQUEST_WAITS =
            """
            and p.connection_mode <> 'I' and exists (
                select 1 from relationship
                where from_tn_id = ?1 and to_tn_id = ?2 and connection = 'pending')
            """;

    private static final String ASKED =
            TO_PERSON + "and a.mail_connection_requests\n" + REQUEST_WAITS;

    private static final String INVITED = TO_PERSON + "and a.mail_membership\n" + REQUEST_WAITS;

    private static final String MEMBER =
            TO_PERSON
                    + """
                    and a.mail_membership and exists (
                        select 1 from membership
                        where community_tn_id = ?1 and member_tn_id = ?2 and role <> 'owner')
                    """;

    /** The owner (p) of a community (c) that somebody (o) asked to be let in. */
    private static final String OWNER =
            """
            select a.email, a.lang, p.name, p.id_tag, o.name, o.id_tag, c.name, c.id_tag
            from profile c
            join relationship r
                on r.from_tn_id = ?1 and r.to_tn_id = c.tn_id and r.connection = 'pending'
            join membership m on m.community_tn_id = c.tn_id and m.role = 'owner'
            join profile p on p.tn_id = m.member_tn_id
            join account a on a.tn_id = p.tn_id
            join profile o on o.tn_id = ?1
            left join relationship mine on mine.from_tn_id = p.tn_id and mine.to_tn_id = o.tn_id
            where c.tn_id = ?2 and c.connection_mode <> 'I'
            and c.status = 'active' and p.status = 'active' and o.status = 'active'
            and a.email_verified_at is not null and a.mail_membership
            and not coalesce(mine.blocked or mine.muted, false)
            """;

    private static final String OF_STATUS =
            """
            select a.email, a.lang, p.name, p.id_tag
            from profile p join account a on a.tn_id = p.tn_id
            where p.tn_id = ?1 and p.status = ?2
            and a.email_verified_at is not null and a.mail_suspension
            """;

    @PersistenceContext EntityManager em;

    Optional<Notice> findAsked(long actorTnId, long personTnId) {
        return find("connection", ASKED, actorTnId, personTnId);
    }

    Optional<Notice> findOwner(long actorTnId, long communityTnId) {
        return find("join", OWNER, actorTnId, communityTnId);
    }

    Optional<Notice> findInvited(long communityTnId, long personTnId) {
        return find("invitation", INVITED, communityTnId, personTnId);
    }

    Optional<Notice> findMember(long communityTnId, long personTnId) {
        return find("member", MEMBER, communityTnId, personTnId);
    }

    Optional<Notice> findSuspended(long personTnId) {
        return find("suspension", OF_STATUS, personTnId, "suspended");
    }

    Optional<Notice> findBanned(long personTnId) {
        return find("ban", OF_STATUS, personTnId, "banned");
    }

    private Optional<Notice> find(String kind, String sql, Object first, Object second) {
        Query query = em.createNativeQuery(sql).setParameter(1, first).setParameter(2, second);
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).map(row -> notice(kind, row)).findFirst();
    }

    private static Notice notice(String kind, Object[] row) {
        Map<String, String> model = new HashMap<>();
        for (int i = 2; i < row.length; i++) {
            model.put(VARIABLES.get(i - 2), (String) row[i]);
        }
        return new Notice(kind, (String) row[0], (String) row[1], model);
    }
}
