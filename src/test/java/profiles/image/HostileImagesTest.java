package profiles.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;

/** Files made to do harm: they are refused, or nothing but their pixels is left. */
class HostileImagesTest {

    private static final int BOMB = 100_000_000;
    private static final int SIZE_OF_VP8L = 21;
    private static final Path CORPUS = Path.of("src/test/resources/pictures/accepted");
    private static final String PAYLOAD = "<script>alert('profile')</script>";

    private static byte[] sample(ImageType type) {
        return switch (type) {
            case JPEG -> Drawing.jpeg(20, 20);
            case PNG -> Drawing.png(20, 20);
            case GIF -> Drawing.gif(20, 20);
            case WEBP -> Drawing.webp();
        };
    }

    private static byte[] followed(byte[] bytes, String text) {
        byte[] more = Arrays.copyOf(bytes, bytes.length + text.length());
        System.arraycopy(
                text.getBytes(StandardCharsets.US_ASCII), 0, more, bytes.length, text.length());
        return more;
    }

    /** Renders, or refuses as what is no acceptable picture; anything else fails the test. */
    private static void renderOrRefuse(byte[] bytes) {
        try {
            SentFile.render(bytes);
        } catch (ProblemException refusal) {
            assertThat(refusal.type()).isEqualTo(ProblemType.UNACCEPTABLE_PICTURE);
        }
    }

    private static void assertRefused(byte[] bytes) {
        assertThat(refusalOf(bytes).type()).isEqualTo(ProblemType.UNACCEPTABLE_PICTURE);
    }

    private static ProblemException refusalOf(byte[] bytes) {
        return catchThrowableOfType(ProblemException.class, () -> SentFile.render(bytes));
    }

    private static void assertHolds(List<Rendition> renditions, String payload) {
        assertThat(renditions)
                .isNotEmpty()
                .allSatisfy(
                        rendition ->
                                assertThat(
                                                new String(
                                                        rendition.bytes(),
                                                        StandardCharsets.ISO_8859_1))
                                        .doesNotContain(payload));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<!DOCTYPE html><p>",
                "%PDF-1.7",
                "BM\0\0\0\0",
                "II*\0",
                "MM\0*",
                "\0\0\0\u001cftypavif",
                "RIFF\0\0\0\0WAVE",
                "GIF88a",
                "\u0089PNG"
            })
    void renderShouldRefuseWhatIsNoImage(String text) {
        assertRefused(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @EnumSource
    void renderShouldRefuseTheFirstBytesAlone(ImageType type) {
        byte[] sample = sample(type);

        for (int length = 0; length < 40; length++) {
            assertRefused(Arrays.copyOf(sample, length));
        }
    }

    @ParameterizedTest
    @EnumSource
    void renderShouldSurviveFilesCutOffAnywhere(ImageType type) {
        byte[] sample = sample(type);

        for (int length = 0; length < sample.length; length++) {
            renderOrRefuse(Arrays.copyOf(sample, length));
        }
    }

    @ParameterizedTest
    @EnumSource
    void renderShouldSurviveBrokenFiles(ImageType type) {
        byte[] sample = sample(type);
        var random = new Random(4);

        for (int i = 0; i < 400; i++) {
            byte[] broken = sample.clone();
            for (int wounds = random.nextInt(4); wounds >= 0; wounds--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            renderOrRefuse(broken);
        }
    }

    @ParameterizedTest
    @EnumSource
    void renderShouldDropWhatFollowsTheImage(ImageType type) {
        byte[] sent = followed(sample(type), PAYLOAD);

        assertHolds(SentFile.render(sent), PAYLOAD);
    }

    @Test
    void renderShouldDropTextsOfPng() {
        byte[] text = ("Comment\0" + PAYLOAD).getBytes(StandardCharsets.US_ASCII);
        byte[] sent =
                PngFile.of(10, 10, 8, 2)
                        .chunk("tEXt", text)
                        .chunk("PLTE", PAYLOAD.getBytes(StandardCharsets.US_ASCII))
                        .pixels(310)
                        .chunk("prVt", text)
                        .end();

        assertHolds(SentFile.render(sent), PAYLOAD);
    }

    @Test
    void renderShouldNotInflateTexts() {
        var text = new ByteArrayOutputStream();
        text.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        text.writeBytes(PngFile.deflated(BOMB));
        byte[] palette = PngFile.of(10, 10, 8, 3).chunk("PLTE", new byte[3]).end();
        byte[] sent =
                PngFile.of(10, 10, 8, 3)
                        .chunk("PLTE", new byte[3])
                        .chunk("zTXt", text.toByteArray())
                        .pixels(110)
                        .end();

        assertThat(palette.length).isLessThan(sent.length);
        assertThat(SentFile.render(sent)).hasSize(1);
    }

    @Test
    void renderShouldIgnoreProfileThatInflatesWithoutEnd() {
        var profile = new ByteArrayOutputStream();
        profile.writeBytes("icc\0\0".getBytes(StandardCharsets.US_ASCII));
        profile.writeBytes(PngFile.deflated(BOMB));
        byte[] sent =
                PngFile.of(10, 10, 8, 2).chunk("iCCP", profile.toByteArray()).pixels(310).end();

        assertThat(SentFile.outline(sent).colors()).isEqualTo(Colors.SRGB);
    }

    @Test
    void renderShouldReadNoMorePixelsThanThereAre() {
        byte[] sent = PngFile.of(10, 10, 8, 2).pixels(BOMB).end();

        assertThat(SentFile.render(sent)).hasSize(1);
    }

    @Test
    void renderShouldRefusePngWithTooFewPixels() {
        assertRefused(PngFile.of(10, 10, 8, 2).pixels(100).end());
    }

    @Test
    void renderShouldRefuseUnknownKindsOfPng() {
        assertRefused(PngFile.of(10, 10, 8, 2).chunk("CgBI", new byte[4]).pixels(310).end());
    }

    @Test
    void renderShouldRefuseJpegOfTooManyPasses() {
        byte[] sample = Drawing.jpeg(20, 20);
        int scan = indexOfScan(sample);
        var sent = new ByteArrayOutputStream();
        sent.write(sample, 0, scan);
        for (int i = 0; i < 101; i++) {
            sent.write(sample, scan, sample.length - 2 - scan);
        }

        assertRefused(sent.toByteArray());
    }

    private static int indexOfScan(byte[] jpeg) {
        int at = 0;
        while (jpeg[at] != (byte) 0xff || jpeg[at + 1] != (byte) 0xda) {
            at++;
        }
        return at;
    }

    @Test
    void renderShouldRefuseFileOfTooManyPieces() {
        PngFile file = PngFile.of(10, 10, 8, 2);
        for (int i = 0; i < 10_001; i++) {
            file.chunk("IDAT", new byte[1]).chunk("tEXt", new byte[1]);
        }

        assertRefused(file.end());
    }

    /** A decoder would make up 49 megapixels from the end of the file on. */
    @Test
    void renderShouldRefuseWebpThatClaimsToBeLarger() throws IOException {
        byte[] sent = Files.readAllBytes(CORPUS.resolve("webp-lossless-16x16.webp"));
        ByteBuffer head = ByteBuffer.wrap(sent).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(SIZE_OF_VP8L, head.getInt(SIZE_OF_VP8L) & 0xf0000000 | 6_999 << 14 | 6_999);

        assertThat(refusalOf(sent)).hasMessage("The file is cut off.");
    }

    @Test
    void renderShouldRefuseWebpThatNeedsHugeTables() {
        assertRefused(TableBomb.webp());
    }
}
