package profiles.ref;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        ", , ",
        "1, , ",
        "5, 2026-11-23T12:00:01Z, ",
        "0, , used",
        "0, 2026-11-23T11:00:00Z, used",
        ", 2026-11-23T12:00:01Z, ",
        ", 2026-11-23T12:00:00Z, expired",
        "1, 2026-11-23T11:59:59Z, expired"
    })
    void defectShouldTellWhyARefDoesNotWork(Integer uses, Instant end, String defect) {
        Ref ref = Ref.invitation(RefType.REGISTER, "first-invitation", 1001L, NOW);
        ref.limit(uses);
        ref.expire(end);

        assertThat(ref.defect(NOW).orElse(null)).isEqualTo(defect);
    }

    @Test
    void linkShouldWorkOnceAndKeepNoRefId() {
        Ref link = Ref.link(RefType.WELCOME, "mailed-secret", 1001, NOW, NOW.plusSeconds(1));

        assertThat(link.usesLeft()).isEqualTo(1);
        assertThat(link.tnId()).isEqualTo(1001);
        assertThat(link.key()).isEqualTo(RefKey.hashed("mailed-secret"));
    }

    @Test
    void invitationShouldBeUnlimitedUnlessLimited() {
        Ref invitation = Ref.invitation(RefType.REGISTER, "first-invitation", null, NOW);

        assertThat(invitation.isUnlimited()).isTrue();
        assertThat(invitation.key()).isEqualTo("first-invitation");
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTER, register, false",
        "PROFILE_INVITE, profile.invite, false",
        "WELCOME, welcome, true",
        "PASSWORD, password, true"
    })
    void typeShouldHaveAWordAndBeSecretWhenItGivesPower(RefType type, String word, boolean secret) {
        assertThat(type.word()).isEqualTo(word);
        assertThat(RefType.ofWord(word)).contains(type);
        assertThat(type.isSecret()).isEqualTo(secret);
    }
}
