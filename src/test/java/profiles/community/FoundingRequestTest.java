package profiles.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoundingRequestTest {

    private static FoundingRequest named(String name, String inviteRef) {
        return new FoundingRequest("idp", name, null, null, inviteRef);
    }

    @Test
    void wishShouldBeTheSameHoweverItIsPaidFor() {
        assertThat(named("Devs", "ref-1").wish()).isEqualTo(named(" Devs", null).wish());
    }

    @Test
    void wishShouldDifferWithWhatIsWanted() {
        assertThat(named("Devs", null).wish())
                .isNotEqualTo(named("Developers", null).wish())
                .isNotEqualTo(named(null, null).wish())
                .isNotEqualTo(new FoundingRequest("domain", "Devs", null, null, null).wish())
                .isNotEqualTo(new FoundingRequest("idp", "Devs", "b1~x", null, null).wish())
                .isNotEqualTo(new FoundingRequest("idp", "Devs", null, "a.test", null).wish());
    }
}
