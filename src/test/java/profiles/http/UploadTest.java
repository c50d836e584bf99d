package profiles.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import profiles.problem.ProblemException;
import profiles.problem.ProblemType;
import profiles.support.Refusals;

class UploadTest {

    private static final byte[] MEBIBYTE = new byte[1_048_576];

    private final AtomicInteger released = new AtomicInteger();

    @TempDir Path directory;

    private Upload upload;

    @BeforeEach
    void begin() throws IOException {
        upload = Upload.into(directory.toFile(), "image/png", released::incrementAndGet);
    }

    @AfterEach
    void end() {
        upload.close();
    }

    @Test
    void fileShouldHoldWhatWasTaken() throws IOException {
        upload.take(new byte[] {1, 2, 3, 9, 9}, 3);
        upload.take(new byte[] {4, 5}, 2);

        ByteBuffer read = ByteBuffer.allocate(10);
        upload.file().read(read, 0);
        assertThat(read.array()).containsExactly(1, 2, 3, 4, 5, 0, 0, 0, 0, 0);
        assertThat(upload.file().size()).isEqualTo(5);
    }

    @Test
    void fileShouldBeRefusedWhenNothingWasTaken() {
        ProblemException refusal = Refusals.of(upload::requireContent);

        assertThat(refusal.type()).isEqualTo(ProblemType.UNACCEPTABLE_PICTURE);
    }

    @Test
    void fileShouldHaveNoName() throws IOException {
        upload.take(MEBIBYTE, 1);

        try (var left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void takeShouldRefuseMoreThanTheLimit() throws IOException {
        for (int i = 0; i < 16; i++) {
            upload.take(MEBIBYTE, MEBIBYTE.length);
        }

        ProblemException refusal = Refusals.of(() -> upload.take(MEBIBYTE, 1));

        assertThat(refusal.type()).isEqualTo(ProblemType.TOO_LARGE);
        assertThat(refusal.headers()).containsEntry("Connection", "close");
        assertThat(upload.file().size()).isEqualTo(UploadFilter.MAX_BYTES);
    }

    @Test
    void closeShouldReleaseOnce() throws IOException {
        upload.take(MEBIBYTE, 1);
        FileChannel file = upload.file();

        upload.close();
        upload.close();

        assertThat(released).hasValue(1);
        assertThat(file.isOpen()).isFalse();
    }

    @Test
    void takeShouldFailWhenClosed() {
        upload.close();

        assertThatThrownBy(() -> upload.take(MEBIBYTE, 1)).isInstanceOf(IOException.class);
    }
}
