package profiles.admin;

import java.util.List;
import java.util.Set;
import profiles.audit.AuditAction;
import profiles.audit.Deed;
import profiles.auth.Role;
import profiles.identity.IdTag;
import profiles.profile.ProfileStatus;

/**
 * All of a profile that an admin may change.
 *
 * @param roles null for a community, which never signs in
 */
record Standing(String name, ProfileStatus status, Set<Role> roles) {

    boolean isActiveAdmin() {
        return isActive() && roles != null && roles.contains(Role.ADMIN);
    }

    boolean isActive() {
        return status == ProfileStatus.ACTIVE;
    }

    /** Whether it differs only in what gives no power. */
    boolean hasPowerOf(Standing other) {
        return status == other.status && roleWords().equals(other.roleWords());
    }

    /** What made this out of another, as the audit log tells it. */
    Deed since(Standing before, IdTag idTag) {
        return Deed.of(AuditAction.PROFILE_UPDATE, idTag.value())
                .changing("name", before.name, name)
                .changing("status", before.status.word(), status.word())
                .changing("roles", before.roleWords(), roleWords());
    }

    private List<String> roleWords() {
        return roles == null ? List.of() : Role.words(roles);
    }
}
