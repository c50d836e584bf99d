package profiles.admin;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import profiles.auth.Role;
import profiles.problem.ProblemException;
import profiles.profile.ProfileName;
import profiles.profile.ProfileStatus;

/**
 * A change of anybody's profile by an admin; null is what stays.
 *
 * @param reason for the audit log; null when none was given
 */
record AdminProfilePatch(ProfileName name, ProfileStatus status, Set<Role> roles, String reason) {

    /**
     * What is absent stays; null brings the status and the roles of a new account back.
     *
     * @param allowed the roles that the operator lets an admin give
     */
    static AdminProfilePatch of(JsonObject body, List<Role> allowed) {
        var members = new PatchMembers(body);
        var patch =
                new AdminProfilePatch(
                        members.find("name", PatchValues::name),
                        members.find("status", PatchValues::status),
                        members.find("roles", value -> PatchValues.roles(value, allowed)),
                        members.find("reason", PatchValues::reason));
        members.requireFit();
        return patch;
    }

    Standing appliedTo(Standing standing) {
        if (roles != null && standing.roles() == null) {
            throw ProblemException.invalid(
                    "/roles", "invalid", "must be absent: a community has no account");
        }
        return new Standing(
                name == null ? standing.name() : name.value(),
                status == null ? standing.status() : status,
                roles == null ? standing.roles() : roles);
    }
}
