package profiles.profile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import profiles.database.WordConverter;

/** Stores a {@link ProfileType} as its word. */
@Converter(autoApply = true)
public class ProfileTypeConverter extends WordConverter<ProfileType>
        implements AttributeConverter<ProfileType, String> {

    public ProfileTypeConverter() {
        super(ProfileType.class);
    }
}
