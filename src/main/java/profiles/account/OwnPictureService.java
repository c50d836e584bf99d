package profiles.account;

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

/** Changes the pictures of the caller's own profile. */
@Stateless
public class OwnPictureService {

    @Inject AccountRepository accounts;
    @Inject Pictures pictures;
    @Inject RateLimitService limits;

    /**
     * Looks whether a picture could be shown, before any work is put into it.
     *
     * @param ifMatch the If-Match header, null when it was not sent
     * @throws ProblemException 429 for too many, 412 when the profile has changed
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void admit(Caller caller, String ifMatch) {
        limits.use(RateLimit.PICTURE_BY_PERSON, Long.toString(caller.tnId()));
        ETags.requireMatch(ifMatch, accounts.get(caller.tnId()).version());
    }

    /**
     * Asks again what may have changed while the picture was made.
     *
     * @param ifMatch the If-Match header, null when it was not sent
     */
    public Versioned<PictureView> show(Caller caller, Picture picture, String ifMatch) {
        Person person = accounts.getForChange(caller.tnId());
        person.requireActive();
        ETags.requireMatch(ifMatch, person.version());
        PictureView view = pictures.show(person.profile(), picture, caller.tnId());
        return new Versioned<>(view, person.version());
    }

    /**
     * @param ifMatch the If-Match header, null when it was not sent
     * @return the version the profile has now; no view
     */
    public Versioned<PictureView> remove(Caller caller, PicturePlace place, String ifMatch) {
        Person person = accounts.getForChange(caller.tnId());
        ETags.requireMatch(ifMatch, person.version());
        pictures.remove(person.profile(), place);
        return new Versioned<>(null, person.version());
    }
}
