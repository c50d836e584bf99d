package profiles.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import profiles.config.Settings;
import profiles.text.Messages;
import profiles.text.Templates;

/** Turns a kind of mail and its variables into words. */
@ApplicationScoped
public class MailWriter {

    /** Names that can't be mistaken for an advertisement or a web address. */
    private static final Pattern PLAIN_NAME =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}'’-]+\\.?( [\\p{L}\\p{M}\\p{N}'’-]+\\.?){0,5}");

    private static final int LONGEST_NAME = 60;

    @Inject Templates templates;
    @Inject Messages messages;
    @Inject Settings settings;

    /** A broken template stops the start, not the first mail. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
        templates.compile(templateNames());
    }

    static List<String> templateNames() {
        Stream<String> kinds =
                Arrays.stream(MailKind.values()).flatMap(kind -> Stream.of(html(kind), text(kind)));
        return Stream.concat(kinds, Stream.of("mail/top.html", "mail/bottom.html")).toList();
    }

    WrittenMail write(String word, String lang, Map<String, String> model) {
        MailKind kind = MailKind.of(word);
        Locale language = messages.language(lang);
        Map<String, String> words = words(kind, language, model);
        String subject = templates.message("mail." + word + ".subject", language, words);
        words.put("subject", subject);
        return new WrittenMail(
                language.toLanguageTag(),
                subject,
                templates.render(text(kind), language, words),
                templates.render(html(kind), language, words));
    }

    private Map<String, String> words(MailKind kind, Locale language, Map<String, String> model) {
        Map<String, String> words = new HashMap<>(model);
        words.put("kind", kind.word());
        kind.setting().ifPresent(setting -> words.put("setting", setting));
        words.put("name", greeted(model.get("name"), model.get("idTag")));
        words.computeIfPresent("other", (key, name) -> introduced(name, model.get("otherIdTag")));
        words.computeIfPresent(
                "community", (key, name) -> introduced(name, model.get("communityIdTag")));
        words.computeIfPresent(
                "expires", (key, instant) -> readable(Instant.parse(instant), language));
        words.put("serverName", settings.serverName());
        words.put("serverHost", settings.publicUrl().getAuthority());
        return words;
    }

    /** Whoever registers a stranger's address must not be able to say anything to the stranger. */
    private static String greeted(String name, String idTag) {
        return isPlain(name) ? name : idTag;
    }

    /** Whoever asks a stranger for something must not be able to say more by it, either. */
    private static String introduced(String name, String idTag) {
        return isPlain(name) ? name + " (" + idTag + ")" : idTag;
    }

    private static boolean isPlain(String name) {
        return name.length() <= LONGEST_NAME && PLAIN_NAME.matcher(name).matches();
    }

    private String readable(Instant instant, Locale language) {
        return DateTimeFormatter.ofPattern(messages.text(language, "format.instant"), language)
                .format(instant.atOffset(ZoneOffset.UTC));
    }

    private static String text(MailKind kind) {
        return "mail/" + kind.template() + ".txt";
    }

    private static String html(MailKind kind) {
        return "mail/" + kind.template() + ".html";
    }
}
