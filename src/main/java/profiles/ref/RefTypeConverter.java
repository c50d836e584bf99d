package profiles.ref;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link RefType} as its word. */
@Converter(autoApply = true)
public class RefTypeConverter implements AttributeConverter<RefType, String> {

    @Override
    public String convertToDatabaseColumn(RefType type) {
        return type == null ? null : type.word();
    }

    @Override
    public RefType convertToEntityAttribute(String column) {
        return column == null ? null : RefType.ofWord(column).orElseThrow();
    }
}
