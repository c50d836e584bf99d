package profiles.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TestImagesTest {

    @Test
    void picturesShouldShowTheScene() {
        Scene.COLOUR.assertSeenIn(TestImages.png(), 0);
        Scene.COLOUR.assertSeenIn(TestImages.numbered(7), 0);
        Scene.COLOUR.assertSeenIn(TestImages.jpeg(640, 480), 6);
        Scene.COLOUR.assertSeenIn(TestImages.gif(40, 30), 0);
        Scene.ALPHA.assertSeenIn(TestImages.translucentPng(40, 30), 0);
    }

    @Test
    void sceneShouldNotBeSeenInAnother() {
        assertThatThrownBy(() -> Scene.COLOUR.assertSeenIn(TestImages.translucentPng(40, 30), 6))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("quadrant 2: ff3250d2 is 803250d2");
    }

    @Test
    void numberedPicturesShouldDiffer() {
        assertThat(TestImages.numbered(1)).isNotEqualTo(TestImages.numbered(2));
    }

    @Test
    void webpShouldBeOne() {
        assertThat(new String(TestImages.webp(), StandardCharsets.ISO_8859_1))
                .matches("(?s)RIFF.{4}WEBP.*");
    }
}
