package profiles.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import profiles.config.Settings;

/**
 * Where services leave their mail. It is written by the caller's transaction, so that it is sent
 * exactly when what it talks about has happened; the sender is woken by the commit.
 */
@ApplicationScoped
public class Outbox {

    private static final Duration LONGEST_TRY = Duration.ofDays(5);

    @Inject MailRepository mails;
    @Inject Event<MailQueued> queued;
    @Inject Settings settings;
    @Inject Clock clock;

    /**
     * @param kind {@code welcome} or {@code password} with a link; {@code connection}, {@code
     *     join}, {@code invitation}, {@code member}, {@code founding}, {@code suspension} or {@code
     *     ban} without
     * @param lang a BCP 47 tag; the closest language there is will be used
     * @param model {@code name} and {@code idTag} of the recipient, and what the kind asks for:
     *     {@code link}, absolute, with its one-time secret; {@code other} and {@code otherIdTag},
     *     name and tag of whom it tells about; {@code community} and {@code communityIdTag}; {@code
     *     invitation}, a refId
     */
    public void enqueue(String kind, String recipient, String lang, Map<String, String> model) {
        Instant now = clock.instant();
        var mailKind = MailKind.of(kind);
        Instant expires = mailKind.linkLifetime(settings).map(now::plus).orElse(null);
        var letter = new Letter(mailKind, recipient, lang, model, expires);
        mails.add(new Mail(newMessageId(), letter, now, giveUpAt(expires, now)));
        queued.fire(new MailQueued());
    }

    private static Instant giveUpAt(Instant linkExpires, Instant now) {
        Instant latest = now.plus(LONGEST_TRY);
        return linkExpires != null && linkExpires.isBefore(latest) ? linkExpires : latest;
    }

    /** RFC 5322, section 3.6.4. */
    private String newMessageId() {
        return "<" + UUID.randomUUID() + "@" + settings.publicUrl().getHost() + ">";
    }
}
