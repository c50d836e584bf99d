package profiles.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventQueueServiceTest {

    private final FakeEventTable table = new FakeEventTable();
    private final EventQueueService queue = new EventQueueService();

    @BeforeEach
    void assemble() {
        queue.events = table;
        queue.clock = Clock.fixed(TestEvents.NOW, ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource({"0,PT24S,PT30S", "3,PT192S,PT4M", "9,PT48M,PT1H"})
    void claimShouldPutTheNextAttemptOff(int attempts, Duration least, Duration most) {
        table.row = TestEvents.suspension(1, attempts);

        queue.claim();

        assertThat(table.changes)
                .singleElement()
                .satisfies(
                        change ->
                                assertThat(Instant.parse(change.substring("next at ".length())))
                                        .isBetween(
                                                TestEvents.NOW.plus(least),
                                                TestEvents.NOW.plus(most)));
    }

    @Test
    void failureShouldBeNotedWhileThereAreAttemptsLeft() {
        queue.failed(TestEvents.suspension(1, DueEvent.MOST_ATTEMPTS - 2), "bug");

        assertThat(table.changes).containsExactly("error bug");
    }

    @Test
    void eventShouldBeGivenUpWhenTheLastAttemptFails() {
        queue.failed(TestEvents.suspension(1, DueEvent.MOST_ATTEMPTS - 1), "bug");

        assertThat(table.changes).containsExactly("error bug", "given up");
    }

    @Test
    void nobodyShouldBeToldWhenAnotherNodeDelivers() {
        queue.deliver(TestEvents.suspension(1, 0));

        assertThat(table.changes).containsExactly("removed");
    }

    @Test
    void kindOfANewerReleaseShouldCountAsFailure() {
        var unknown = new DueEvent(1, "profile_renamed", 1, 2, TestEvents.NOW, 0);
        table.row = unknown;

        assertThatThrownBy(() -> queue.deliver(unknown)).hasMessageContaining("profile_renamed");
    }
}
