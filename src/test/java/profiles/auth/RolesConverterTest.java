package profiles.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesConverterTest {

    private final RolesConverter converter = new RolesConverter();

    @ParameterizedTest
    @ValueSource(strings = {"user", "moderator", "admin", "leader", "vice-chair-2"})
    void roleShouldBeStoredAsItsWordAndReadBack(String word) {
        Role role = new Role(word);

        assertThat(converter.convertToDatabaseColumn(Set.of(role))).isEqualTo(word);
        assertThat(converter.convertToEntityAttribute(word)).containsExactly(role);
    }

    @Test
    void rolesShouldBeStoredInTheirOrder() {
        var roles = Set.of(new Role("b"), Role.ADMIN, new Role("a"), Role.USER, Role.MODERATOR);

        assertThat(converter.convertToDatabaseColumn(roles)).isEqualTo("user,moderator,admin,a,b");
    }

    @Test
    void noRolesShouldBeReadBackAsNone() {
        String column = converter.convertToDatabaseColumn(Set.of());

        assertThat(converter.convertToEntityAttribute(column)).isEmpty();
    }

    @Test
    void wordsOfNoRoleShouldGiveNothing() {
        assertThat(converter.convertToEntityAttribute("user,ADMIN,ad min, admin"))
                .containsExactly(Role.USER);
    }
}
