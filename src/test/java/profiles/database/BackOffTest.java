package profiles.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    @ParameterizedTest
    @CsvSource({"0,PT30S", "1,PT1M", "4,PT8M", "6,PT32M", "7,PT1H", "50,PT1H", "2000000000,PT1H"})
    void waitShouldDoubleUpToAnHour(int failures, Duration expected) {
        assertThat(BackOff.after(failures, 0)).isEqualTo(expected);
    }

    @Test
    void waitShouldBeSpread() {
        assertThat(BackOff.after(0, 1)).isEqualTo(Duration.ofSeconds(24));
    }
}
