package profiles.picture;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import profiles.problem.ProblemException;
import profiles.visibility.Viewer;
import profiles.visibility.VisibilityRepository;
import profiles.visibility.VisibleProfile;

/** The picture of a profile, whether or not it shows one. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProfilePictureService {

    @Inject VisibilityRepository profiles;

    /**
     * @param idTag as somebody wrote it
     * @throws ProblemException 404 as for reading the profile
     */
    public ProfilePicture get(Viewer viewer, String idTag) {
        VisibleProfile profile = profiles.get(viewer, idTag);
        return new ProfilePicture(profile.profilePic(), StandIn.of(profile));
    }
}
