package profiles.auth;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Reads the signing keys in a transaction of its own component. Without one, the server would close
 * the entity manager of the component on whose behalf keys are read on another thread.
 */
@Stateless
public class SigningKeyService {

    @Inject SigningKeyRepository repository;

    /** All keys, newest first. */
    public List<SigningKey> list() {
        return repository.list();
    }
}
