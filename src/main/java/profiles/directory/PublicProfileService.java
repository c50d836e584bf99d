package profiles.directory;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import profiles.http.Versioned;
import profiles.identity.IdTag;
import profiles.visibility.ProfileView;
import profiles.visibility.Viewer;
import profiles.visibility.VisibilityRepository;
import profiles.visibility.VisibleProfile;

/** Reads profiles by their identity tags, each call in one statement. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicProfileService {

    @Inject VisibilityRepository profiles;

    /**
     * @param idTag as somebody wrote it
     */
    public Versioned<ProfileView> get(Viewer viewer, String idTag) {
        VisibleProfile profile = profiles.get(viewer, idTag);
        return new Versioned<>(ProfileView.of(profile, viewer), profile.tag(viewer));
    }

    /** What anybody may see of those that the viewer may read, in the order they are wanted. */
    public List<ProfileView> list(Viewer viewer, WantedTags wanted) {
        Map<IdTag, VisibleProfile> found =
                profiles.list(viewer, wanted.idTags()).stream()
                        .collect(toMap(VisibleProfile::idTag, profile -> profile));
        return wanted.idTags().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(ProfileView::publicOf)
                .toList();
    }
}
