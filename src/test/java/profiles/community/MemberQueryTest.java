package profiles.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.http.Cursor;
import profiles.support.Refusals;

class MemberQueryTest {

    @Test
    void nothingShouldMeanTheFirstMembers() {
        assertThat(MemberQuery.of(Map.of()))
                .isEqualTo(new MemberQuery(MemberStatus.MEMBER, "", 0, 50));
    }

    @Test
    void parametersShouldNarrowTheList() {
        Map<String, List<String>> parameters =
                Map.of(
                        "status", List.of("invited"),
                        "role", List.of("moderator", "owner"),
                        "cursor", List.of(Cursor.encode(17)),
                        "limit", List.of("5"));

        assertThat(MemberQuery.of(parameters))
                .isEqualTo(new MemberQuery(MemberStatus.INVITED, "moderator", 17, 5));
    }

    @ParameterizedTest
    @CsvSource({"status, pending", "role, admin", "cursor, x", "limit, 0"})
    void unknownValuesShouldBeRefused(String name, String value) {
        assertThat(Refusals.summary(() -> MemberQuery.of(Map.of(name, List.of(value)))))
                .isEqualTo("INVALID /" + name + " invalid");
    }
}
