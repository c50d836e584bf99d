package profiles.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import profiles.problem.ProblemException;
import profiles.signin.LinkOwner;
import profiles.signin.PasswordLinkService;
import profiles.signin.SignedInView;

/** Knows one link; refuses what it is told to. */
class FakeLinks extends PasswordLinkService {

    static final String WORKS = "Works_-1";

    LinkOwner owner = new LinkOwner("alice@example.com", "Alice", "en");
    ProblemException refusal;
    final List<String> calls = new ArrayList<>();

    @Override
    public Optional<LinkOwner> look(String refId) {
        return refId.equals(WORKS) ? Optional.of(owner) : Optional.empty();
    }

    @Override
    public SignedInView setPassword(String refId, String newPassword) {
        calls.add("set " + refId + " " + newPassword);
        refuse();
        return null;
    }

    @Override
    public void forgot(String idTagOrEmail, String network) {
        calls.add("forgot " + idTagOrEmail + " " + network);
        refuse();
    }

    private void refuse() {
        if (refusal != null) {
            throw refusal;
        }
    }
}
