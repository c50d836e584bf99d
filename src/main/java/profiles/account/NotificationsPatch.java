package profiles.account;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import profiles.profile.SettingsPatch;

/**
 * A change of what to be mailed about, which is part of the settings; null brings a default back.
 */
final class NotificationsPatch {

    private NotificationsPatch() {}

    static Notifications apply(JsonValue patch, Notifications present) {
        Notifications usual = Notifications.DEFAULT;
        if (patch == JsonValue.NULL) {
            return usual;
        }
        JsonObject members = SettingsPatch.members(patch);
        return new Notifications(
                SettingsPatch.flag(
                        members,
                        "mailConnectionRequests",
                        present.mailConnectionRequests(),
                        usual.mailConnectionRequests()),
                SettingsPatch.flag(
                        members,
                        "mailMembership",
                        present.mailMembership(),
                        usual.mailMembership()),
                SettingsPatch.flag(
                        members,
                        "mailSuspension",
                        present.mailSuspension(),
                        usual.mailSuspension()));
    }
}
