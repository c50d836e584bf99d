package profiles.mail;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import profiles.config.Settings;

/**
 * What a mail is about. Its word names the messages {@code mail.<word>.…}; those with a secret link
 * or an invitation have templates of their own, the others, which tell what somebody did, share
 * one.
 */
enum MailKind {
    /** Confirm the address of a new account and choose a password. */
    WELCOME(Settings::welcomeLinkLifetime),
    /** Choose a new password. */
    PASSWORD(Settings::passwordLinkLifetime),
    /** The other asks to connect. */
    CONNECTION("mailConnectionRequests", "other", "otherIdTag"),
    /** The other asks to join the recipient's community. */
    JOIN("mailMembership", "other", "otherIdTag", "community", "communityIdTag"),
    /** The other, a community, invites the recipient. */
    INVITATION("mailMembership", "other", "otherIdTag"),
    /** The other, a community, has let the recipient in. */
    MEMBER("mailMembership", "other", "otherIdTag"),
    /** An invitation, which is in it, to found a community. */
    FOUNDING(List.of("invitation")),
    /** The recipient's account is suspended. */
    SUSPENSION("mailSuspension"),
    /** The recipient's account is banned. */
    BAN("mailSuspension");

    private final Function<Settings, Duration> linkLifetime;
    private final String setting;
    private final List<String> variables;

    MailKind(Function<Settings, Duration> linkLifetime) {
        this.linkLifetime = linkLifetime;
        this.setting = null;
        this.variables = List.of("link");
    }

    /** One that nobody can turn off. */
    MailKind(List<String> variables) {
        this.linkLifetime = null;
        this.setting = null;
        this.variables = variables;
    }

    MailKind(String setting, String... variables) {
        this.linkLifetime = null;
        this.setting = setting;
        this.variables = List.of(variables);
    }

    /**
     * @throws IllegalArgumentException for a word that only another release knows
     */
    static MailKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file name of its templates, without {@code .txt} and {@code .html}. */
    String template() {
        return setting == null ? word() : "notice";
    }

    /** How long the link in it works, counted from when the mail is written; empty without one. */
    Optional<Duration> linkLifetime(Settings settings) {
        return Optional.ofNullable(linkLifetime).map(lifetime -> lifetime.apply(settings));
    }

    /** The setting by which the recipient turns such mails off; empty where they can't. */
    Optional<String> setting() {
        return Optional.ofNullable(setting);
    }

    void requireAll(Map<String, String> model) {
        require("name", model);
        require("idTag", model);
        variables.forEach(variable -> require(variable, model));
    }

    private static void require(String variable, Map<String, String> model) {
        if (model.get(variable) == null) {
            throw new IllegalArgumentException("A mail needs the variable " + variable);
        }
    }
}
