package profiles.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.support.Scene;

/** The odd pictures of {@code src/test/resources/pictures}; its README tells what they show. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/pictures");
    private static final String ACCEPTED = "src/test/resources/pictures/accepted.csv";
    private static final String REFUSED = "src/test/resources/pictures/refused.csv";

    /** How far a JPEG of ours may be from what it was made of. */
    private static final int REWRITING = 4;

    /** How far transparency may be off in a smaller size. */
    private static final int SCALING = 2;

    private static final Map<String, List<Rendition>> RENDERED = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = ACCEPTED, delimiter = ';', numLinesToSkip = 1)
    void pictureShouldHaveItsSize(String file, int width, int height) {
        assertThat(renditions(file))
                .isNotEmpty()
                .allSatisfy(
                        rendition -> {
                            assertThat(rendition.width()).isEqualTo(side(rendition, width, height));
                            assertThat(rendition.height())
                                    .isEqualTo(side(rendition, height, width));
                        });
    }

    private static int side(Rendition rendition, int side, int other) {
        double scale = (double) rendition.variant().side() / Math.max(side, other);
        return (int) Math.max(1, Math.round(side * Math.min(1, scale)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = ACCEPTED, delimiter = ';', numLinesToSkip = 1)
    void pictureShouldShowWhatItShows(
            String file, int width, int height, String kind, int tolerance) {
        assumeFalse(kind.equals("plain"));
        Scene scene = Scene.valueOf(kind.replace('-', '_').toUpperCase(Locale.ROOT));

        List<Rendition> all = renditions(file);
        scene.assertSeenIn(all.get(0).bytes(), tolerance + REWRITING, tolerance + 1);
        for (Rendition smaller : all) {
            scene.assertSeenIn(smaller.bytes(), tolerance + 2 * REWRITING, tolerance + SCALING);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = ACCEPTED, delimiter = ';', numLinesToSkip = 1)
    void pictureShouldHoldNothingButPixels(String file) {
        assertThat(renditions(file))
                .allSatisfy(
                        rendition -> {
                            assertThat(WrittenParts.of(rendition).unneeded()).isEmpty();
                            assertThat(text(rendition)).doesNotContain("SECRET");
                        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(files = REFUSED, delimiter = ';', numLinesToSkip = 1)
    void restShouldBeRefused(String file) {
        Throwable refusal = catchThrowable(() -> render(CORPUS.resolve("refused").resolve(file)));

        assertThat(refusal)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.type())
                                        .isEqualTo(ProblemType.UNACCEPTABLE_PICTURE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "refused"})
    void everyFileShouldBeListed(String folder) throws IOException {
        List<String> lines = Files.readAllLines(CORPUS.resolve(folder + ".csv"));

        try (Stream<Path> files = Files.list(CORPUS.resolve(folder))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            lines.stream().skip(1).map(line -> line.split(";")[0]).toList());
        }
    }

    private static List<Rendition> renditions(String file) {
        return RENDERED.computeIfAbsent(
                file, name -> render(CORPUS.resolve("accepted").resolve(name)));
    }

    private static List<Rendition> render(Path path) {
        try (FileChannel file = FileChannel.open(path)) {
            return SentImage.inspect(file, EnumSet.allOf(ImageType.class)).render();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Rendition rendition) {
        return new String(rendition.bytes(), StandardCharsets.ISO_8859_1);
    }
}
