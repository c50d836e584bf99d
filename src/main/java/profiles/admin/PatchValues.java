package profiles.admin;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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

    private static final Map<String, Role> ROLES =
            Map.of("user", Role.USER, "moderator", Role.MODERATOR, "admin", Role.ADMIN);
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

    /** Everybody is a user, said or not. */
    static Set<Role> roles(JsonValue value) {
        if (value == JsonValue.NULL) {
            return Set.of(Role.USER);
        }
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            throw ProblemException.invalid("/roles", "type", "must be an array of strings");
        }
        List<Role> roles = value.asJsonArray().stream().map(PatchValues::role).toList();
        requireKnown(roles);
        Set<Role> all = EnumSet.of(Role.USER);
        all.addAll(roles);
        return Collections.unmodifiableSet(all);
    }

    /** Null for an unknown one. */
    private static Role role(JsonValue value) {
        return value instanceof JsonString word ? ROLES.get(word.getString()) : null;
    }

    private static void requireKnown(List<Role> roles) {
        List<FieldError> unknown =
                IntStream.range(0, roles.size())
                        .filter(i -> roles.get(i) == null)
                        .mapToObj(PatchValues::unknownRole)
                        .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID, "roles: " + unknown.get(0).message(), unknown);
        }
    }

    private static FieldError unknownRole(int index) {
        return new FieldError(
                "/roles/" + index, "invalid", "must be \"user\", \"moderator\" or \"admin\"");
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
