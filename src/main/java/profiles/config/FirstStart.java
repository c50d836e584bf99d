package profiles.config;

import java.util.Optional;
import profiles.identity.EmailAddress;
import profiles.identity.IdTag;

/**
 * What is made when the server starts on an empty database: the first admin, and an invitation that
 * never runs out. Later starts ignore it.
 */
public record FirstStart(
        Optional<IdTag> adminIdTag,
        Optional<String> adminPassword,
        Optional<EmailAddress> adminEmail,
        Optional<String> registrationToken) {

    static FirstStart read(SettingReader reader) {
        return new FirstStart(
                reader.converted("profiles.admin.id-tag", IdTag::of),
                reader.secret("profiles.admin.password"),
                reader.converted("profiles.admin.email", EmailAddress::of),
                reader.text("profiles.registration-token").map(FirstStart::refId));
    }

    private static String refId(String value) {
        if (!value.matches("[A-Za-z0-9._~-]{8,128}")) {
            throw new SettingException(
                    "profiles.registration-token", "must be 8 to 128 of A-Z a-z 0-9 . _ ~ -");
        }
        return value;
    }

    /** What stops the start when the first admin's password is no good. */
    public SettingException passwordRefused(String reason) {
        return new SettingException("profiles.admin.password", reason);
    }

    public String requiredAdminPassword() {
        return adminPassword.orElseThrow(
                () -> new SettingException("profiles.admin.password", "is missing"));
    }

    public EmailAddress requiredAdminEmail() {
        return adminEmail.orElseThrow(
                () -> new SettingException("profiles.admin.email", "is missing"));
    }

    @Override
    public String toString() {
        return "FirstStart[adminIdTag=" + adminIdTag + "]";
    }
}
