package profiles.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for any text at all, tried on the same random texts every time. */
class IdTagPropertyTest {

    private static final int TEXTS = 20_000;
    private static final int[] BLOCKS = {
        0x20, 0xA0, 0x100, 0x370, 0x400, 0x5D0, 0x620, 0x900, 0xE00, 0x10D0, 0x1E00, 0x1F00, 0x2000,
        0x2460, 0x3040, 0x4E00, 0xAC00, 0xD800, 0xFB00, 0xFF00, 0x10400, 0x1D400, 0x1F600, 0xE0100
    };

    private final Random random = new Random(46);

    @Test
    void canonicalTagShouldParseToItself() {
        assertThat(tags().map(IdTag::value))
                .hasSizeGreaterThan(1000)
                .allSatisfy(value -> assertThat(IdTag.parse(value)).contains(IdTag.stored(value)));
    }

    @Test
    void asciiDomainShouldParseToTheSameTag() {
        assertThat(tags())
                .hasSizeGreaterThan(1000)
                .allSatisfy(
                        tag ->
                                assertThat(IdTag.parse("a@" + tag.asciiDomain()))
                                        .contains(IdTag.stored("a@" + tag.domain())));
    }

    @Test
    void displayNameShouldNeverBeBlank() {
        assertThat(tags())
                .hasSizeGreaterThan(1000)
                .allSatisfy(tag -> assertThat(tag.displayName()).isNotBlank());
    }

    /** Also shows that parsing never throws, as every text goes through it. */
    private Stream<IdTag> tags() {
        return Stream.generate(this::text).limit(TEXTS).map(IdTag::parse).flatMap(Optional::stream);
    }

    private String text() {
        String domain = word() + (random.nextBoolean() ? ".com" : "." + word());
        return random.nextInt(4) == 0 ? domain : word() + "@" + domain;
    }

    private String word() {
        StringBuilder word = new StringBuilder(random.nextInt(20) == 0 ? "xn--" : "");
        int block = BLOCKS[random.nextInt(BLOCKS.length)];
        for (int length = 1 + random.nextInt(4); length > 0; length--) {
            word.appendCodePoint(block + random.nextInt(0x60));
        }
        return word.toString();
    }
}
