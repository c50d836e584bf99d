package profiles.mail;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import profiles.config.Settings;

/** What a mail is about; names its templates {@code mail/<kind>.txt|html} and messages. */
enum MailKind {
    /** Confirm the address of a new account and choose a password. */
    WELCOME {
        @Override
        Duration linkLifetime(Settings settings) {
            return settings.welcomeLinkLifetime();
        }
    },
    /** Choose a new password. */
    PASSWORD {
        @Override
        Duration linkLifetime(Settings settings) {
            return settings.passwordLinkLifetime();
        }
    };

    private static final List<String> VARIABLES = List.of("name", "idTag", "link");

    static MailKind of(String template) {
        return valueOf(template.toUpperCase(Locale.ROOT));
    }

    String template() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How long the link in it works, counted from when the mail is written. */
    abstract Duration linkLifetime(Settings settings);

    void requireAll(Map<String, String> model) {
        VARIABLES.stream()
                .filter(variable -> model.get(variable) == null)
                .findFirst()
                .ifPresent(MailKind::refuse);
    }

    private static void refuse(String missing) {
        throw new IllegalArgumentException("A mail needs the variable " + missing);
    }
}
