package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

class ByteRangeTest {

    private static final long SIZE = 1_000;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-, 0, 999",
        "bytes=10-19, 10, 19",
        "bytes=999-, 999, 999",
        "bytes=999-999, 999, 999",
        "bytes=990-5000, 990, 999",
        "bytes=0-99999999999999999999999999, 0, 999",
        "bytes=000000000000000000000000010-0000019, 10, 19",
        "bytes=-1, 999, 999",
        "bytes=-1000, 0, 999",
        "bytes=-1001, 0, 999",
        "bytes=-99999999999999999999999999, 0, 999",
        "'  bytes= 10-19  ', 10, 19",
        "Bytes=10-19, 10, 19",
    })
    void rangeShouldBeThatPartOfTheWhole(String header, long first, long last) {
        assertThat(ByteRange.asked(List.of(header), SIZE)).contains(new ByteRange(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=--1",
                "bytes=1",
                "bytes=5-4",
                "bytes=+1-2",
                "bytes=1-+2",
                "bytes=1 - 2",
                "bytes=1-2x",
                "bytes=0x1-2",
                "bytes=a-b",
                "bytes=0-1,5-6",
                "bytes=0-1,",
                "bytes:0-1",
                "bytes 0-1",
                "bytes=\u0661-\u0662",
                "items=0-1",
                "0-1",
            })
    void rangeShouldBeIgnoredWhenItIsNotASingleOneOfBytes(String header) {
        assertThat(ByteRange.asked(List.of(header), SIZE)).isEmpty();
    }

    @Test
    void rangeShouldBeIgnoredWhenThereAreTwoHeaders() {
        assertThat(ByteRange.asked(List.of("bytes=0-1", "bytes=5-6"), SIZE)).isEmpty();
    }

    @Test
    void wholeShouldBeWantedWithoutHeader() {
        assertThat(ByteRange.asked(List.of(), SIZE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=1000-",
                "bytes=1000-1001",
                "bytes=99999999999999999999999999-",
                "bytes=99999999999999999999999998-99999999999999999999999999",
                "bytes=-0",
                "bytes=-000",
            })
    void rangeShouldBeRefusedWhenItIsNotThere(String header) {
        var refusal =
                catchThrowableOfType(
                        ProblemException.class, () -> ByteRange.asked(List.of(header), SIZE));

        assertThat(refusal.type()).isEqualTo(ProblemType.RANGE_NOT_SATISFIABLE);
        assertThat(refusal.headers()).containsEntry("Content-Range", "bytes */1000");
    }

    @Test
    void rangeShouldBeRefusedWhenThereIsNothing() {
        var refusal =
                catchThrowableOfType(
                        ProblemException.class, () -> ByteRange.asked(List.of("bytes=-5"), 0));

        assertThat(refusal.headers()).containsEntry("Content-Range", "bytes */0");
    }

    @Test
    void contentRangeShouldSayWhichPartItIs() {
        assertThat(new ByteRange(10, 19).contentRange(SIZE)).isEqualTo("bytes 10-19/1000");
    }

    @Test
    void lengthShouldCountBothEnds() {
        assertThat(new ByteRange(10, 19).length()).isEqualTo(10);
    }
}
