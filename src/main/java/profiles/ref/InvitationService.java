package profiles.ref;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import profiles.auth.Caller;
import profiles.http.Cursor;
import profiles.http.Page;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** The invitations that admins hand out. */
@Stateless
public class InvitationService {

    @Inject RefRepository refs;
    @Inject Clock clock;

    /** A new invitation works once unless the body says otherwise. */
    public RefView create(Caller admin, JsonObject body) {
        var patch = new InvitationPatch(body);
        Ref ref = Ref.invitation(patch.type(), RefKey.random(), admin.tnId(), clock.instant());
        ref.limit(1);
        patch.applyTo(ref);
        refs.add(ref);
        return RefView.of(ref);
    }

    public Page<RefView> list(Cursor cursor, int limit) {
        return Page.of(
                        refs.listInvitations(cursor.id(), limit + 1),
                        limit,
                        ref -> Cursor.encode(ref.id()))
                .map(RefView::of);
    }

    public RefView get(String refId) {
        return RefView.of(requireInvitation(refId));
    }

    public RefStateView getState(String refId) {
        Ref ref = refs.find(refId).orElseThrow(InvitationService::unknown);
        return new RefStateView(refId, ref.type().word(), ref.defect(clock.instant()).isEmpty());
    }

    public RefView change(String refId, JsonObject body) {
        Ref ref = requireInvitation(refId);
        new InvitationPatch(body).applyTo(ref);
        return RefView.of(ref);
    }

    public void remove(String refId) {
        refs.remove(requireInvitation(refId));
    }

    /** Locked, so that a change does not undo a use made meanwhile. */
    private Ref requireInvitation(String refId) {
        return refs.findForChange(refId)
                .filter(ref -> !ref.type().isSecret())
                .orElseThrow(InvitationService::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.NOT_FOUND, "There is no such ref.");
    }
}
