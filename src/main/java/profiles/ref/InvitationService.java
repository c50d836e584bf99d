package profiles.ref;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import profiles.audit.AuditLog;
import profiles.audit.Deed;
import profiles.auth.Caller;
import profiles.http.Cursor;
import profiles.http.ETags;
import profiles.http.Page;
import profiles.http.Versioned;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** The invitations that admins hand out. */
@Stateless
public class InvitationService {

    @Inject RefRepository refs;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** A new invitation works once unless the body says otherwise. */
    public Versioned<RefView> create(Caller admin, JsonObject body) {
        var patch = new InvitationPatch(body);
        Ref ref = Ref.invitation(patch.type(), RefKey.random(), admin.tnId(), clock.instant());
        ref.limit(1);
        patch.applyTo(ref, clock.instant());
        refs.add(ref);
        audit.add(admin, RefDeeds.created(RefView.of(ref)));
        return versioned(ref);
    }

    /**
     * @param filter {@code active}, {@code used}, {@code expired} or {@code all}; null: all
     * @param type null: of any
     */
    public Page<RefView> list(String filter, String type, Cursor cursor, int limit) {
        var wanted = InvitationFilter.of(filter, type).conditions(clock.instant());
        return Page.of(
                        refs.listInvitations(wanted.and("id < ?", cursor.id()), limit + 1),
                        limit,
                        ref -> Cursor.encode(ref.id()))
                .map(RefView::of);
    }

    /** Empty for a ref that is none that admins hand out. */
    public Optional<Versioned<RefView>> find(String refId) {
        return refs.find(refId)
                .filter(ref -> !ref.type().isSecret())
                .map(InvitationService::versioned);
    }

    public RefStateView getState(String refId) {
        Ref ref = refs.find(refId).orElseThrow(InvitationService::unknown);
        return new RefStateView(refId, ref.type().word(), ref.defect(clock.instant()).isEmpty());
    }

    /**
     * @param ifMatch the If-Match header, null when it was not sent
     */
    public Versioned<RefView> change(Caller admin, String refId, JsonObject body, String ifMatch) {
        Ref ref = requireInvitation(refId);
        ETags.requireMatch(ifMatch, ref.version());
        RefView before = RefView.of(ref);
        new InvitationPatch(body).applyTo(ref, clock.instant());
        refs.flush();
        Deed deed = RefDeeds.changed(before, RefView.of(ref));
        if (!deed.isEmpty()) {
            audit.add(admin, deed);
        }
        return versioned(ref);
    }

    /**
     * @param ifMatch the If-Match header, null when it was not sent
     */
    public void remove(Caller admin, String refId, String ifMatch) {
        Ref ref = requireInvitation(refId);
        ETags.requireMatch(ifMatch, ref.version());
        audit.add(admin, RefDeeds.removed(RefView.of(ref)));
        refs.remove(ref);
    }

    private static Versioned<RefView> versioned(Ref ref) {
        return new Versioned<>(RefView.of(ref), ref.version());
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
