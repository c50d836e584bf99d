package profiles.community;

import java.util.List;
import java.util.Map;
import profiles.http.Cursor;
import profiles.http.Limit;
import profiles.problem.ProblemException;

/**
 * Which page of which of a community's people.
 *
 * @param role a word of {@link Rank}; empty: any
 */
public record MemberQuery(MemberStatus status, String role, long after, int limit) {

    /** Of the query parameters; of one that is repeated, the first counts. */
    static MemberQuery of(Map<String, List<String>> parameters) {
        String role = first(parameters, "role");
        if (role != null && Rank.ofWord(role).isEmpty()) {
            throw ProblemException.invalid(
                    "/role", "invalid", "must be owner, moderator or member");
        }
        Long after = Cursor.of(first(parameters, "cursor")).id();
        return new MemberQuery(
                MemberStatus.of(first(parameters, "status")),
                role == null ? "" : role,
                after == null ? 0 : after,
                Limit.of(first(parameters, "limit")).value());
    }

    private static String first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }
}
