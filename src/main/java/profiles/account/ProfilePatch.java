package profiles.account;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.Instant;
import java.util.Set;
import profiles.problem.ProblemException;
import profiles.profile.ExtraFields;
import profiles.profile.Profile;
import profiles.profile.ProfileName;

/**
 * A change of one's own profile: what is absent stays, null clears, a value sets. Members that
 * can't be changed here are ignored like unknown ones.
 */
public record ProfilePatch(JsonObject body) {

    private static final Set<String> MEMBERS =
            Set.of("name", "x", "settings", "profilePic", "coverPic");

    void applyTo(Profile profile, Instant now) {
        if (MEMBERS.stream().noneMatch(body::containsKey)) {
            return;
        }
        if (body.containsKey("name")) {
            profile.rename(new ProfileName(text("/name", body.get("name"))));
        }
        if (body.containsKey("x")) {
            profile.replaceX(new ExtraFields(profile.x()).patched(body.get("x")));
        }
        if (body.containsKey("settings")) {
            profile.allow(SettingsPatch.apply(body.get("settings"), profile.settings()));
        }
        if (removes("profilePic")) {
            profile.removeProfilePic();
        }
        if (removes("coverPic")) {
            profile.removeCoverPic();
        }
        profile.touch(now);
    }

    private boolean removes(String picture) {
        if (!body.containsKey(picture)) {
            return false;
        }
        if (body.get(picture) != JsonValue.NULL) {
            throw ProblemException.invalid(
                    "/" + picture,
                    "invalid",
                    "can only be removed here, by null; upload to set it");
        }
        return true;
    }

    private static String text(String pointer, JsonValue value) {
        if (value.getValueType() != ValueType.STRING) {
            throw ProblemException.invalid(pointer, "type", "must be a string");
        }
        return ((JsonString) value).getString();
    }
}
