package profiles.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import profiles.problem.ProblemException;
import profiles.signin.LinkOwner;
import profiles.signin.PasswordLinkService;
import profiles.signin.SetPasswordRequest;
import profiles.signin.SignedInView;

/** Knows one link; refuses what it is told to. */
class FakeLinks extends PasswordLinkService {

    static final String WORKS = "Works_-1";

    LinkOwner owner = new LinkOwner("alice@example.com", "Alice", "en");
    RuntimeException refusalToFind;
    ProblemException refusal;
    final List<String> calls = new ArrayList<>();

    @Override
    public Optional<LinkOwner> find(String refId, String network) {
        if (refusalToFind != null) {
            throw refusalToFind;
        }
        return refId.equals(WORKS) ? Optional.of(owner) : Optional.empty();
    }

    @Override
    public SignedInView setPassword(SetPasswordRequest request, String network) {
        calls.add(request.refId() + " " + request.newPassword() + " " + network);
        if (refusal != null) {
            throw refusal;
        }
        return null;
    }
}
