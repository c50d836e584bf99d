package profiles.it.support;

import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import profiles.run.EmbeddedDatabase;
import profiles.run.Ports;
import profiles.support.FakeDnsServer;

/** What the server needs around it, all real: PostgreSQL, a mail server that keeps, DNS. */
final class Surroundings implements AutoCloseable {

    private final EmbeddedDatabase database = EmbeddedDatabase.temporary();
    private final GreenMail mail =
            new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final FakeDnsServer dns = new FakeDnsServer();

    Surroundings() {
        mail.start();
    }

    DataSource database() {
        var source = new PGSimpleDataSource();
        source.setUrl(database.jdbcUrl());
        source.setUser(database.user());
        source.setPassword(database.password());
        return source;
    }

    /** PostgreSQL itself, to stop and start it. */
    EmbeddedDatabase postgres() {
        return database;
    }

    FakeDnsServer dns() {
        return dns;
    }

    GreenMail mail() {
        return mail;
    }

    /** The settings of a server that lives here. */
    Map<String, String> settings(URI address) {
        SmtpServer smtp = mail.getSmtp();
        var settings = new LinkedHashMap<String, String>();
        settings.put("profiles.db.url", database.jdbcUrl());
        settings.put("profiles.db.user", database.user());
        settings.put("profiles.db.password", database.password());
        settings.put("profiles.public-url", address.toString());
        settings.put("profiles.identity-providers", "example.com,xn--bcher-kva.example");
        settings.put("profiles.local-address", "203.0.113.7,2001:db8::7,node.profiles.example");
        settings.put("profiles.dns-servers", "127.0.0.1:" + dns.address().getPort());
        settings.put("profiles.mail.host", smtp.getBindTo());
        settings.put("profiles.mail.port", String.valueOf(smtp.getPort()));
        settings.put("profiles.mail.from", "profiles@example.com");
        settings.put("profiles.admin.id-tag", People.ADMIN.idTag());
        settings.put("profiles.admin.password", People.ADMIN.password());
        settings.put("profiles.admin.email", People.ADMIN.email());
        settings.put("profiles.registration-token", ProfilesApi.INVITATION);
        settings.put("profiles.cors-origins", "https://app.example");
        settings.put("profiles.trusted-proxies", "127.0.0.1");
        settings.put("profiles.access-token-lifetime", "PT1H");
        return settings;
    }

    @Override
    public void close() {
        mail.stop();
        dns.close();
        database.close();
    }
}
