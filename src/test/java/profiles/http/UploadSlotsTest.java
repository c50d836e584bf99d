package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.support.Refusals;

class UploadSlotsTest {

    private static final String ALICE = "alice@example.com";
    private static final String BOB = "bob@example.com";

    private final UploadSlots slots = new UploadSlots();

    @Test
    void takeShouldBe429WhenThePersonHasTooMany() {
        takeAll(ALICE);

        ProblemException refusal = Refusals.of(() -> slots.take(ALICE));

        assertThat(refusal.type()).isEqualTo(ProblemType.RATE_LIMITED);
        assertThat(refusal.headers()).containsKeys("Retry-After", "Connection");
    }

    @Test
    void takeShouldNotMindWhatOthersHave() {
        takeAll(ALICE);

        assertThatCode(() -> slots.take(BOB)).doesNotThrowAnyException();
    }

    @Test
    void takeShouldBe503WhenAllAreTaken() {
        for (int i = 0; i < UploadSlots.MOST / UploadSlots.MOST_EACH; i++) {
            takeAll("person-" + i + "@example.com");
        }

        ProblemException refusal = Refusals.of(() -> slots.take(ALICE));

        assertThat(refusal.type()).isEqualTo(ProblemType.UNAVAILABLE);
        assertThat(refusal.headers()).containsKeys("Retry-After", "Connection");
    }

    @Test
    void releaseShouldLetTheNextOneIn() {
        takeAll(ALICE);

        slots.release(ALICE);

        assertThatCode(() -> slots.take(ALICE)).doesNotThrowAnyException();
        assertThat(Refusals.of(() -> slots.take(ALICE))).isNotNull();
    }

    private void takeAll(String person) {
        for (int i = 0; i < UploadSlots.MOST_EACH; i++) {
            slots.take(person);
        }
    }
}
