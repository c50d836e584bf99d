package profiles.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import profiles.account.Account;
import profiles.account.AccountRepository;
import profiles.account.MailedLinks;
import profiles.account.Person;
import profiles.auth.Role;
import profiles.identity.EmailAddress;
import profiles.identity.IdTag;
import profiles.profile.Profile;
import profiles.profile.ProfileName;
import profiles.profile.ProfileRepository;
import profiles.profile.ProfileType;
import profiles.ref.Ref;
import profiles.ref.RefService;
import profiles.ref.RefType;

/**
 * Makes an account whole or not at all: invitation, tag, profile, account, queued mail, and what
 * the invitation asks for.
 */
@Stateless
public class NewAccountService {

    private static final Set<RefType> INVITATION = Set.of(RefType.REGISTER);

    @Inject RefService refs;
    @Inject ProfileRepository profiles;
    @Inject AccountRepository accounts;
    @Inject MailedLinks links;
    @Inject Introductions introductions;
    @Inject Clock clock;

    /** Refuses early what {@link #create} would refuse, before anything slow is done for it. */
    public void requireInvitation(String token) {
        refs.requireUsable(token, INVITATION, "/token");
    }

    public Person create(IdTag idTag, EmailAddress email, String lang, String token) {
        Ref invitation = refs.consume(token, INVITATION, "/token");
        String tag = Locale.forLanguageTag(lang.replace('_', '-')).toLanguageTag();
        Person person = store(idTag, email, tag, Set.of(Role.USER));
        links.mailWelcome(person);
        introductions.introduce(person.profile().tnId(), invitation);
        return person;
    }

    /** The first admin, whose address and password the operator has vouched for. */
    public void createAdmin(IdTag idTag, EmailAddress email, String passwordHash) {
        Person admin = store(idTag, email, "en", Set.of(Role.USER, Role.ADMIN));
        admin.account().confirmEmail(clock.instant());
        admin.account().changePassword(passwordHash);
    }

    private Person store(IdTag idTag, EmailAddress email, String lang, Set<Role> roles) {
        Instant now = clock.instant();
        var name = new ProfileName(idTag.displayName());
        var profile = new Profile(idTag, ProfileType.PERSON, name, now);
        profiles.add(profile);
        var account = new Account(profile, email, lang, roles, now);
        accounts.add(account);
        return new Person(profile, account);
    }
}
