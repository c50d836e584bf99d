package profiles.mail;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import profiles.text.TestTexts;

/** Mails to Alice. */
final class TestMails {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final String LINK = "https://profiles.example/welcome/Secret_of-Alice";
    static final Map<String, String> MODEL =
            Map.of(
                    "name", "Alice",
                    "idTag", "alice@example.com",
                    "link", LINK,
                    "expires", "2026-11-30T12:05:00Z");

    private static final Map<String, String> NOTICE =
            Map.of(
                    "name", "Alice",
                    "idTag", "alice@example.com",
                    "other", "Bob Builder",
                    "otherIdTag", "bob@example.com");

    private TestMails() {}

    /** The variables of a mail about Bob. */
    static Map<String, String> notice(MailKind kind) {
        Map<String, String> model = new HashMap<>(NOTICE);
        if (kind == MailKind.JOIN) {
            model.put("community", "Developer Community");
            model.put("communityIdTag", "devs@example.com");
        }
        kind.requireAll(model);
        return model;
    }

    static DueMail due(long id, String recipient) {
        return new DueMail(
                id, "<" + id + "@profiles.example>", "welcome", recipient, "en", MODEL, NOW);
    }

    static Letter letter(Map<String, String> model) {
        Instant expires = Instant.parse(MODEL.get("expires"));
        return new Letter(MailKind.WELCOME, "alice@example.com", "de", model, expires);
    }

    static MailWriter writer(TestTexts texts) {
        var writer = new MailWriter();
        writer.templates = texts.templates();
        writer.messages = texts.messages();
        writer.settings = texts.settings();
        return writer;
    }
}
