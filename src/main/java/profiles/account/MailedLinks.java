package profiles.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import profiles.config.Settings;
import profiles.mail.Outbox;
import profiles.ref.RefService;
import profiles.ref.RefType;

/** Mails the links that give their reader power over an account, in the caller's transaction. */
@ApplicationScoped
public class MailedLinks {

    @Inject RefService refs;
    @Inject Outbox outbox;
    @Inject Settings settings;

    /** Confirms the address and sets the first password. */
    public void mailWelcome(Person person) {
        mail(person, RefType.WELCOME, settings.welcomeLinkLifetime(), "/welcome/");
    }

    /** Sets another password. */
    public void mailPasswordReset(Person person) {
        mail(person, RefType.PASSWORD, settings.passwordLinkLifetime(), "/reset/");
    }

    private void mail(Person person, RefType type, Duration lifetime, String page) {
        String refId = refs.createLink(type, person.profile().tnId(), lifetime);
        outbox.enqueue(
                type.word(),
                person.account().email().value(),
                person.account().lang(),
                Map.of(
                        "name", person.profile().name(),
                        "idTag", person.profile().idTag().value(),
                        "link", settings.publicUrl() + page + refId));
    }
}
