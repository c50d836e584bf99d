package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.RawConnection;
import profiles.it.support.ServerLog;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.StoredPictures;
import profiles.it.support.StoredPictures.Size;

/** Clients that ask for pictures and don't take them. */
@Isolated
@ServerTest
class SlowReadersIT {

    /** More than the server has threads. */
    private static final int MANY = 70;

    /** More than the buffers between two processes of one machine hold. */
    private static final Size HUGE = new Size("hd", 4_000_000);

    private static final Duration SOON = Duration.ofSeconds(2);

    private ProfilesApi api;
    private StoredPictures stored;
    private Session bob;
    private String fileId;

    @BeforeEach
    void store(ProfilesApi anonymous, DataSource database) {
        api = anonymous;
        stored = new StoredPictures(database);
        bob = api.register(People.bob());
        fileId = stored.add(HUGE);
        stored.show(fileId, bob.idTag());
    }

    private RawConnection ask() {
        return RawConnection.to(api.address()).sendHead("GET /api/file/" + fileId);
    }

    @Test
    void othersShouldBeAnsweredWhileManyReadNothing() {
        List<RawConnection> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                slow.add(ask());
            }
            await().until(() -> slow.stream().allMatch(RawConnection::isAnswered));

            assertThat(took(() -> api.server().expect(200))).isLessThan(SOON);
            assertThat(took(() -> api.as(bob).me().expect(200))).isLessThan(SOON);
        } finally {
            slow.forEach(RawConnection::close);
        }
    }

    private static Duration took(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void pictureShouldArriveWholeWhenItIsReadLate() {
        try (var connection = ask()) {
            await().until(connection::isAnswered);

            assertThat(connection.rest()).endsWith(HUGE.bytes());
        }
    }

    @Test
    void connectionShouldEndWhenThePictureIsClearedAwayMeanwhile() {
        stored.clear(fileId, 2);

        try (var connection = ask()) {
            assertThat(connection.rest().length).isBetween(1, HUGE.length() - 1);
        }
    }

    @Test
    void clientThatGoesAwayShouldBeNoFailure(ServerLog log) {
        String reqId = "gone-" + fileId.substring(3, 20);
        try (var connection = RawConnection.to(api.address())) {
            connection.sendHead("GET /api/file/" + fileId, "X-Request-ID: " + reqId);
            await().until(connection::isAnswered);
        }

        api.server().expect(200);

        assertThat(log.text()).doesNotContain(reqId);
    }
}
