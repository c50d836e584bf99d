package profiles.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import profiles.auth.Caller;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** What keeps admins from taking power for themselves, or all of it away. */
@ApplicationScoped
public class Safeguards {

    @Inject SubjectRepository subjects;

    /**
     * Those who take admins away follow one another, so two who do it to each other can't both
     * succeed: the second one finds what the first one left.
     *
     * @param tnId the profile that is to change
     */
    void check(Caller admin, long tnId, Standing present, Standing wanted) {
        if (admin.tnId() == tnId && !wanted.hasPowerOf(present)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "Nobody changes their own status or roles.");
        }
        if (present.isActiveAdmin() && !wanted.isActiveAdmin()) {
            subjects.lockAdmins();
            requireAnother(tnId);
        }
        requireStillAdmin(admin);
    }

    private void requireAnother(long tnId) {
        if (!subjects.hasActiveAdminBesides(tnId)) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "This is the last active admin; name another first.");
        }
    }

    /** A token outlives its admin's power by seconds on other nodes; changes here don't. */
    private void requireStillAdmin(Caller admin) {
        if (!subjects.isActiveAdmin(admin.tnId())) {
            throw new ProblemException(
                    ProblemType.UNAUTHENTICATED,
                    "The access token is of somebody who was an admin.");
        }
    }
}
