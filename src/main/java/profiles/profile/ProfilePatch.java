package profiles.profile;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import profiles.problem.ProblemException;

/**
 * A change of a profile by whom it belongs to: what is absent stays, null clears, a value sets.
 * Members that can't be changed here are ignored like unknown ones.
 */
public record ProfilePatch(JsonObject body) {

    private static final Set<String> MEMBERS =
            Set.of("name", "x", "settings", "profilePic", "coverPic");

    /** Pictures can only be removed: a person's are set by uploading them. */
    public void applyTo(Profile profile, Instant now) {
        applyTo(profile, now, ProfilePatch::refusePicture);
    }

    /**
     * @param pictures makes a file's id of a member's pointer and its text, or refuses
     */
    public void applyTo(Profile profile, Instant now, BinaryOperator<String> pictures) {
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
        if (body.containsKey("profilePic")) {
            profile.showProfilePic(picture("/profilePic", body.get("profilePic"), pictures));
        }
        if (body.containsKey("coverPic")) {
            profile.showCoverPic(picture("/coverPic", body.get("coverPic"), pictures));
        }
        profile.touch(now);
    }

    /** What is to become of the settings, of which a profile has only a part. */
    public Optional<JsonValue> settings() {
        return Optional.ofNullable(body.get("settings"));
    }

    private static String picture(
            String pointer, JsonValue value, BinaryOperator<String> pictures) {
        return value == JsonValue.NULL ? null : pictures.apply(pointer, text(pointer, value));
    }

    private static String refusePicture(String pointer, String text) {
        throw ProblemException.invalid(
                pointer, "invalid", "can only be removed here, by null; upload to set it");
    }

    private static String text(String pointer, JsonValue value) {
        if (value.getValueType() != ValueType.STRING) {
            throw ProblemException.invalid(pointer, "type", "must be a string");
        }
        return ((JsonString) value).getString();
    }
}
