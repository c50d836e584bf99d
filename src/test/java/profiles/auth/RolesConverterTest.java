package profiles.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesConverterTest {

    private final RolesConverter converter = new RolesConverter();

    @ParameterizedTest
    @CsvSource({"USER, user", "MODERATOR, moderator", "ADMIN, admin"})
    void roleShouldBeStoredAsItsWordAndReadBack(Role role, String word) {
        assertThat(converter.convertToDatabaseColumn(Set.of(role))).isEqualTo(word);
        assertThat(converter.convertToEntityAttribute(word)).containsExactly(role);
    }

    @Test
    void rolesShouldBeStoredInTheOrderOfTheEnum() {
        assertThat(converter.convertToDatabaseColumn(Set.of(Role.ADMIN, Role.USER, Role.MODERATOR)))
                .isEqualTo("user,moderator,admin");
    }

    @Test
    void noRolesShouldBeReadBackAsNone() {
        String column = converter.convertToDatabaseColumn(EnumSet.noneOf(Role.class));

        assertThat(converter.convertToEntityAttribute(column)).isEmpty();
    }

    @Test
    void unknownWordsShouldGiveNothing() {
        assertThat(converter.convertToEntityAttribute("user,emperor,ADMIN"))
                .containsExactly(Role.USER);
    }
}
