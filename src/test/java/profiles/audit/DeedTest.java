package profiles.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeedTest {

    private static final Deed NOTHING = Deed.of(AuditAction.PROFILE_UPDATE, "bob@example.com");

    @Test
    void deedShouldTellBothSidesOfWhatChanged() {
        Deed deed =
                NOTHING.changing("status", "active", "banned")
                        .changing("roles", List.of("user"), List.of("user", "admin"))
                        .changing("count", 3, null);

        assertThat(deed.change())
                .hasToString(
                        "{\"status\":{\"old\":\"active\",\"new\":\"banned\"},"
                                + "\"roles\":{\"old\":[\"user\"],\"new\":[\"user\",\"admin\"]},"
                                + "\"count\":{\"old\":3}}");
    }

    @Test
    void deedShouldBeEmptyWhenBothSidesAreEqual() {
        assertThat(
                        NOTHING.changing("status", "active", "active")
                                .changing("description", null, null)
                                .because("no reason")
                                .isEmpty())
                .isTrue();
    }
}
