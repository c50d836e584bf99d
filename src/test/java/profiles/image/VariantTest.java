package profiles.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantTest {

    @ParameterizedTest
    @EnumSource
    void namedShouldKnowEveryWordWithAndWithoutPrefix(Variant variant) {
        assertThat(Variant.named(variant.word())).contains(variant);
        assertThat(Variant.named("vis." + variant.word())).contains(variant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vis.", "SD", "vis.vis.sd", "sd ", "orig ", "xl"})
    void namedShouldNotKnowAnythingElse(String text) {
        assertThat(Variant.named(text)).isEmpty();
    }

    @Test
    void sidesShouldBeThoseOfTheContract() {
        assertThat(Variant.values())
                .extracting(Variant::side)
                .containsExactly(80, 256, 720, 1_280, 1_920);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xd", "orig", "vis.xd", "vis.orig"})
    void namedShouldTakeLargerSizesOfOthersForTheLargest(String text) {
        assertThat(Variant.named(text)).contains(Variant.HD);
    }
}
