package profiles.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileIdTest {

    private static final String ID = "b1~ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0";

    @Test
    void ofShouldHashTheBytes() {
        FileId fileId = FileId.of("abc".getBytes(StandardCharsets.US_ASCII));

        assertThat(fileId).isEqualTo(new FileId(ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/api/file/",
                "/file/",
                "/api/files/",
                "/api/files//api/file/",
                "/api/files//file/"
            })
    void parseShouldTakeIdAndPaths(String path) {
        assertThat(FileId.parse(path + ID)).contains(new FileId(ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "b1~", "b2~" + "a", ID + "a", "https://example.com/api/file/" + ID})
    void parseShouldRefuseAnythingElse(String text) {
        assertThat(FileId.parse(text)).isEmpty();
    }
}
