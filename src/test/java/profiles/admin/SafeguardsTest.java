package profiles.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import profiles.auth.Caller;
import profiles.auth.Role;
import profiles.identity.IdTag;
import profiles.profile.ProfileStatus;
import profiles.support.Refusals;

class SafeguardsTest {

    private static final Caller KEEPER =
            new Caller(
                    1,
                    IdTag.of("keeper@example.com"),
                    Set.of(Role.USER, Role.ADMIN),
                    "jti",
                    0,
                    Instant.EPOCH);
    private static final Standing ADMIN =
            new Standing("Ann", ProfileStatus.ACTIVE, Set.of(Role.USER, Role.ADMIN));
    private static final Standing SUSPENDED =
            new Standing("Ann", ProfileStatus.SUSPENDED, ADMIN.roles());
    private static final Standing DEMOTED =
            new Standing("Ann", ProfileStatus.ACTIVE, Set.of(Role.USER));
    private static final long ANN = 2;

    private final Admins admins = new Admins();
    private final Safeguards safeguards = new Safeguards();

    @BeforeEach
    void inject() {
        safeguards.subjects = admins;
    }

    @Test
    void adminShouldBeTakenAwayOneAtATimeWhileAnotherStays() {
        assertThat(check(ANN, ADMIN, SUSPENDED)).isEqualTo("accepted");
        assertThat(check(ANN, ADMIN, DEMOTED)).isEqualTo("accepted");
        assertThat(admins.locked).isEqualTo(2);
    }

    @Test
    void lastAdminShouldStay() {
        admins.another = false;

        assertThat(check(ANN, ADMIN, SUSPENDED)).isEqualTo("CONFLICT");
        assertThat(check(ANN, ADMIN, DEMOTED)).isEqualTo("CONFLICT");
    }

    @Test
    void nobodyShouldWaitWhereNoAdminIsTakenAway() {
        assertThat(check(ANN, DEMOTED, ADMIN)).isEqualTo("accepted");
        assertThat(check(ANN, SUSPENDED, DEMOTED)).isEqualTo("accepted");
        assertThat(admins.locked).isZero();
    }

    @Test
    void nobodyShouldChangeTheirOwnPower() {
        assertThat(check(KEEPER.tnId(), ADMIN, DEMOTED)).isEqualTo("FORBIDDEN");
        assertThat(check(KEEPER.tnId(), ADMIN, SUSPENDED)).isEqualTo("FORBIDDEN");
    }

    @Test
    void adminShouldChangeTheirOwnName() {
        var renamed = new Standing("Keeper", ADMIN.status(), ADMIN.roles());

        assertThat(check(KEEPER.tnId(), ADMIN, renamed)).isEqualTo("accepted");
    }

    @Test
    void whoWasAnAdminShouldChangeNothing() {
        admins.still = false;

        assertThat(check(ANN, DEMOTED, ADMIN)).isEqualTo("UNAUTHENTICATED");
        assertThat(check(ANN, ADMIN, SUSPENDED)).isEqualTo("UNAUTHENTICATED");
    }

    private String check(long tnId, Standing present, Standing wanted) {
        return Refusals.summary(() -> safeguards.check(KEEPER, tnId, present, wanted));
    }

    private static final class Admins extends SubjectRepository {

        private boolean another = true;
        private boolean still = true;
        private int locked;

        @Override
        public void lockAdmins() {
            locked++;
        }

        @Override
        public boolean hasActiveAdminBesides(long tnId) {
            return another;
        }

        @Override
        public boolean isActiveAdmin(long tnId) {
            return still;
        }
    }
}
