package profiles.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import profiles.support.TestImages;

class WrittenPartsTest {

    /** APP1, as Exif and XMP have it, of two bytes. */
    private static final byte[] APP1 = {(byte) 0xff, (byte) 0xe1, 0, 4, 1, 2};

    @Test
    void unneededShouldFindNothingInPlainImages() {
        assertThat(of("image/jpeg", TestImages.jpeg(120, 80)).unneeded()).isEmpty();
        assertThat(of("image/png", TestImages.png(120, 80)).unneeded()).isEmpty();
    }

    @Test
    void unneededShouldFindSegment() {
        byte[] jpeg = TestImages.jpeg(120, 80);
        var more = new ByteArrayOutputStream();
        more.write(jpeg, 0, 2);
        more.writeBytes(APP1);
        more.write(jpeg, 2, jpeg.length - 2);

        assertThat(of("image/jpeg", more.toByteArray()).unneeded()).containsExactly("ffe1");
    }

    @Test
    void unneededShouldFindWhatComesAfterTheEnd() {
        var more = new ByteArrayOutputStream();
        more.writeBytes(TestImages.jpeg(120, 80));
        more.writeBytes(APP1);

        assertThat(of("image/jpeg", more.toByteArray()).unneeded()).containsExactly("ffe1");
    }

    private static WrittenParts of(String mediaType, byte[] bytes) {
        return WrittenParts.of(new Rendition(Variant.TN, mediaType, 120, 80, bytes));
    }
}
