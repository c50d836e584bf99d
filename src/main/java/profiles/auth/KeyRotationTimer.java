package profiles.auth;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import profiles.database.Chore;

/** Looks each hour whether the signing key has had its time. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRotationTimer {

    @Inject KeyRotationService rotation;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void rotate() {
        Chore.attempt("rotate the signing keys", rotation::rotate);
    }
}
