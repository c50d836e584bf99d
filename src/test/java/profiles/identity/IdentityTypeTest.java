package profiles.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;

class IdentityTypeTest {

    @ParameterizedTest
    @CsvSource({"idp, IDP", "domain, DOMAIN"})
    void typeShouldBeFoundByItsWord(String word, IdentityType type) {
        assertThat(IdentityType.ofWord(word)).isEqualTo(type);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "IDP", "Domain", "other"})
    void typeShouldBeRefusedWhenTheWordIsUnknown(String word) {
        assertThatThrownBy(() -> IdentityType.ofWord(word)).isInstanceOf(ProblemException.class);
    }
}
