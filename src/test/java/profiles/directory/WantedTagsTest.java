package profiles.directory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.identity.IdTag;
import profiles.support.Refusals;

class WantedTagsTest {

    @Test
    void tagsShouldComeOnceInTheirOrder() {
        var wanted =
                WantedTags.of(
                        List.of(
                                "bob@example.com, Alice@Example.com",
                                ",alice@example.com,c.example.com"));

        assertThat(wanted.idTags())
                .extracting(IdTag::value)
                .containsExactly("bob@example.com", "alice@example.com", "c.example.com");
    }

    @Test
    void whatIsNoTagShouldBeLeftOut() {
        assertThat(WantedTags.of(List.of("me,,a b@example.com,\u0000")).idTags()).isEmpty();
    }

    /** The statement takes them in one text with commas between. */
    @ParameterizedTest
    @ValueSource(strings = {",", "\uff0c", "\ufe50", "\ufe10", "\u3001", "\u201a"})
    void noTagShouldHoldComma(String comma) {
        assertThat(IdTag.parse("a" + comma + "b@example.com")).isEmpty();
        assertThat(IdTag.parse("a@exa" + comma + "mple.com")).isEmpty();
    }

    @Test
    void asManyAsAllowedShouldBeTaken() {
        assertThat(WantedTags.of(List.of(tags(64))).idTags()).hasSize(64);
    }

    @Test
    void tooManyShouldBeRefused() {
        assertThat(Refusals.of(() -> WantedTags.of(List.of(tags(65)))).fields())
                .extracting("pointer")
                .containsExactly("/idTags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", " , ,"})
    void noneShouldBeRefused(String idTags) {
        assertThat(Refusals.of(() -> WantedTags.of(List.of(idTags))).fields()).hasSize(1);
        assertThat(Refusals.of(() -> WantedTags.of(List.of())).fields()).hasSize(1);
    }

    private static String tags(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "p" + i + "@example.com")
                .collect(joining(","));
    }
}
