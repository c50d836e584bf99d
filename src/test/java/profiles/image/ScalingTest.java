package profiles.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScalingTest {

    private static final int RED = 0xffc81e3c;

    private static BufferedImage red(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, RED);
            }
        }
        return image;
    }

    @ParameterizedTest
    @CsvSource({"16384, 1", "4000, 1", "1, 3000", "3000, 2", "10000, 3", "81, 1", "300, 200"})
    void fitShouldKeepTheColorOfThinImages(int width, int height) {
        for (Variant variant : Variant.values()) {
            BufferedImage smaller = Scaling.fit(red(width, height), variant.side());

            assertThat(smaller.getRGB(0, 0)).isEqualTo(RED);
            assertThat(smaller.getRGB(smaller.getWidth() - 1, smaller.getHeight() - 1))
                    .isEqualTo(RED);
        }
    }

    /** Lines that are all passed by, or none, would make it black or white. */
    @ParameterizedTest
    @EnumSource(names = {"PF", "TN", "SD"})
    void fitShouldTakeEveryPixelIntoAccount(Variant variant) {
        var lines = new BufferedImage(1_600, 1_600, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 1_600 * 1_600; i++) {
            lines.setRGB(i % 1_600, i / 1_600, i % 2 == 0 ? 0xffffff : 0);
        }

        BufferedImage smaller = Scaling.fit(lines, variant.side());

        int middle = smaller.getRGB(smaller.getWidth() / 2, smaller.getHeight() / 2) & 0xff;
        assertThat(middle).isBetween(64, 191);
    }
}
