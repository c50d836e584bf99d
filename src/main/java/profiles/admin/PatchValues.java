package profiles.admin;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import profiles.auth.Role;
import profiles.problem.FieldError;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.profile.ProfileName;
import profiles.profile.ProfileStatus;

/** What an admin may write into each member of a patch. */
final class PatchValues {

    private static final int LONGEST_REASON = 500;

    private PatchValues() {}

    /** Never null: a profile always has a name. */
    static ProfileName name(JsonValue value) {
        if (!(value instanceof JsonString text)) {
            throw ProblemException.invalid("/name", "type", "must be a string");
        }
        return new ProfileName(text.getString());
    }

    static ProfileStatus status(JsonValue value) {
        if (value == JsonValue.NULL) {
            return ProfileStatus.ACTIVE;
        }
        String word = value instanceof JsonString text ? text.getString() : "";
        return StatusWords.find(word)
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/status",
                                        "invalid",
                                        "must be \"active\", \"suspended\" or \"banned\""));
    }

    /**
     * Everybody is a user, said or not.
     *
     * @param allowed what the operator lets an admin give
     */
    static Set<Role> roles(JsonValue value, List<Role> allowed) {
        if (value == JsonValue.NULL) {
            return Set.of(Role.USER);
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw ProblemException.invalid("/roles", "type", "must be an array of strings");
        }
        List<Optional<Role>> roles =
                value.asJsonArray().stream().map(word -> role(word, allowed)).toList();
        requireKnown(roles, allowed);
        var all = new HashSet<>(Set.of(Role.USER));
        roles.forEach(role -> role.ifPresent(all::add));
        return Set.copyOf(all);
    }

    private static Optional<Role> role(JsonValue value, List<Role> allowed) {
        return value instanceof JsonString word
                ? Role.of(word.getString()).filter(allowed::contains)
                : Optional.empty();
    }

    private static void requireKnown(List<Optional<Role>> roles, List<Role> allowed) {
        List<FieldError> unknown =
                IntStream.range(0, roles.size())
                        .filter(i -> roles.get(i).isEmpty())
                        .mapToObj(i -> unknownRole(i, allowed))
                        .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID, "roles: " + unknown.get(0).message(), unknown);
        }
    }

    private static FieldError unknownRole(int index, List<Role> allowed) {
        String words = String.join(", ", Role.words(allowed));
        return new FieldError("/roles/" + index, "invalid", "must be one of " + words);
    }

    /** Null when there is nothing in it. */
    static String reason(JsonValue value) {
        if (value == JsonValue.NULL) {
            return null;
        }
        String reason = value instanceof JsonString text ? text.getString().strip() : null;
        if (reason == null) {
            throw ProblemException.invalid("/reason", "type", "must be a string");
        }
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw ProblemException.invalid(
                    "/reason", "length", "must have at most " + LONGEST_REASON + " characters");
        }
        return reason.isEmpty() ? null : reason;
    }
}
