package profiles.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTypeTest {

    @ParameterizedTest
    @CsvSource({
        "image/jpeg, JPEG",
        "image/jpg, JPEG",
        "image/pjpeg, JPEG",
        "IMAGE/PNG, PNG",
        "image/x-png, PNG",
        "image/apng, PNG",
        "image/vnd.mozilla.apng, PNG",
        "' image/webp ; q=1', WEBP",
        "image/gif;charset=binary, GIF"
    })
    void namedShouldKnowTheNamesOfTheFormats(String mediaType, ImageType type) {
        assertThat(ImageType.named(mediaType)).containsExactly(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/*", "Image/*; q=1"})
    void namedShouldTakeAnyImageForOneOfAllFormats(String mediaType) {
        assertThat(ImageType.named(mediaType)).containsExactlyInAnyOrder(ImageType.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "image/", "image/svg+xml", "image/**", "*/*", "text/html", "jpeg", ";"})
    void namedShouldNotKnowAnythingElse(String mediaType) {
        assertThat(ImageType.named(mediaType)).isEmpty();
    }
}
