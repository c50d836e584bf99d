package profiles.auth;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Stores roles as a comma list of their words, in their order. */
@Converter
public class RolesConverter implements AttributeConverter<Set<Role>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Role> roles) {
        return String.join(",", Role.words(roles));
    }

    @Override
    public Set<Role> convertToEntityAttribute(String column) {
        return Role.ofList(column);
    }
}
