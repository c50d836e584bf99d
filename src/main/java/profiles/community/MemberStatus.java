package profiles.community;

import java.util.Locale;
import profiles.problem.ProblemException;

/** How far somebody's belonging to a community has come. */
public enum MemberStatus {
    MEMBER,
    REQUESTED,
    INVITED;

    /** As a query parameter: members when absent, 400 for an unknown word. */
    static MemberStatus of(String word) {
        for (MemberStatus status : values()) {
            if (status.word().equals(word == null ? "member" : word)) {
                return status;
            }
        }
        throw ProblemException.invalid(
                "/status", "invalid", "must be member, requested or invited");
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
