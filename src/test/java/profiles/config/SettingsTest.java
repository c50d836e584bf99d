package profiles.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.dns.Network;

class SettingsTest {

    @Test
    void defaultsShouldBeUsable() {
        Settings settings = TestSettings.with(Map.of());

        assertThat(settings.serverName()).isEqualTo("Profiles");
        assertThat(settings.publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.mail())
                .isEqualTo(
                        new MailSettings(
                                Optional.empty(),
                                25,
                                Optional.empty(),
                                Optional.empty(),
                                "Profiles <noreply@localhost>",
                                false));
        assertThat(settings.firstStart())
                .isEqualTo(
                        new FirstStart(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(settings.accessTokenLifetime()).isEqualTo(Duration.ofHours(1));
        assertThat(settings.welcomeLinkLifetime()).isEqualTo(Duration.ofDays(7));
        assertThat(settings.passwordLinkLifetime()).isEqualTo(Duration.ofHours(2));
        assertThat(settings.unconfirmedLifetime()).isEqualTo(Duration.ofDays(30));
        assertThat(settings.unusedPictureLifetime()).isEqualTo(Duration.ofDays(1));
        assertThat(settings.communitiesByInvitation()).isFalse();
        assertThat(settings.rateLimitEnabled()).isTrue();
        assertThat(settings.templatesDirectory()).isEmpty();
    }

    @Test
    void listsShouldBeEmptyByDefault() {
        Settings settings = TestSettings.with(Map.of());

        assertThat(settings.identityProviders()).isEmpty();
        assertThat(settings.reservedNames()).isEmpty();
        assertThat(settings.localAddresses()).isEmpty();
        assertThat(settings.dnsServers()).isEmpty();
        assertThat(settings.corsOrigins()).isEmpty();
        assertThat(settings.trustedProxies()).isEmpty();
    }

    @Test
    void everySettingShouldStandInTheFileWithItsDefault() {
        Set<String> read = keysRead();

        assertThat(read).isEqualTo(keysInTheFile());
    }

    @Test
    void settingsShouldBeTypedAndCanonical() {
        Settings settings =
                TestSettings.with(
                        Map.of(
                                "profiles.identity-providers", "Example.COM, xn--bcher-kva.example",
                                "profiles.dns-servers", "127.0.0.1:5353, [::1]:53, 9.9.9.9",
                                "profiles.local-address", "203.0.113.7, 2001:db8::7, srv.example",
                                "profiles.cors-origins", "https://app.example/, http://localhost:3",
                                "profiles.trusted-proxies", "10.0.0.0/8, ::1"));

        assertThat(settings.identityProviders()).containsExactly("example.com", "bücher.example");
        assertThat(settings.dnsServers())
                .containsExactly(
                        new InetSocketAddress("127.0.0.1", 5353),
                        new InetSocketAddress("::1", 53),
                        new InetSocketAddress("9.9.9.9", 53));
        assertThat(settings.localAddresses())
                .containsExactly("203.0.113.7", "2001:db8::7", "srv.example");
        assertThat(settings.corsOrigins())
                .containsExactly("https://app.example", "http://localhost:3");
        assertThat(settings.trustedProxies())
                .containsExactly(Network.parse("10.0.0.0/8"), Network.parse("::1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "profiles.name | ''",
                "profiles.public-url | ''",
                "profiles.public-url | profiles.example",
                "profiles.public-url | https://profiles .example",
                "profiles.identity-providers | localhost",
                "profiles.identity-providers | example.com,not a domain",
                "profiles.local-address | http://srv.example",
                "profiles.local-address | 10.0.0.0/8",
                "profiles.dns-servers | 127.0.0.1:99999",
                "profiles.dns-servers | :53",
                "profiles.admin.id-tag | keeper",
                "profiles.admin.email | keeper",
                "profiles.registration-token | short",
                "profiles.registration-token | with a blank",
                "profiles.mail.port | 0",
                "profiles.mail.port | smtp",
                "profiles.mail.from | ''",
                "profiles.mail.from | Profiles <",
                "profiles.mail.from | no address",
                "profiles.mail.starttls | yes",
                "profiles.templates-dir | /no/such/directory",
                "profiles.access-token-lifetime | PT0S",
                "profiles.access-token-lifetime | P8D",
                "profiles.access-token-lifetime | ''",
                "profiles.welcome-link-lifetime | 7d",
                "profiles.password-link-lifetime | 2h",
                "profiles.unconfirmed-lifetime | P1000Y",
                "profiles.unused-picture-lifetime | P1000Y",
                "profiles.community-creation | everyone",
                "profiles.community-creation | ''",
                "profiles.roles | user,Vice Chair",
                "profiles.cors-origins | *",
                "profiles.cors-origins | app.example",
                "profiles.cors-origins | https://app.example/path",
                "profiles.trusted-proxies | proxy.example",
                "profiles.trusted-proxies | 10.0.0.0/33",
                "profiles.rate-limit.enabled | 1"
            })
    void startShouldStopWithOneSentenceThatNamesTheSettingWhenItIsBad(String key, String value) {
        assertThatThrownBy(() -> TestSettings.with(Map.of(key, value)))
                .isInstanceOf(SettingException.class)
                .hasMessageMatching("The setting " + key.replace(".", "\\.") + " .*[^.]\\.");
    }

    @ParameterizedTest
    @CsvSource({"mysql://localhost/profiles", "localhost:5432", "''"})
    void databaseUrlShouldBeRefusedWhenNotOfPostgresql(String url) {
        var reader = new SettingReader(key -> Optional.of(url));

        assertThatThrownBy(() -> DatabaseSettings.read(reader))
                .isInstanceOf(SettingException.class)
                .hasMessageStartingWith("The setting profiles.db.url ");
    }

    @Test
    void defaultDatabaseShouldBeUsable() {
        Properties defaults = TestSettings.defaults();

        assertThatCode(() -> DatabaseSettings.read(readerOf(defaults))).doesNotThrowAnyException();
    }

    @Test
    void secretsShouldNotBePrinted() {
        Settings settings =
                TestSettings.with(
                        Map.of(
                                "profiles.mail.password", "s3cret-1",
                                "profiles.admin.password", "s3cret-2",
                                "profiles.registration-token", "s3cret-token"));
        var database =
                new DatabaseSettings(
                        "jdbc:postgresql://localhost/p?password=s3cret-3",
                        Optional.of("alice"),
                        Optional.of("s3cret-4"));

        assertThat(settings.mail() + " " + settings.firstStart() + " " + database)
                .doesNotContain("s3cret");
    }

    private static Set<String> keysRead() {
        var read = new HashSet<String>();
        Properties defaults = TestSettings.defaults();
        new Settings(
                key -> {
                    read.add(key);
                    return Optional.ofNullable(defaults.getProperty(key));
                });
        DatabaseSettings.read(
                new SettingReader(
                        key -> {
                            read.add(key);
                            return Optional.ofNullable(defaults.getProperty(key));
                        }));
        return read;
    }

    private static Set<String> keysInTheFile() {
        return TestSettings.defaults().stringPropertyNames().stream()
                .filter(key -> key.startsWith("profiles."))
                .collect(Collectors.toSet());
    }

    private static SettingReader readerOf(Properties values) {
        return new SettingReader(key -> Optional.ofNullable(values.getProperty(key)));
    }
}
