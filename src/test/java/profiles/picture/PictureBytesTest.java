package profiles.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.file.FileStore;
import profiles.http.ByteRange;
import profiles.problem.ProblemException;

class PictureBytesTest {

    private static final int CHUNK = FileStore.CHUNK;

    private final byte[] picture = new byte[3 * CHUNK + 10];
    private final List<Integer> read = new ArrayList<>();

    PictureBytesTest() {
        new Random(7).nextBytes(picture);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 393225",
        "0, 0",
        "393225, 393225",
        "0, 131071",
        "131071, 131072",
        "131072, 262143",
        "100, 393220",
        "262143, 393216",
    })
    void bytesShouldBeThoseOfTheRange(int first, int last) {
        var bytes = new PictureBytes(this::chunk, new ByteRange(first, last));

        assertThat(all(bytes)).isEqualTo(Arrays.copyOfRange(picture, first, last + 1));
    }

    @Test
    void chunksShouldBeReadOnceAndOnlyWhereTheRangeIs() {
        var bytes = new PictureBytes(this::chunk, new ByteRange(CHUNK + 1, 2 * CHUNK + 1));

        all(bytes);

        assertThat(read).containsExactly(1, 2);
    }

    @Test
    void nothingShouldBeReadBeforeItIsWanted() {
        new PictureBytes(this::chunk, ByteRange.whole(picture.length));

        assertThat(read).isEmpty();
    }

    @Test
    void bytesShouldEndWithARefusalWhenThePictureIsGone() {
        var bytes =
                new PictureBytes(
                        index -> index == 0 ? chunk(0) : new byte[0],
                        ByteRange.whole(picture.length));
        bytes.next();

        assertThatThrownBy(bytes::next)
                .isInstanceOf(ProblemException.class)
                .hasMessage("There is no such picture.");
    }

    private byte[] chunk(int index) {
        read.add(index);
        int from = Math.min(index * CHUNK, picture.length);
        return Arrays.copyOfRange(picture, from, Math.min(from + CHUNK, picture.length));
    }

    private static byte[] all(PictureBytes bytes) {
        var all = new ByteArrayOutputStream();
        for (byte[] piece = bytes.next(); piece.length > 0; piece = bytes.next()) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }
}
