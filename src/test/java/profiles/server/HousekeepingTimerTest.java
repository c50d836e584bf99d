package profiles.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import profiles.ratelimit.RateLimitService;

class HousekeepingTimerTest {

    private final List<String> tried = new ArrayList<>();
    private final HousekeepingTimer timer = new HousekeepingTimer();

    @Test
    void everyChoreShouldBeTriedWhenAllFail() {
        timer.housekeeping = new FailingHousekeeping();
        timer.limits = new FailingLimits();

        timer.tidyUp();

        assertThat(tried)
                .containsExactlyInAnyOrder(
                        "accounts", "links", "revocations", "pictures", "rate limits");
    }

    private void fail(String chore) {
        tried.add(chore);
        throw new IllegalStateException("database away");
    }

    private final class FailingHousekeeping extends HousekeepingService {

        @Override
        public void removeUnconfirmedAccounts() {
            fail("accounts");
        }

        @Override
        public void removeExpiredLinks() {
            fail("links");
        }

        @Override
        public void removeExpiredRevocations() {
            fail("revocations");
        }

        @Override
        public void removeUnusedPictures() {
            fail("pictures");
        }
    }

    private final class FailingLimits extends RateLimitService {

        @Override
        public void removeIdle() {
            fail("rate limits");
        }
    }
}
