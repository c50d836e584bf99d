package profiles.community;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import profiles.auth.Caller;
import profiles.http.ETags;
import profiles.http.Versioned;
import profiles.picture.Picture;
import profiles.picture.PicturePlace;
import profiles.picture.PictureView;
import profiles.picture.Pictures;
import profiles.problem.ProblemException;
import profiles.ratelimit.RateLimit;
import profiles.ratelimit.RateLimitService;
import profiles.visibility.Viewer;
import profiles.visibility.VisibleProfile;

/** Changes the pictures of a community, which only its owner may. */
@Stateless
public class CommunityPictureService {

    @Inject CommunityAccess access;
    @Inject CommunityRepository communities;
    @Inject Pictures pictures;
    @Inject RateLimitService limits;

    /**
     * Looks whether a picture could be shown, before any work is put into it.
     *
     * @param ifMatch the If-Match header, null when it was not sent
     * @throws ProblemException 429 for too many, 404 or 403 for a community of others, 412 when it
     *     has changed
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void admit(Caller caller, String idTag, String ifMatch) {
        limits.use(RateLimit.PICTURE_BY_PERSON, Long.toString(caller.tnId()));
        requireOwn(caller, access.get(caller, idTag), ifMatch);
    }

    /**
     * Asks again what may have changed while the picture was made.
     *
     * @param ifMatch the If-Match header, null when it was not sent
     */
    public Versioned<PictureView> show(
            Caller caller, String idTag, Picture picture, String ifMatch) {
        communities.requireActive(caller.tnId());
        VisibleProfile present = access.getLocked(caller, idTag);
        requireOwn(caller, present, ifMatch);
        PictureView view = pictures.show(communities.get(present.tnId()), picture, caller.tnId());
        return new Versioned<>(view, tag(caller, access.get(caller, idTag)));
    }

    /**
     * @param ifMatch the If-Match header, null when it was not sent
     * @return the tag the community has now; no view
     */
    public Versioned<PictureView> remove(
            Caller caller, String idTag, PicturePlace place, String ifMatch) {
        VisibleProfile present = access.getLocked(caller, idTag);
        requireOwn(caller, present, ifMatch);
        pictures.remove(communities.get(present.tnId()), place);
        return new Versioned<>(null, tag(caller, access.get(caller, idTag)));
    }

    private void requireOwn(Caller caller, VisibleProfile community, String ifMatch) {
        access.requireRank(caller, community, rank -> rank == Rank.OWNER);
        ETags.requireMatch(ifMatch, tag(caller, community));
    }

    private static String tag(Caller caller, VisibleProfile community) {
        return community.tag(Viewer.of(caller));
    }
}
