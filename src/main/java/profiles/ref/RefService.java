package profiles.ref;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** Makes, judges and uses up refs, always in the transaction of what they pay for. */
@Stateless
public class RefService {

    @Inject RefRepository refs;
    @Inject Clock clock;

    /**
     * Makes a link for the owner of an account.
     *
     * @return the refId, which is stored nowhere
     */
    public String createLink(RefType type, long tnId, Duration lifetime) {
        String refId = RefKey.random();
        Instant now = clock.instant();
        refs.add(Ref.link(type, refId, tnId, now, now.plus(lifetime)));
        return refId;
    }

    /** The unlimited invitation of the first start. */
    public void createInvitation(String refId) {
        if (refs.find(refId).isEmpty()) {
            refs.add(Ref.invitation(RefType.REGISTER, refId, null, clock.instant()));
        }
    }

    /** The ref, if it is of one of the types and still works. */
    public Optional<Ref> findWorking(String refId, Set<RefType> types) {
        return refs.find(refId)
                .filter(ref -> types.contains(ref.type()))
                .filter(ref -> ref.defect(clock.instant()).isEmpty());
    }

    /**
     * For a question about a ref.
     *
     * @param pointer the member of the request that held the refId
     * @throws ProblemException 404 for an unknown ref, 400 for one that does not work
     */
    public void requireWorking(String refId, Set<RefType> types, String pointer) {
        if (refs.find(refId).isEmpty()) {
            throw new ProblemException(ProblemType.NOT_FOUND, "The token is unknown.");
        }
        requireUsable(refId, types, pointer);
    }

    /**
     * Before something is done that the ref shall pay for.
     *
     * @return the ref, not yet used
     * @throws ProblemException 400 when it is unknown, used, expired or of another type
     */
    public Ref requireUsable(String refId, Set<RefType> types, String pointer) {
        Ref ref = refs.find(refId).orElseThrow(() -> refusal(pointer, "unknown"));
        Optional<String> defect =
                types.contains(ref.type())
                        ? ref.defect(clock.instant())
                        : Optional.of("wrong-kind");
        if (defect.isPresent()) {
            throw refusal(pointer, defect.get());
        }
        return ref;
    }

    /**
     * Uses the ref once.
     *
     * @throws ProblemException 400 when it is unknown, used, expired or of another type
     */
    public Ref consume(String refId, Set<RefType> types, String pointer) {
        Ref ref = requireUsable(refId, types, pointer);
        if (!ref.isUnlimited() && !refs.takeUse(ref, clock.instant())) {
            throw refusal(pointer, "used");
        }
        return ref;
    }

    private static ProblemException refusal(String pointer, String defect) {
        return ProblemException.invalid(
                pointer, defect, "The token does not work (" + defect + ").");
    }
}
