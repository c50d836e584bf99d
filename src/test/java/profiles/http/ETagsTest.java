package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.support.Refusals;

class ETagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"7-a\"",
                "W/\"7-a\"",
                "*",
                " * ",
                "\"6\", \"7-a\"",
                "\"6\",W/\"7-a\"",
                "\"a,b\", \"7-a\" , \"8\"",
                "\"\",\"7-a\""
            })
    void tagShouldBeKnownWhenListed(String ifNoneMatch) {
        assertThat(ETags.isKnown(List.of(ifNoneMatch), "7-a")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"7\"",
                "7-a",
                "w/\"7-a\"",
                "\"*\"",
                "\"8",
                "\"x,\"7-a\"",
                "a, \"7-a\"",
                "\"7-A\""
            })
    void tagShouldNotBeKnownWhenNotListed(String ifNoneMatch) {
        assertThat(ETags.isKnown(List.of(ifNoneMatch), "7-a")).isFalse();
    }

    @Test
    void tagShouldBeKnownWhenAnyLineListsIt() {
        assertThat(ETags.isKnown(List.of("\"6\"", "\"7\""), "7")).isTrue();
        assertThat(ETags.isKnown(List.of(), "7")).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"\"7\"", "*", " * ", "\"6\", \"7\"", "\"7\",\"8\"", " \"7\" "})
    void matchShouldHoldWhenTheVersionIsNamed(String ifMatch) {
        assertThatCode(() -> ETags.requireMatch(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "7", "W/\"7\"", "", "\"77\"", "\"6\",\"8\"", "\"", "\"*\""})
    void matchShouldBeRefusedWithTheCurrentTagWhenItIsNot(String ifMatch) {
        ProblemException refusal = Refusals.of(() -> ETags.requireMatch(ifMatch, 7));

        assertThat(refusal.type()).isEqualTo(ProblemType.PRECONDITION_FAILED);
        assertThat(refusal.headers()).containsEntry("ETag", "\"7\"");
    }
}
