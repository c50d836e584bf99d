package profiles.mail;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a mail is about; names its templates {@code mail/<kind>.txt|html} and messages. */
public enum MailKind {
    /** Confirm the address of a new account and choose a password. */
    WELCOME,
    /** Choose a new password. */
    PASSWORD;

    /** What the templates say: {@code expires} is an ISO instant, {@code link} holds the secret. */
    private static final List<String> VARIABLES = List.of("name", "idTag", "link", "expires");

    String template() {
        return name().toLowerCase(Locale.ROOT);
    }

    void requireAll(Map<String, String> model) {
        VARIABLES.stream()
                .filter(variable -> model.get(variable) == null)
                .findFirst()
                .ifPresent(
                        missing -> {
                            throw new IllegalArgumentException(
                                    "The mail " + template() + " needs the variable " + missing);
                        });
    }
}
