package profiles.relationship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import profiles.profile.ProfileSettings;
import profiles.profile.ProfileStatus;
import profiles.profile.ProfileType;

/** The stored sides of relationships, read and written under the lock of their pair. */
@ApplicationScoped
public class RelationshipRepository {

    /** The same for both directions; a rare collision only makes somebody wait. */
    private static final String LOCK =
            """
            select cast(pg_advisory_xact_lock(hashtextextended(
                'profiles.pair ' || least(?1, ?2) || ' ' || greatest(?1, ?2), 0)) as text)""";

    /** Keeps both profiles from being removed, which the writes would wait for in any order. */
    private static final String READ =
            """
            select p.tn_id, p.type, p.status, p.connection_mode, p.allow_followers, p.discoverable,
                coalesce(r.following, false), coalesce(r.connection, 'disconnected'),
                coalesce(r.blocked, false), coalesce(r.muted, false), r.updated_at,
                r.trust, coalesce(r.hidden_in_home, false)
            from profile p
            left join relationship r on r.from_tn_id = p.tn_id
                and r.to_tn_id = case p.tn_id when ?1 then ?2 else ?1 end
            where p.tn_id in (?1, ?2)
            order by p.tn_id
            for key share of p""";

    private static final String WRITE =
            """
            insert into relationship
            (from_tn_id, to_tn_id, following, connection, blocked, muted, updated_at, trust,
                hidden_in_home)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as text), ?9)
            on conflict (from_tn_id, to_tn_id) do update
            set following = excluded.following, connection = excluded.connection,
                blocked = excluded.blocked, muted = excluded.muted,
                updated_at = excluded.updated_at, trust = excluded.trust,
                hidden_in_home = excluded.hidden_in_home""";

    @PersistenceContext EntityManager em;

    /**
     * Waits until nobody else is changing anything with the community, in or out.
     *
     * @see RelationshipRepository#lock which comes after it where both are needed
     */
    public void lockCommunity(long tnId) {
        em.createNativeQuery("select 1 from profile where tn_id = ?1 for no key update")
                .setParameter(1, tnId)
                .getResultList();
    }

    /**
     * Waits until nobody else is changing the pair, then reads it.
     *
     * @return empty when one of the two profiles has been removed
     */
    Optional<LockedPair> lock(long mine, long others) {
        em.createNativeQuery(LOCK).setParameter(1, mine).setParameter(2, others).getResultList();
        // a statement of its own: only it sees what was committed while the lock was waited for
        Map<Long, Party> parties = read(mine, others);
        return parties.size() < 2
                ? Optional.empty()
                : Optional.of(new LockedPair(parties.get(mine), parties.get(others)));
    }

    private Map<Long, Party> read(long mine, long others) {
        List<?> rows =
                em.createNativeQuery(READ)
                        .setParameter(1, mine)
                        .setParameter(2, others)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(RelationshipRepository::party)
                .collect(Collectors.toMap(Party::tnId, Function.identity()));
    }

    private static Party party(Object[] row) {
        return new Party(
                ((Number) row[0]).longValue(),
                ProfileType.valueOf(upper(row[1])),
                ProfileStatus.valueOf(upper(row[2])),
                new ProfileSettings((String) row[3], (Boolean) row[4], (Boolean) row[5]),
                new Side(
                        (Boolean) row[6],
                        Connection.valueOf(upper(row[7])),
                        (Boolean) row[8],
                        (Boolean) row[9],
                        notes(row)),
                row[10] == null ? null : ((Timestamp) row[10]).toInstant());
    }

    private static Notes notes(Object[] row) {
        Trust trust = row[11] == null ? null : Trust.valueOf(upper(row[11]));
        return new Notes(trust, (Boolean) row[12]);
    }

    private static String upper(Object word) {
        return ((String) word).toUpperCase(Locale.ROOT);
    }

    /** Writes the sides that differ from what they were; one that holds nothing is removed. */
    void write(LockedPair before, Pair after, Instant now) {
        Party me = before.me();
        Party other = before.other();
        if (!after.mine().equals(me.side())) {
            write(me.tnId(), other.tnId(), after.mine(), now);
        }
        if (!after.theirs().equals(other.side())) {
            write(other.tnId(), me.tnId(), after.theirs(), now);
        }
    }

    private void write(long from, long to, Side side, Instant now) {
        if (side.isNothing()) {
            em.createNativeQuery("delete from relationship where from_tn_id = ?1 and to_tn_id = ?2")
                    .setParameter(1, from)
                    .setParameter(2, to)
                    .executeUpdate();
            return;
        }
        em.createNativeQuery(WRITE)
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, side.following())
                .setParameter(4, side.connection().word())
                .setParameter(5, side.blocked())
                .setParameter(6, side.muted())
                .setParameter(7, Timestamp.from(now))
                .setParameter(8, side.notes().trust() == null ? null : side.notes().trust().word())
                .setParameter(9, side.notes().hiddenInHome())
                .executeUpdate();
    }
}
