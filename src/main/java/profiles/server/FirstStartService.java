package profiles.server;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import profiles.config.FirstStart;
import profiles.config.Settings;
import profiles.identity.EmailAddress;
import profiles.identity.IdTag;
import profiles.password.PasswordHashing;
import profiles.password.PasswordPolicy;
import profiles.problem.ProblemException;
import profiles.profile.ProfileRepository;
import profiles.ref.RefService;
import profiles.registration.NewAccountService;

/** Makes the first admin and the first invitation when the database is still empty. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class FirstStartService {

    @Inject Settings settings;
    @Inject ProfileRepository profiles;
    @Inject NewAccountService accounts;
    @Inject PasswordPolicy policy;
    @Inject PasswordHashing passwords;
    @Inject RefService refs;

    @PostConstruct
    void prepare() {
        if (!profiles.tryLockEmpty() || !profiles.isEmpty()) {
            return;
        }
        FirstStart first = settings.firstStart();
        first.registrationToken().ifPresent(refs::createInvitation);
        first.adminIdTag().ifPresent(idTag -> createAdmin(idTag, first));
    }

    private void createAdmin(IdTag idTag, FirstStart first) {
        String password = first.requiredAdminPassword();
        EmailAddress email = first.requiredAdminEmail();
        try {
            policy.require(password, idTag, email, "/password");
        } catch (ProblemException refusal) {
            throw first.passwordRefused(refusal.fields().get(0).message());
        }
        accounts.createAdmin(idTag, email, passwords.hash(password));
    }
}
