package profiles.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedNamesTest {

    private final ReservedNames reserved =
            new ReservedNames(List.of(" Billing ", "Ügyfélszolgálat"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "me@example.com",
                "Admin@example.com",
                "admin.example.com",
                "www.example.com",
                "cl-o.example.com",
                "nu11@example.com",
                "\u0430\u0440\u0456@example.com",
                "billing@example.com",
                "ügyfélszolgálat@example.hu"
            })
    void nameShouldBeReservedWhenItReadsLikeARole(String tag) {
        assertThat(reserved.contains(IdTag.of(tag))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"alice@example.com", "admin.smith@example.com", "alice@admin.example.com"})
    void nameShouldBeFreeWhenItOnlyHoldsAReservedWord(String tag) {
        assertThat(reserved.contains(IdTag.of(tag))).isFalse();
    }
}
