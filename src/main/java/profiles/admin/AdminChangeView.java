package profiles.admin;

import java.util.List;
import profiles.auth.Role;

/**
 * A profile after an admin's change.
 *
 * @param roles null for a community
 * @param updatedAt epoch seconds
 * @param profile the same once more, where the reference client looks for it
 */
public record AdminChangeView(
        long tnId,
        String idTag,
        String name,
        String status,
        List<String> roles,
        long updatedAt,
        AdminChangeView profile) {

    static AdminChangeView of(Subject subject) {
        return of(subject, of(subject, null));
    }

    private static AdminChangeView of(Subject subject, AdminChangeView again) {
        Standing standing = subject.standing();
        return new AdminChangeView(
                subject.profile().tnId(),
                subject.profile().idTag().value(),
                standing.name(),
                standing.status().word(),
                standing.roles() == null ? null : Role.words(standing.roles()),
                subject.profile().updatedAt().getEpochSecond(),
                again);
    }
}
