package profiles.profile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import profiles.database.WordConverter;

/** Stores a {@link ProfileStatus} as its word. */
@Converter(autoApply = true)
public class ProfileStatusConverter extends WordConverter<ProfileStatus>
        implements AttributeConverter<ProfileStatus, String> {

    public ProfileStatusConverter() {
        super(ProfileStatus.class);
    }
}
