package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.it.support.Answer;
import profiles.it.support.Crowd;
import profiles.it.support.FrozenProcesses;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.Session;
import profiles.it.support.TwoNodes;
import profiles.it.support.TwoNodesTest;

/** The database takes what it is sent and says nothing more, as when its machine hangs. */
@TwoNodesTest
class FrozenDatabaseIT {

    private static final Duration LONGEST_HANG = Duration.ofSeconds(8);
    private static final Duration HASTE = Duration.ofSeconds(3);
    private static final int CROWD = 100;

    @Test
    @Timeout(180)
    void callsWithoutDatabaseShouldBeAnsweredWhileItHangs(TwoNodes nodes) {
        ProfilesApi api = nodes.first().api();
        Session session = api.signUp(People.alice(), nodes.mailbox());
        Supplier<Answer> here = () -> api.as(session).me();
        Supplier<Answer> there = () -> nodes.second().api().as(session).me();
        here.get().expect(200);

        try (var hang = FrozenProcesses.of(nodes.postgres().pid())) {
            assertThat(waitsWhileCrowdCalls(api, here))
                    .as("time of calls without database, %s", hang)
                    .isNotEmpty()
                    .allMatch(wait -> wait.compareTo(HASTE) < 0);
            assertUnavailable(there);
        }

        await("the service to be back").until(() -> here.get().status() == 200);
        await("the other node to be back").until(() -> there.get().status() == 200);
    }

    /** How long calls that need no database take, until each one of the crowd has its 503. */
    private static List<Duration> waitsWhileCrowdCalls(ProfilesApi api, Supplier<Answer> call) {
        List<Duration> waits = new ArrayList<>();
        var crowd =
                CompletableFuture.runAsync(
                        () ->
                                Crowd.together(
                                        Collections.nCopies(CROWD, call),
                                        FrozenDatabaseIT::assertUnavailable));
        while (!crowd.isDone()) {
            waits.add(timeOf(() -> api.server().expect(200)));
            waits.add(timeOf(() -> api.keys().expect(200)));
        }
        crowd.join();
        return waits;
    }

    private static Answer assertUnavailable(Supplier<Answer> call) {
        Instant start = Instant.now();

        Answer answer = call.get().expect(503);

        assertThat(Duration.between(start, Instant.now()))
                .as("time of %s", answer)
                .isLessThan(LONGEST_HANG);
        return answer;
    }

    private static Duration timeOf(Runnable call) {
        Instant start = Instant.now();
        call.run();
        return Duration.between(start, Instant.now());
    }
}
