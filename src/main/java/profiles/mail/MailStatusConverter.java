package profiles.mail;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import profiles.database.WordConverter;

/** Stores a {@link MailStatus} as its word. */
@Converter(autoApply = true)
public class MailStatusConverter extends WordConverter<MailStatus>
        implements AttributeConverter<MailStatus, String> {

    public MailStatusConverter() {
        super(MailStatus.class);
    }
}
