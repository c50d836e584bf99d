package profiles.config;

import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import profiles.dns.Network;
import profiles.identity.IdTag;

/**
 * Every setting of the service, typed and checked, read once at the start. Defaults and
 * explanations stand in {@code META-INF/microprofile-config.properties}.
 *
 * @throws SettingException for a value that can't be used; the deployment fails with its sentence
 */
public final class Settings {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration YEARS = Duration.ofDays(3_650);

    private final String serverName;
    private final URI publicUrl;
    private final List<String> identityProviders;
    private final List<String> reservedNames;
    private final List<String> localAddresses;
    private final List<InetSocketAddress> dnsServers;
    private final FirstStart firstStart;
    private final MailSettings mail;
    private final Optional<Path> templatesDirectory;
    private final Duration accessTokenLifetime;
    private final Duration welcomeLinkLifetime;
    private final Duration passwordLinkLifetime;
    private final Duration unconfirmedLifetime;
    private final Duration unusedPictureLifetime;
    private final boolean communitiesByInvitation;
    private final List<String> roles;
    private final List<String> corsOrigins;
    private final List<Network> trustedProxies;
    private final boolean rateLimitEnabled;

    public Settings(Function<String, Optional<String>> source) {
        var reader = new SettingReader(source);
        serverName = reader.required("profiles.name");
        publicUrl = reader.webAddress("profiles.public-url");
        identityProviders = reader.list("profiles.identity-providers", Settings::domain);
        reservedNames = reader.list("profiles.reserved-names");
        localAddresses = reader.list("profiles.local-address", Settings::addressOrName);
        dnsServers = reader.list("profiles.dns-servers", Settings::hostAndPort);
        firstStart = FirstStart.read(reader);
        mail = MailSettings.read(reader);
        templatesDirectory =
                reader.converted("profiles.templates-dir", Settings::existingDirectory);
        accessTokenLifetime =
                reader.duration("profiles.access-token-lifetime", SECOND, Duration.ofDays(7));
        welcomeLinkLifetime = reader.duration("profiles.welcome-link-lifetime", SECOND, YEARS);
        passwordLinkLifetime = reader.duration("profiles.password-link-lifetime", SECOND, YEARS);
        unconfirmedLifetime = reader.duration("profiles.unconfirmed-lifetime", SECOND, YEARS);
        unusedPictureLifetime = reader.duration("profiles.unused-picture-lifetime", SECOND, YEARS);
        communitiesByInvitation =
                reader.word("profiles.community-creation", List.of("anyone", "invitation"))
                        .equals("invitation");
        roles = reader.list("profiles.roles", Settings::role);
        corsOrigins =
                reader.list("profiles.cors-origins").stream()
                        .map(origin -> origin(reader, origin))
                        .toList();
        trustedProxies = reader.list("profiles.trusted-proxies", Network::parse);
        rateLimitEnabled = reader.flag("profiles.rate-limit.enabled");
    }

    private static String domain(String value) {
        if (value.contains("@")) {
            throw new IllegalArgumentException("a domain is expected");
        }
        return IdTag.of(value).domain();
    }

    private static String role(String value) {
        if (!value.matches("[a-z][a-z0-9-]{0,31}")) {
            throw new IllegalArgumentException(
                    "up to 32 of lower-case letters, digits and hyphens are expected");
        }
        return value;
    }

    private static String addressOrName(String value) {
        if (!value.matches("[A-Za-z0-9.:_-]+")) {
            throw new IllegalArgumentException("an IP address or a host name is expected");
        }
        return value;
    }

    private static InetSocketAddress hostAndPort(String value) {
        URI uri = URI.create("dns://" + value);
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("host:port is expected");
        }
        return new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? 53 : uri.getPort());
    }

    private static Path existingDirectory(String value) {
        Path directory = Path.of(value);
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException("there is no such directory");
        }
        return directory;
    }

    private static String origin(SettingReader reader, String value) {
        String key = "profiles.cors-origins";
        URI uri = reader.webAddress(key, value);
        if (!uri.getRawPath().isEmpty()) {
            throw new SettingException(key, "holds an origin with a path: " + value);
        }
        int usual = "https".equals(uri.getScheme()) ? 443 : 80;
        String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
        return uri.getScheme() + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
    }

    /** What an admin may make of an account; only some of it gives power. */
    public List<String> roles() {
        return roles;
    }

    /** What the server calls itself towards people. */
    public String serverName() {
        return serverName;
    }

    /** Where clients reach this server, without a final slash; issuer and audience of tokens. */
    public URI publicUrl() {
        return publicUrl;
    }

    /** The domains under which this server hands out identities, canonical U-labels. */
    public List<String> identityProviders() {
        return identityProviders;
    }

    /** Names nobody may take, besides those the API reserves. */
    public List<String> reservedNames() {
        return reservedNames;
    }

    /** IP addresses and host names under which this server is reached; empty: unknown. */
    public List<String> localAddresses() {
        return localAddresses;
    }

    /** The resolvers to ask; empty: those of the operating system. */
    public List<InetSocketAddress> dnsServers() {
        return dnsServers;
    }

    public FirstStart firstStart() {
        return firstStart;
    }

    public MailSettings mail() {
        return mail;
    }

    /** Operator's templates and texts that take precedence over the built-in ones. */
    public Optional<Path> templatesDirectory() {
        return templatesDirectory;
    }

    public Duration accessTokenLifetime() {
        return accessTokenLifetime;
    }

    public Duration welcomeLinkLifetime() {
        return welcomeLinkLifetime;
    }

    public Duration passwordLinkLifetime() {
        return passwordLinkLifetime;
    }

    /** How long an account may stay unconfirmed before it is removed. */
    public Duration unconfirmedLifetime() {
        return unconfirmedLifetime;
    }

    /** How long a picture is kept that no profile shows any more. */
    public Duration unusedPictureLifetime() {
        return unusedPictureLifetime;
    }

    /** Whether founding a community takes an invitation; else anyone may who is signed in. */
    public boolean communitiesByInvitation() {
        return communitiesByInvitation;
    }

    public List<String> corsOrigins() {
        return corsOrigins;
    }

    /** Proxies whose {@code X-Forwarded-For} is believed. */
    public List<Network> trustedProxies() {
        return trustedProxies;
    }

    public boolean rateLimitEnabled() {
        return rateLimitEnabled;
    }
}
