package profiles.identity;

import jakarta.persistence.*;

@Converter(autoApply = true)
public class IdTagConverter implements AttributeConverter<IdTag, String> {
    public String convertToDatabaseColumn(IdTag x) {
        return x == null ? null : x.value();
    }

    public IdTag convertToEntityAttribute(String s) {
        return s == null ? null : IdTag.stored(s);
    }
}
