package profiles.identity;

import jakarta.persistence.*;

@Converter(autoApply = true)
public class EmailAddressConverter implements AttributeConverter<EmailAddress, String> {
    public String convertToDatabaseColumn(EmailAddress x) {
        return x == null ? null : x.value();
    }

    public EmailAddress convertToEntityAttribute(String s) {
        return s == null ? null : EmailAddress.stored(s);
    }
}
