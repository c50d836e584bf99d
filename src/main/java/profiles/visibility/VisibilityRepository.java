package profiles.visibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** Other people's profiles as a viewer may read them, each list in one statement. */
@ApplicationScoped
public class VisibilityRepository {

    private static final String READ =
            "select " + Visibility.COLUMNS + " from profile p " + Visibility.JOINS;

    private static final String BY_TAG = READ + " where p.id_tag = ?3 and " + Visibility.READABLE;

    private static final String BY_TAGS =
            READ
                    + " where p.id_tag = any(string_to_array(?3, ',')) and "
                    + Visibility.READABLE
                    + " order by p.tn_id";

    @PersistenceContext EntityManager em;

    public Optional<VisibleProfile> find(Viewer viewer, IdTag idTag) {
        return list(BY_TAG, viewer, idTag.value()).stream().findFirst();
    }

    /**
     * @param idTag as somebody wrote it
     * @throws ProblemException 404 for an unknown profile and for one that is none of the viewer's
     *     business alike, and for what is no identity tag
     */
    public VisibleProfile get(Viewer viewer, String idTag) {
        return IdTag.parse(idTag)
                .flatMap(tag -> find(viewer, tag))
                .orElseThrow(VisibilityRepository::unknown);
    }

    /** Those of the tags that the viewer may read; in no meaningful order. */
    public List<VisibleProfile> list(Viewer viewer, List<IdTag> idTags) {
        return list(BY_TAGS, viewer, String.join(",", idTags.stream().map(IdTag::value).toList()));
    }

    /** The one answer for whatever is not there, or not there for the viewer. */
    public static ProblemException unknown() {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no such profile.");
    }

    private List<VisibleProfile> list(String sql, Viewer viewer, String tags) {
        List<?> rows =
                em.createNativeQuery(sql)
                        .setParameter(1, viewer.tnId())
                        .setParameter(2, viewer.staff())
                        .setParameter(3, tags)
                        .getResultList();
        return rows.stream().map(Object[].class::cast).map(Visibility::read).toList();
    }
}
