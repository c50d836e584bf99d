package profiles.it;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import profiles.it.support.ProfilesApi;
import profiles.it.support.RawConnection;
import profiles.it.support.ServerTest;
import profiles.it.support.Timing;

/** Bodies that come slowly or never end harm nobody else. */
@Isolated
@ServerTest
class HostileBodiesIT {

    private static final String REQUEST = "POST /api/profiles/verify";
    private static final String JSON = "Content-Type: application/json";
    private static final Duration FAST = Duration.ofSeconds(2);
    private static final int SLOW_CLIENTS = 100;
    private static final int HUGE = 100_000_000;
    private static final int IN_BUFFERS = 16_000_000;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<RawConnection> connections = new CopyOnWriteArrayList<>();

    @AfterEach
    void hangUp() {
        clock.shutdownNow();
        hangUpAll();
    }

    private void hangUpAll() {
        connections.forEach(RawConnection::close);
        connections.clear();
    }

    @Test
    void slowBodiesShouldKeepNobodyWaiting(ProfilesApi api) {
        Timing.judge(
                () -> {
                    hangUpAll();
                    keepWaiting(api);
                });
    }

    private void keepWaiting(ProfilesApi api) {
        for (int i = 0; i < SLOW_CLIENTS; i++) {
            connect(api).sendHead(REQUEST, JSON, "Content-Length: 1000");
        }
        Future<?> drops = clock.scheduleAtFixedRate(this::dripOnAll, 0, 250, MILLISECONDS);

        List<Duration> others = new ArrayList<>();
        Duration patience =
                Timing.of(
                        () -> {
                            while (!connections.get(0).isAnswered()) {
                                others.add(Timing.of(() -> api.server().expect(200)));
                            }
                        });

        drops.cancel(true);
        assertThat(Collections.max(others)).isLessThan(FAST);
        assertThat(patience).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(20));
        assertThat(connections.stream().map(RawConnection::answer).distinct())
                .containsExactly("408 application/problem+json");
    }

    private void dripOnAll() {
        byte[] drop = {' '};
        connections.stream()
                .filter(connection -> !connection.isAnswered())
                .forEach(connection -> connection.send(drop));
    }

    @Test
    void hugeBodyShouldBe413AtOnceWhenAnnounced(ProfilesApi api) {
        Timing.judge(
                () -> {
                    RawConnection connection = connect(api);

                    connection.sendHead(REQUEST, JSON, "Content-Length: " + HUGE);

                    assertThat(Timing.of(() -> assertTooLarge(connection))).isLessThan(FAST);
                });
    }

    @Test
    void hugeBodyShouldBe413WhileItIsReadWhenChunked(ProfilesApi api) {
        RawConnection connection = connect(api);
        byte[] chunk = chunk(100_000);
        int sent = 0;

        connection.sendHead(REQUEST, JSON, "Transfer-Encoding: chunked");
        while (sent < HUGE && !connection.isAnswered() && connection.send(chunk)) {
            sent += chunk.length;
        }

        assertThat(sent).isLessThan(IN_BUFFERS);
        assertTooLarge(connection);
    }

    private static void assertTooLarge(RawConnection connection) {
        assertThat(connection.answer()).isEqualTo("413 application/problem+json");
    }

    private static byte[] chunk(int size) {
        return (Integer.toHexString(size) + "\r\n" + " ".repeat(size) + "\r\n").getBytes();
    }

    private RawConnection connect(ProfilesApi api) {
        RawConnection connection = RawConnection.to(api.address());
        connections.add(connection);
        return connection;
    }
}
