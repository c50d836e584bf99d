package profiles.config;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.postgresql.Driver;

/**
 * Where PostgreSQL is. Read apart from {@link Settings} because the server makes the connection
 * pool before any bean of ours exists.
 */
public record DatabaseSettings(String url, Optional<String> user, Optional<String> password) {

    private static final String URL = "profiles.db.url";

    public static DatabaseSettings read(Config config) {
        return read(new SettingReader(SettingReader.raw(config)));
    }

    static DatabaseSettings read(SettingReader reader) {
        String url = reader.required(URL);
        if (Driver.parseURL(url, null) == null) {
            throw new SettingException(URL, "must look like jdbc:postgresql://host:5432/database");
        }
        return new DatabaseSettings(
                url, reader.text("profiles.db.user"), reader.secret("profiles.db.password"));
    }

    @Override
    public String toString() {
        return "DatabaseSettings[user=" + user + "]";
    }
}
