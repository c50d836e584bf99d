package profiles.admin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import profiles.database.Conditions;
import profiles.identity.EmailAddress;
import profiles.identity.IdTag;
import profiles.identity.PastedTag;
import profiles.problem.ProblemException;
import profiles.profile.ProfileStatus;

/** Which profiles an admin asks for; all that is given must hold, null is not asked for. */
record AdminProfileFilter(
        String type, List<String> statuses, String email, String idTag, String q) {

    private static final List<String> TYPES = List.of("person", "community");
    private static final int SHORTEST_SEARCH = 2;
    private static final int LONGEST_SEARCH = 254;

    /** From the query parameters of a request. */
    static AdminProfileFilter of(Map<String, List<String>> query) {
        return new AdminProfileFilter(
                find(query, "type").map(AdminProfileFilter::type).orElse(null),
                find(query, "status").map(AdminProfileFilter::statuses).orElse(null),
                find(query, "email").map(EmailAddress::of).map(EmailAddress::value).orElse(null),
                find(query, "idTag").map(IdTag::of).map(IdTag::value).orElse(null),
                find(query, "q").map(AdminProfileFilter::search).orElse(null));
    }

    Conditions conditions() {
        return new Conditions()
                .and("p.type = ?", type)
                .andAll(status(), statuses)
                .and("lower(a.email) = lower(?)", email)
                .and("p.id_tag = ?", idTag)
                .and(
                        "(p.search_name || chr(10) || p.search_tag)"
                                + " like '%' || search_pattern(?) || '%'",
                        q);
    }

    private String status() {
        return statuses == null
                ? null
                : "p.status in ("
                        + String.join(", ", statuses.stream().map(s -> "?").toList())
                        + ")";
    }

    private static Optional<String> find(Map<String, List<String>> query, String parameter) {
        return query.getOrDefault(parameter, List.of()).stream().findFirst();
    }

    private static String type(String word) {
        if (!TYPES.contains(word)) {
            throw ProblemException.invalid("/type", "invalid", "must be person or community");
        }
        return word;
    }

    private static List<String> statuses(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(AdminProfileFilter::status)
                .distinct()
                .toList();
    }

    private static String status(String word) {
        return StatusWords.find(word)
                .map(ProfileStatus::word)
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/status",
                                        "invalid",
                                        "must be a comma list of active, suspended, banned"));
    }

    private static String search(String text) {
        String q = PastedTag.plain(text);
        int length = q.codePointCount(0, q.length());
        if (length < SHORTEST_SEARCH || length > LONGEST_SEARCH || q.indexOf('\0') >= 0) {
            throw ProblemException.invalid("/q", "length", "must have 2 to 254 characters");
        }
        return q;
    }
}
