package profiles.profile;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.util.Set;
import profiles.problem.ProblemException;

/** A change of a profile's settings; null brings a default back. */
public final class SettingsPatch {

    private static final Set<String> CONNECTION_MODES = Set.of("M", "A", "I");

    private SettingsPatch() {}

    static ProfileSettings apply(JsonValue patch, ProfileSettings present) {
        if (patch == JsonValue.NULL) {
            return ProfileSettings.DEFAULT;
        }
        JsonObject members = members(patch);
        ProfileSettings usual = ProfileSettings.DEFAULT;
        return new ProfileSettings(
                mode(members, present.connectionMode()),
                flag(members, "allowFollowers", present.allowFollowers(), usual.allowFollowers()),
                flag(members, "discoverable", present.discoverable(), usual.discoverable()));
    }

    /** The members of a patch of settings, which is an object. */
    public static JsonObject members(JsonValue patch) {
        if (patch.getValueType() != ValueType.OBJECT) {
            throw ProblemException.invalid("/settings", "type", "must be an object");
        }
        return patch.asJsonObject();
    }

    private static String mode(JsonObject members, String present) {
        JsonValue value = members.get("connectionMode");
        if (value == null) {
            return present;
        }
        if (value == JsonValue.NULL) {
            return ProfileSettings.DEFAULT.connectionMode();
        }
        boolean known =
                value instanceof JsonString text && CONNECTION_MODES.contains(text.getString());
        if (!known) {
            throw ProblemException.invalid(
                    "/settings/connectionMode", "invalid", "must be \"M\", \"A\" or \"I\"");
        }
        return ((JsonString) value).getString();
    }

    /**
     * A setting that is on or off.
     *
     * @param usual what null brings back
     */
    public static boolean flag(JsonObject members, String member, boolean present, boolean usual) {
        JsonValue value = members.get(member);
        if (value == null) {
            return present;
        }
        return switch (value.getValueType()) {
            case NULL -> usual;
            case TRUE -> true;
            case FALSE -> false;
            default ->
                    throw ProblemException.invalid(
                            "/settings/" + member, "type", "must be true or false");
        };
    }
}
