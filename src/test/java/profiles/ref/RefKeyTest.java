package profiles.ref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefKeyTest {

    @Test
    void randomShouldBeARefIdOf192Bits() {
        String refId = RefKey.random();

        assertThat(RefKey.isRefId(refId)).isTrue();
        assertThat(Base64.getUrlDecoder().decode(refId)).hasSize(24);
    }

    @Test
    void randomShouldNotRepeatItself() {
        Set<String> made = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            made.add(RefKey.random());
        }

        assertThat(made).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "first-start.token_~1"})
    void textShouldBeARefIdWhenUrlSafe(String text) {
        assertThat(RefKey.isRefId(text)).isTrue();
        assertThat(RefKey.isRefId("a".repeat(128))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1234567",
                "with blank",
                "sha256:0123456789",
                "12345678\n",
                "%27or%271%3d1",
                "árvíztűrő"
            })
    void textShouldBeNoRefIdWhenNotUrlSafe(String text) {
        assertThat(RefKey.isRefId(text)).isFalse();
        assertThat(RefKey.isRefId("a".repeat(129))).isFalse();
    }

    @Test
    void hashShouldBeTheSameEachTimeAndNeverARefId() {
        assertThat(RefKey.hashed("abc"))
                .isEqualTo(
                        "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(RefKey.isRefId(RefKey.hashed("abc"))).isFalse();
    }
}
