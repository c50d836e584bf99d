package profiles.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import profiles.file.FileId;
import profiles.image.Variant;
import profiles.visibility.Viewer;
import profiles.visibility.Visibility;

/**
 * The sizes of pictures and who may see them. A picture is as visible as the most visible profile
 * that shows it; while none does, as those who sent it.
 */
@ApplicationScoped
public class PictureRepository {

    private static final String ACTIVE = "p.status = 'active'";

    /** Each a search of its own, which ends with the first that is found. */
    static final String VARIANTS =
            "select v.variant, v.media_type, v.size, v.tag, case when "
                    + shown("true", "")
                    + " then "
                    + shown(ACTIVE, "")
                    + " else "
                    + owned(ACTIVE, "")
                    + " end from file_variant v where v.file_id = ?3 and case when "
                    + shown("true", "")
                    + " then "
                    + shown(Visibility.READABLE, Visibility.JOINS)
                    + " else "
                    + owned(Visibility.READABLE, Visibility.JOINS)
                    + " end";

    @PersistenceContext EntityManager em;

    /** What there is of a picture for the viewer; nothing when they may not see it. */
    List<PictureVariant> list(Viewer viewer, FileId fileId) {
        List<?> rows =
                em.createNativeQuery(VARIANTS)
                        .setParameter(1, viewer.tnId())
                        .setParameter(2, viewer.staff())
                        .setParameter(3, fileId.value())
                        .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> read(fileId, row)).toList();
    }

    private static PictureVariant read(FileId fileId, Object[] row) {
        return new PictureVariant(
                fileId,
                Variant.valueOf(((String) row[0]).toUpperCase(Locale.ROOT)),
                (String) row[1],
                ((Number) row[2]).longValue(),
                (String) row[3],
                (Boolean) row[4]);
    }

    private static String shown(String condition, String joins) {
        return "(%s or %s)"
                .formatted(
                        exists("profile p", joins, "p.profile_pic", condition),
                        exists("profile p", joins, "p.cover_pic", condition));
    }

    private static String owned(String condition, String joins) {
        String owners = "file_owner o join profile p on p.tn_id = o.tn_id";
        return exists(owners, joins, "o.file_id", condition);
    }

    private static String exists(String from, String joins, String column, String condition) {
        return "exists (select 1 from %s %s where %s = ?3 and (%s))"
                .formatted(from, joins, column, condition);
    }
}
