package profiles.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import profiles.auth.Caller;
import profiles.http.ETags;
import profiles.http.Versioned;
import profiles.profile.ProfilePatch;
import profiles.profile.ProfileRepository;

/** Reads and changes the caller's own profile. */
@Stateless
public class OwnProfileService {

    @Inject AccountRepository accounts;
    @Inject ProfileRepository profiles;
    @Inject Clock clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Versioned<OwnProfileView> read(Caller caller) {
        Person person = accounts.get(caller.tnId());
        return new Versioned<>(OwnProfileView.of(person), person.version());
    }

    /**
     * @param ifMatch the If-Match header, null when it was not sent
     */
    public Versioned<OwnProfileView> change(Caller caller, ProfilePatch patch, String ifMatch) {
        Person person = accounts.getForChange(caller.tnId());
        ETags.requireMatch(ifMatch, person.version());
        person.change(patch, clock.instant());
        profiles.flush();
        return new Versioned<>(OwnProfileView.twice(person), person.version());
    }
}
