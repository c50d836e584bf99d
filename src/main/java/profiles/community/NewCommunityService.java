package profiles.community;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import profiles.auth.Caller;
import profiles.config.Settings;
import profiles.file.FileRepository;
import profiles.identity.IdTag;
import profiles.problem.ProblemException;
import profiles.profile.Profile;
import profiles.profile.ProfileName;
import profiles.profile.ProfileRepository;
import profiles.profile.ProfileType;
import profiles.ref.RefService;
import profiles.ref.RefType;

/** Makes a community whole or not at all: invitation, tag, profile, owner. */
@Stateless
public class NewCommunityService {

    private static final Set<RefType> INVITATION = Set.of(RefType.PROFILE_INVITE);
    private static final String INVITE_REF = "/inviteRef";

    @Inject RefService refs;
    @Inject ProfileRepository profiles;
    @Inject CommunityRepository communities;
    @Inject FileRepository files;
    @Inject Settings settings;
    @Inject Clock clock;

    /** Refuses early what {@link #create} would refuse, before anything slow is done for it. */
    public void requireInvitation(FoundingRequest request) {
        if (request.inviteRef() != null) {
            refs.requireUsable(request.inviteRef(), INVITATION, INVITE_REF);
        } else if (settings.communitiesByInvitation()) {
            throw ProblemException.invalid(INVITE_REF, "required", "is needed");
        }
    }

    public FoundedView create(Caller founder, IdTag idTag, FoundingRequest request) {
        communities.requireActive(founder.tnId());
        requireInvitation(request);
        if (request.inviteRef() != null) {
            refs.consume(request.inviteRef(), INVITATION, INVITE_REF);
        }
        Profile community = profile(founder, idTag, request);
        profiles.add(community);
        communities.addFounding(
                community.tnId(), founder.tnId(), request.wish(), community.createdAt());
        return FoundedView.of(community);
    }

    private Profile profile(Caller founder, IdTag idTag, FoundingRequest request) {
        Instant now = clock.instant();
        String name = request.name() == null ? idTag.displayName() : request.name();
        var community = new Profile(idTag, ProfileType.COMMUNITY, new ProfileName(name), now);
        if (request.profilePic() != null) {
            community.showProfilePic(
                    files.getOwned(request.profilePic(), founder.tnId(), "/profilePic").value());
        }
        return community;
    }
}
