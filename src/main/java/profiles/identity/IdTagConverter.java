package profiles.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps identity tags in the database as their canonical text. */
@Converter(autoApply = true)
public class IdTagConverter implements AttributeConverter<IdTag, String> {

    @Override
    public String convertToDatabaseColumn(IdTag tag) {
        return tag == null ? null : tag.value();
    }

    @Override
    public IdTag convertToEntityAttribute(String column) {
        return column == null ? null : IdTag.stored(column);
    }
}
