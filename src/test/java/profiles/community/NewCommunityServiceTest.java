package profiles.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.config.TestSettings;
import profiles.problem.ProblemException;
import profiles.ref.Ref;
import profiles.ref.RefService;
import profiles.ref.RefType;
import profiles.support.Refusals;

class NewCommunityServiceTest {

    @ParameterizedTest
    @CsvSource({
        "anyone, , accepted",
        "anyone, good, accepted",
        "anyone, bad, INVALID /inviteRef used",
        "invitation, , INVALID /inviteRef required",
        "invitation, good, accepted",
        "invitation, bad, INVALID /inviteRef used",
    })
    void invitationShouldBeNeededWherePolicyAsksForIt(
            String policy, String inviteRef, String expected) {
        var service = new NewCommunityService();
        service.settings = TestSettings.with(Map.of("profiles.community-creation", policy));
        service.refs = new OneGoodRef();
        var request = new FoundingRequest("idp", null, null, null, inviteRef);

        assertThat(Refusals.summary(() -> service.requireInvitation(request))).isEqualTo(expected);
    }

    private static final class OneGoodRef extends RefService {
        @Override
        public Ref requireUsable(String refId, Set<RefType> types, String pointer) {
            assertThat(types).containsExactly(RefType.PROFILE_INVITE);
            if (!refId.equals("good")) {
                throw ProblemException.invalid(pointer, "used", "does not work");
            }
            return null;
        }
    }
}
