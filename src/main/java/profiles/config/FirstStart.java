package profiles.config;

import java.util.Optional;

/**
 * What is made when the server starts on an empty database: the first admin, and an invitation that
 * never runs out. Later starts ignore it.
 */
public record FirstStart(
        Optional<String> adminIdTag,
        Optional<String> adminPassword,
        Optional<String> adminEmail,
        Optional<String> registrationToken) {

    static FirstStart read(SettingReader reader) {
        return new FirstStart(
                reader.text("profiles.admin.id-tag"),
                reader.secret("profiles.admin.password"),
                reader.text("profiles.admin.email"),
                reader.text("profiles.registration-token"));
    }

    public String requiredAdminPassword() {
        return adminPassword.orElseThrow(
                () -> new SettingException("profiles.admin.password", "is missing"));
    }

    public String requiredAdminEmail() {
        return adminEmail.orElseThrow(
                () -> new SettingException("profiles.admin.email", "is missing"));
    }

    @Override
    public String toString() {
        return "FirstStart[adminIdTag=" + adminIdTag + "]";
    }
}
