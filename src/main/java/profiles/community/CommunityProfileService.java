package profiles.community;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import profiles.auth.Caller;
import profiles.file.FileRepository;
import profiles.http.ETags;
import profiles.http.Versioned;
import profiles.profile.Profile;
import profiles.profile.ProfilePatch;
import profiles.profile.ProfileRepository;
import profiles.visibility.Viewer;
import profiles.visibility.VisibleProfile;

/** A community's own profile and settings: its officers read them, its owner changes them. */
@Stateless
public class CommunityProfileService {

    @Inject CommunityAccess access;
    @Inject CommunityRepository communities;
    @Inject ProfileRepository profiles;
    @Inject FileRepository files;
    @Inject Clock clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Versioned<CommunityView> read(Caller caller, String idTag) {
        VisibleProfile community = access.get(caller, idTag);
        access.requireRank(caller, community, Rank::isOfficer);
        return versioned(caller, community);
    }

    /**
     * @param ifMatch the If-Match header, null when it was not sent
     */
    public Versioned<CommunityView> change(
            Caller caller, String idTag, ProfilePatch patch, String ifMatch) {
        VisibleProfile present = access.getLocked(caller, idTag);
        access.requireRank(caller, present, rank -> rank == Rank.OWNER);
        ETags.requireMatch(ifMatch, present.tag(Viewer.of(caller)));
        Profile community = communities.get(present.tnId());
        patch.applyTo(
                community,
                clock.instant(),
                (pointer, text) -> files.getOwned(text, caller.tnId(), pointer).value());
        profiles.flush();
        return versioned(caller, access.get(caller, idTag));
    }

    private static Versioned<CommunityView> versioned(Caller caller, VisibleProfile community) {
        return new Versioned<>(CommunityView.of(community), community.tag(Viewer.of(caller)));
    }
}
