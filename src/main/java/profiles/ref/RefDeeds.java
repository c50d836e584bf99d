package profiles.ref;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import profiles.audit.AuditAction;
import profiles.audit.Deed;

/** What admins do to invitations, as the audit log tells it. */
final class RefDeeds {

    private RefDeeds() {}

    static Deed created(RefView made) {
        return told(AuditAction.REF_CREATE, null, made);
    }

    static Deed changed(RefView before, RefView after) {
        return told(AuditAction.REF_UPDATE, before, after);
    }

    static Deed removed(RefView gone) {
        return told(AuditAction.REF_DELETE, gone, null);
    }

    /** An unlimited invitation has a count of null, which is absent like the rest. */
    private static Deed told(AuditAction action, RefView before, RefView after) {
        return Deed.of(action, (after == null ? before : after).refId())
                .changing("type", of(before, RefView::type), of(after, RefView::type))
                .changing(
                        "description",
                        of(before, RefView::description),
                        of(after, RefView::description))
                .changing("count", of(before, RefView::count), of(after, RefView::count))
                .changing("expiresAt", of(before, RefDeeds::end), of(after, RefDeeds::end))
                .changing("params", of(before, RefView::params), of(after, RefView::params));
    }

    private static <T> T of(RefView ref, Function<RefView, T> member) {
        return ref == null ? null : member.apply(ref);
    }

    private static Instant end(RefView ref) {
        return ref.expiresAt() == null ? null : ref.expiresAt().truncatedTo(ChronoUnit.SECONDS);
    }
}
