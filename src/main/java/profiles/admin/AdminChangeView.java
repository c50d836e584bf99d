package profiles.admin;

import java.util.List;
import profiles.auth.Role;
import profiles.profile.ProfileStatus;

/**
 * A profile after an admin's change.
 *
 * @param roles null for a community
 * @param updatedAt epoch seconds
 * @param profile the same once more, where the reference client looks for it, its status a letter
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
        ProfileStatus status = subject.standing().status();
        return of(subject, status.word(), of(subject, letter(status), null));
    }

    /** The reference client knows no other. */
    private static String letter(ProfileStatus status) {
        return status == ProfileStatus.ACTIVE ? "A" : "S";
    }

    private static AdminChangeView of(Subject subject, String status, AdminChangeView again) {
        Standing standing = subject.standing();
        return new AdminChangeView(
                subject.profile().tnId(),
                subject.profile().idTag().value(),
                standing.name(),
                status,
                standing.roles() == null ? null : Role.words(standing.roles()),
                subject.profile().updatedAt().getEpochSecond(),
                again);
    }
}
