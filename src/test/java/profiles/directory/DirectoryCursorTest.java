package profiles.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.directory.DirectoryCursor.Place;
import profiles.problem.ProblemException;

class DirectoryCursorTest {

    private static final Instant NOW = Instant.parse("2025-01-01T12:00:00Z");
    private static final ProfileFilter FILTER =
            ProfileFilter.of(Map.of("type", List.of("person"), "q", List.of("alice")));
    private static final Place PLACE = new Place(3, "alice", "bob alice \ud83d\ude00", 7);

    private static DirectoryCursor cursor(Place place, String snapshot) {
        return new DirectoryCursor(FILTER.print(), NOW.getEpochSecond(), snapshot, place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:10:", "10:20:", "10:20:10,15,19"})
    void cursorShouldComeBackAsItWas(String snapshot) {
        DirectoryCursor cursor = cursor(PLACE, snapshot);

        assertThat(DirectoryCursor.of(cursor.encode(), FILTER, NOW)).isEqualTo(cursor);
    }

    @Test
    void cursorShouldBeGoodForAnHour() {
        String text = cursor(PLACE, "10:20:").encode();

        assertThat(DirectoryCursor.of(text, FILTER, NOW.plusSeconds(3600)).last()).isEqualTo(PLACE);
        assertRefused(text, FILTER, NOW.plusSeconds(3601));
    }

    @Test
    void cursorOfAnotherListShouldBeRefused() {
        String text = cursor(PLACE, "10:20:").encode();

        assertRefused(text, ProfileFilter.of(Map.of("q", List.of("alice"))), NOW);
    }

    static Stream<Place> impossiblePlaces() {
        return Stream.of(
                new Place(6, "alice", "", 7),
                new Place(-1, "alice", "", 7),
                new Place(1, "al\0ice", "", 7),
                new Place(1, "alice\ud83d", "\ude00", 7),
                new Place(1, "alice", "\ude00", 7));
    }

    @ParameterizedTest
    @MethodSource("impossiblePlaces")
    void madeUpPlaceShouldBeRefused(Place place) {
        assertRefused(cursor(place, "10:20:").encode(), FILTER, NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "20:10:", "0:10:", "10:20:20", "10:20:9", "10:20:15,15", "a"})
    void madeUpSnapshotShouldBeRefused(String snapshot) {
        assertRefused(cursor(PLACE, snapshot).encode(), FILTER, NOW);
    }

    private static void assertRefused(String text, ProfileFilter filter, Instant now) {
        assertThatThrownBy(() -> DirectoryCursor.of(text, filter, now))
                .isInstanceOf(ProblemException.class);
    }
}
