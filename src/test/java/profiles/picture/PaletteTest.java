package profiles.picture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import profiles.identity.IdTag;

class PaletteTest {

    private static final double ENOUGH = 4.5;

    static Stream<String> colors() {
        return Palette.COLORS.stream();
    }

    @ParameterizedTest
    @MethodSource("colors")
    void whiteShouldBeReadableOnEveryColor(String color) {
        assertThat(1.05 / (luminance(color) + 0.05)).isGreaterThanOrEqualTo(ENOUGH);
    }

    /** Relative, as WCAG defines it. */
    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Test
    void colorShouldStayTheSame() {
        assertThat(Palette.colorOf(IdTag.of("alice@example.com")))
                .isEqualTo(Palette.colorOf(IdTag.of("ALICE@example.com")));
    }

    @Test
    void allColorsShouldBeUsed() {
        var used =
                IntStream.range(0, 1_000)
                        .mapToObj(i -> Palette.colorOf(IdTag.of("p" + i + "@example.com")))
                        .collect(toSet());

        assertThat(used).containsExactlyInAnyOrderElementsOf(Palette.COLORS);
    }
}
