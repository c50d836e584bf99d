package profiles.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import profiles.auth.Caller;
import profiles.auth.RevocationService;
import profiles.ref.Ref;
import profiles.ref.RefRepository;
import profiles.ref.RefService;
import profiles.ref.RefType;

/** The short transactions in which a password changes; hashing is done before, outside of them. */
@Stateless
public class AccountPasswordService {

    @Inject AccountRepository accounts;
    @Inject RefService refs;
    @Inject RefRepository refRepository;
    @Inject RevocationService revocations;
    @Inject Clock clock;

    /**
     * Sets the password a mailed link was followed for. The link is used up, the account's other
     * links with it; the address counts as confirmed.
     */
    public void changeByLink(String refId, Set<RefType> types, String passwordHash) {
        Ref ref = refs.requireUsable(refId, types, "/refId");
        Account account = accounts.getAccountForChange(ref.tnId());
        refs.consume(refId, types, "/refId");
        account.confirmEmail(clock.instant());
        change(account, passwordHash, null);
    }

    /**
     * Sets another password for the caller, whose own token stays.
     *
     * @param expectedHash the hash the present password was checked against
     * @return false when it was changed meanwhile
     */
    public boolean change(Caller caller, Optional<String> expectedHash, String passwordHash) {
        Account account = accounts.getAccountForChange(caller.tnId());
        if (!account.passwordHash().equals(expectedHash)) {
            return false;
        }
        change(account, passwordHash, caller.jti());
        return true;
    }

    private void change(Account account, String passwordHash, String sparedJti) {
        account.changePassword(passwordHash);
        refRepository.removeLinks(account.tnId());
        revocations.revokeBelow(account.tnId(), account.tokenGeneration(), sparedJti);
    }
}
