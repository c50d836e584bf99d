package profiles.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileIdTest {

    private static final String ID = "b1~" + "Ab_-9".repeat(8) + "xyz";

    @ParameterizedTest
    @ValueSource(strings = {"", "/api/file/", "/file/", "/api/files/"})
    void parseShouldTakeIdAndItsPaths(String before) {
        assertThat(FileId.parse(before + ID)).contains(new FileId(ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "b1~abc123",
                "/other/",
                "https://profiles.example/api/file/",
                "//evil.test/file/",
                "/api/file/../file/"
            })
    void parseShouldTakeNothingElse(String before) {
        assertThat(FileId.parse(before.startsWith("b1") ? before : before + ID + "0")).isEmpty();
        assertThat(FileId.parse(before.isEmpty() ? ID + "\n" : before + ID)).isEmpty();
    }

    @Test
    void pathShouldLeadToThePicture() {
        assertThat(FileId.pathOf(ID)).isEqualTo("/api/file/" + ID);
    }
}
