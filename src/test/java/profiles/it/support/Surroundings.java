package profiles.it.support;

import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What the server needs around it, all real: PostgreSQL, a mail server that keeps, DNS. */
final class Surroundings implements AutoCloseable {

    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;
    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private Surroundings(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static Surroundings start(Path directory) throws IOException {
        var postgres =
                EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(directory.resolve("postgres").toFile())
                        .start();
        var surroundings = new Surroundings(postgres);
        surroundings.mail.start();
        return surroundings;
    }

    DataSource database() {
        return postgres.getPostgresDatabase();
    }

    GreenMail mail() {
        return mail;
    }

    /** The settings of a server that lives here. */
    Map<String, String> settings(URI address) {
        SmtpServer smtp = mail.getSmtp();
        var settings = new LinkedHashMap<String, String>();
        settings.put("profiles.db.url", postgres.getJdbcUrl(USER, USER));
        settings.put("profiles.db.user", USER);
        settings.put("profiles.db.password", USER);
        settings.put("profiles.public-url", address.toString());
        settings.put("profiles.identity-providers", "example.com,xn--bcher-kva.example");
        settings.put("profiles.local-address", "203.0.113.7,2001:db8::7");
        // the port of profiles.support.FakeDnsServer goes here: profiles.dns-servers
        settings.put("profiles.mail.host", smtp.getBindTo());
        settings.put("profiles.mail.port", String.valueOf(smtp.getPort()));
        settings.put("profiles.mail.from", "profiles@example.com");
        settings.put("profiles.admin.id-tag", People.ADMIN.idTag());
        settings.put("profiles.admin.password", People.ADMIN.password());
        settings.put("profiles.admin.email", People.ADMIN.email());
        settings.put("profiles.registration-token", ProfilesApi.INVITATION);
        settings.put("profiles.trusted-proxies", "127.0.0.1");
        settings.put("profiles.access-token-lifetime", "PT1H");
        return settings;
    }

    @Override
    public void close() throws IOException {
        mail.stop();
        postgres.close();
    }
}
