package profiles.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

class SentImageTest {

    private static final long MEBIBYTE = 1_048_576;

    @Test
    void renderShouldGiveEverySizeOfLargeImage() {
        List<Rendition> renditions = SentFile.render(Drawing.jpeg(2_000, 1_000));

        assertThat(renditions)
                .extracting(Rendition::variant, Rendition::width, Rendition::height)
                .containsExactly(
                        tuple(Variant.HD, 1_920, 960),
                        tuple(Variant.MD, 1_280, 640),
                        tuple(Variant.SD, 720, 360),
                        tuple(Variant.TN, 256, 128),
                        tuple(Variant.PF, 80, 40));
    }

    @Test
    void renderShouldNotEnlargeSmallImage() {
        List<Rendition> renditions = SentFile.render(Drawing.png(100, 50));

        assertThat(renditions)
                .extracting(Rendition::variant, Rendition::width, Rendition::height)
                .containsExactly(tuple(Variant.TN, 100, 50), tuple(Variant.PF, 80, 40));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "80, 80, 80, 80", "16384, 1, 1920, 1", "3, 16384, 1, 1920"})
    void renderShouldKeepAPixelOfEverySide(int width, int height, int largest, int other) {
        Rendition rendition = SentFile.render(Drawing.png(width, height)).get(0);

        assertThat(List.of(rendition.width(), rendition.height())).containsExactly(largest, other);
    }

    @Test
    void renderShouldGiveTheSameBytesEachTime() {
        byte[] sent = Drawing.jpeg(300, 200);

        assertThat(SentFile.render(sent))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(SentFile.render(sent));
    }

    @Test
    void renderShouldWritePhotographAsJpeg() {
        byte[] sent = Drawing.bytes(Drawing.noise(300, 200), "png");

        assertThat(SentFile.render(sent))
                .extracting(Rendition::mediaType)
                .containsOnly("image/jpeg");
    }

    @Test
    void renderShouldWriteDrawingAsPng() {
        byte[] sent = Drawing.png(300, 200);

        assertThat(SentFile.render(sent))
                .extracting(Rendition::mediaType)
                .containsOnly("image/png");
    }

    @Test
    void renderShouldKeepTransparency() {
        BufferedImage image = Drawing.flat(80, 80, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(10, 10, 0x80ff0000);

        Rendition rendition = SentFile.render(Drawing.bytes(image, "png")).get(0);

        assertThat(Drawing.read(rendition).getRGB(10, 10)).isEqualTo(0x80ff0000);
    }

    @Test
    void renderShouldDropAlphaOfOpaqueImage() {
        BufferedImage image = Drawing.flat(80, 80, BufferedImage.TYPE_INT_ARGB);

        Rendition rendition = SentFile.render(Drawing.bytes(image, "png")).get(0);

        assertThat(Drawing.read(rendition).getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void renderShouldNotKeepWhatTransparencyHides() {
        BufferedImage image = Drawing.flat(80, 80, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(10, 10, 0x00123456);

        Rendition rendition = SentFile.render(Drawing.bytes(image, "png")).get(0);

        assertThat(Drawing.read(rendition).getRGB(10, 10)).isZero();
    }

    @Test
    void inspectShouldRefuseOtherFormatThanDeclared() {
        byte[] sent = Drawing.gif(10, 10);

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> SentFile.inspect(sent, ImageType.PNG))
                .withMessage("This is image/gif, and its Content-Type says otherwise.")
                .extracting(ProblemException::type)
                .isEqualTo(ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void inspectShouldAcceptAnyOfSeveralDeclaredFormats() {
        byte[] sent = Drawing.gif(10, 10);

        assertThat(SentFile.inspect(sent, ImageType.PNG, ImageType.GIF)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"16384, 1", "1, 16384", "10000, 5000"})
    void inspectShouldAcceptTheLargest(int width, int height) {
        byte[] sent = PngFile.of(width, height, 8, 2).pixels(10).end();

        assertThat(SentFile.outline(sent).canvas().pixels()).isEqualTo((long) width * height);
    }

    @ParameterizedTest
    @CsvSource({"16385, 1", "1, 16385", "10000, 5001", "65535, 65535", "2147483647, 2147483647"})
    void inspectShouldRefuseTheTooLarge(int width, int height) {
        byte[] sent = PngFile.of(width, height, 8, 2).pixels(10).end();

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> SentFile.inspect(sent, ImageType.PNG))
                .withMessage("A picture may have 50 megapixels, and 16384 pixels a side, at most.");
    }

    @ParameterizedTest
    @CsvSource({"8, 2", "16, 2", "8, 6", "16, 6", "16, 4", "8, 3"})
    void memoryShouldBeBoundedForTheLargestOfEveryKind(int bits, int kind) {
        byte[] sent =
                PngFile.of(10_000, 5_000, bits, kind).chunk("PLTE", new byte[3]).pixels(10).end();

        assertThat(SentFile.memory(sent)).isLessThanOrEqualTo(168 * MEBIBYTE);
    }

    /** Java's own way from grey to colours takes it for linear light, and makes 219 of it. */
    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void renderShouldKeepGrey(String format) {
        var grey = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < 300 * 200; i++) {
            grey.getRaster().setSample(i % 300, i / 300, 0, 180);
        }

        assertThat(SentFile.render(Drawing.bytes(grey, format)))
                .allSatisfy(
                        rendition ->
                                assertThat(Drawing.read(rendition).getRGB(10, 10) & 0xff)
                                        .isBetween(177, 183));
    }
}
