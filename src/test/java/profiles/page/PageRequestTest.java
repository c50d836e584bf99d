package profiles.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

    @ParameterizedTest
    @CsvSource({"reset,''", "reset/x,../", "welcome/x,../", "welcome/x/,../../"})
    void rootShouldBeRelativeToThePage(String path, String root) {
        assertThat(PageRequest.of(path, null, "192.0.2.0/24").root()).isEqualTo(root);
    }
}
