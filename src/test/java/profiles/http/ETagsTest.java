package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.support.Refusals;

class ETagsTest {

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
