package profiles.visibility;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import profiles.identity.IdTag;
import profiles.profile.ProfileSettings;
import profiles.profile.ProfileStatus;
import profiles.profile.ProfileType;

/**
 * The policy as SQL. Parameter {@code ?1} is the viewer's number, {@code ?2} whether the viewer is
 * staff; {@code p} is the profile, {@code mine} and {@code theirs} are both sides of the
 * relationship, {@code role} the viewer's membership in a community.
 */
public final class Visibility {

    /** Begins every statement that reads profiles for a viewer; {@link #read} reads its rows. */
    public static final String COLUMNS =
            """
            p.tn_id, p.id_tag, p.name, p.type, p.status, p.x::text, p.profile_pic, p.cover_pic,
            p.connection_mode, p.allow_followers, p.discoverable, p.created_at, p.version,
            coalesce(mine.following, false), coalesce(theirs.following, false),
            coalesce(mine.connection, 'disconnected'), coalesce(theirs.connection, 'disconnected'),
            coalesce(mine.blocked, false), coalesce(mine.muted, false),
            role.role, coalesce(viewer.connection_mode, 'M'),
            mine.trust, coalesce(mine.hidden_in_home, false)
            """;

    /** Follows the {@code from} that brings {@code p}. */
    public static final String JOINS =
            """
            left join relationship mine on mine.from_tn_id = ?1 and mine.to_tn_id = p.tn_id
            left join relationship theirs on theirs.from_tn_id = p.tn_id and theirs.to_tn_id = ?1
            left join membership role
                on role.community_tn_id = p.tn_id and role.member_tn_id = ?1
            left join profile viewer on viewer.tn_id = ?1
            """;

    /** Whoever knows the tag may read the profile. */
    public static final String READABLE =
            "(p.status = 'active' or ?2) and theirs.blocked is not true";

    /** Shown in the directory as well. */
    public static final String FINDABLE =
            READABLE
                    + """
                     and (p.discoverable or p.tn_id = ?1
                        or mine.following or mine.connection <> 'disconnected'
                        or mine.blocked or mine.muted
                        or mine.trust is not null or mine.hidden_in_home
                        or theirs.following or theirs.connection = 'connected'
                        or theirs.connection = 'pending' and viewer.connection_mode <> 'I')
                    """;

    private static final String PENDING = "pending";

    private Visibility() {}

    /** A row that begins with {@link #COLUMNS}. */
    public static VisibleProfile read(Object[] row) {
        return new VisibleProfile(
                ((Number) row[0]).longValue(),
                IdTag.stored((String) row[1]),
                (String) row[2],
                ProfileType.valueOf(upper(row[3])),
                ProfileStatus.valueOf(upper(row[4])),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                new ProfileSettings((String) row[8], (Boolean) row[9], (Boolean) row[10]),
                instant(row[11]),
                ((Number) row[12]).longValue(),
                relation(row));
    }

    private static Relation relation(Object[] row) {
        boolean seesRequests = !"I".equals(row[20]);
        return new Relation(
                (Boolean) row[13],
                (Boolean) row[14],
                (String) row[15],
                seesRequests && PENDING.equals(row[16]),
                (Boolean) row[17],
                (Boolean) row[18],
                (String) row[19],
                (String) row[21],
                (Boolean) row[22]);
    }

    private static String upper(Object word) {
        return ((String) word).toUpperCase(Locale.ROOT);
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
