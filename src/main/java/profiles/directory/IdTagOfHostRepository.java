package profiles.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds identity tags by the domains they are under. */
@ApplicationScoped
public class IdTagOfHostRepository {

    /** The bare tag comes first; two of the others are as good as none. */
    private static final String OF_DOMAIN =
            """
            select id_tag from profile
            where (id_tag = ?1 or split_part(id_tag, '@', 2) = ?1) and status = 'active'
            order by position('@' in id_tag) > 0, tn_id limit 2""";

    @PersistenceContext EntityManager em;

    /**
     * The active profile that the domain, in its canonical form, stands for: the one whose tag it
     * is, else the only one under it.
     */
    Optional<String> find(String domain) {
        List<?> tags = em.createNativeQuery(OF_DOMAIN).setParameter(1, domain).getResultList();
        return tags.stream()
                .map(String.class::cast)
                .filter(tag -> tag.equals(domain) || tags.size() == 1)
                .findFirst();
    }
}
