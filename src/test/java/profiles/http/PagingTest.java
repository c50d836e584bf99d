package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.support.Refusals;

/** Cursor, limit and page of a list. */
class PagingTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, 1_000, Long.MAX_VALUE, Long.MIN_VALUE})
    void cursorShouldLeadBackToItsId(long id) {
        assertThat(Cursor.of(Cursor.encode(id))).isEqualTo(new Cursor(id));
    }

    @Test
    void cursorShouldBeTheBeginningWhenAbsent() {
        assertThat(Cursor.of(null).id()).isNull();
    }

    @Test
    void cursorShouldNeedNoEscapingInAUrl() {
        assertThat(Cursor.encode(-1)).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "AAAA", "AAAAAAAAAAA!", "AAAAAAAAAAAAAAAA", "ä", "A A"})
    void cursorShouldBeRefusedWhenNotMadeHere(String text) {
        assertThat(Refusals.summary(() -> Cursor.of(text))).isEqualTo("INVALID /cursor invalid");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "absent",
            value = {"absent, 50", "1, 1", "200, 200", "007, 7"})
    void limitShouldBeReadWithinItsRange(String text, int value) {
        assertThat(Limit.of(text)).isEqualTo(new Limit(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "201", "-1", "+5", "1.0", "many", "99999999999", " 5", "٥"})
    void limitShouldBeRefusedOutOfItsRange(String text) {
        assertThat(Refusals.summary(() -> Limit.of(text))).isEqualTo("INVALID /limit invalid");
    }

    @Test
    void pageShouldEndWithoutCursorWhenNothingFollows() {
        assertThat(Page.of(List.of(1, 2), 2, n -> "after " + n))
                .isEqualTo(new Page<>(List.of(1, 2), null));
    }

    @Test
    void pageShouldGoOnAfterItsLastItemWhenMoreFollows() {
        assertThat(Page.of(List.of(1, 2, 3), 2, n -> "after " + n))
                .isEqualTo(new Page<>(List.of(1, 2), "after 2"));
    }

    @Test
    void pageShouldBeEmptyWhenThereIsNothing() {
        assertThat(Page.of(List.<Integer>of(), 2, n -> "after " + n))
                .isEqualTo(new Page<>(List.of(), null));
    }

    @Test
    void mappedPageShouldKeepItsCursor() {
        assertThat(new Page<>(List.of(1, 2), "next").map(n -> "n" + n))
                .isEqualTo(new Page<>(List.of("n1", "n2"), "next"));
    }
}
