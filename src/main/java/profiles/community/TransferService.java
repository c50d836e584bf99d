package profiles.community;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import profiles.audit.AuditAction;
import profiles.audit.AuditLog;
import profiles.audit.Deed;
import profiles.auth.Caller;
import profiles.problem.ProblemException;
import profiles.visibility.VisibleProfile;

/** Gives communities another owner: by the one there is, or by an admin, which is logged. */
@Stateless
public class TransferService {

    @Inject CommunityAccess access;
    @Inject OwnerRepository owners;
    @Inject Heirs heirs;
    @Inject AuditLog audit;

    /**
     * @throws ProblemException 404 for an unknown community or person, 403 for whoever is neither
     *     the owner nor an admin, 409 for somebody who can't be given it
     */
    public TransferView transfer(Caller caller, String communityTag, String personTag) {
        VisibleProfile community = access.getLocked(caller, communityTag);
        Owner present = owners.get(community.tnId());
        boolean own = present.tnId() == caller.tnId();
        if (!own && !caller.isAdmin()) {
            throw Rank.forbidden();
        }
        Owner next =
                own
                        ? heirs.getMember(caller, community, personTag)
                        : heirs.getAnybody(community, personTag);
        String tag = community.idTag().value();
        var view = new TransferView(tag, next.idTag().value(), present.idTag().value());
        if (next.tnId() != present.tnId()) {
            owners.replace(community.tnId(), present, next);
            log(caller, own, view);
        }
        return view;
    }

    private void log(Caller caller, boolean own, TransferView view) {
        if (!own) {
            audit.add(
                    caller,
                    Deed.of(AuditAction.COMMUNITY_TRANSFER, view.idTag())
                            .changing("owner", view.previousOwner(), view.owner()));
        }
    }
}
