package profiles.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The settings the server starts with: what the person gave, else what the launcher kept, else a
 * default. The admin and the invitation are made by the first start alone, so what they were then
 * is kept and told at every later start.
 */
final class ServerSettings {

    static final String ADMIN_ID_TAG = "profiles.admin.id-tag";
    static final String ADMIN_PASSWORD = "profiles.admin.password";
    static final String ADMIN_EMAIL = "profiles.admin.email";
    static final String INVITATION = "profiles.registration-token";
    static final String PUBLIC_URL = "profiles.public-url";
    static final String PROVIDERS = "profiles.identity-providers";
    static final String DATABASE_URL = "profiles.db.url";
    static final String DATABASE_USER = "profiles.db.user";
    static final String DATABASE_PASSWORD = "profiles.db.password";

    private static final String STARTED = "first-start.done";

    private final GivenSettings given;
    private final RunState state;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> database = new TreeMap<>();

    ServerSettings(GivenSettings given, RunState state, int port) {
        this.given = given;
        this.state = state;
        values.put(PUBLIC_URL, given.find(PUBLIC_URL).orElse("http://localhost:" + port));
        values.put(PROVIDERS, given.find(PROVIDERS).orElse("example.com"));
        first(ADMIN_ID_TAG, () -> "admin@" + provider());
        first(ADMIN_PASSWORD, () -> Secrets.random(20));
        first(ADMIN_EMAIL, () -> "admin@" + provider());
        first(INVITATION, () -> Secrets.random(26));
    }

    private void first(String key, Supplier<String> standard) {
        boolean started = state.find(STARTED).isPresent();
        values.put(
                key,
                started
                        ? state.get(key, standard)
                        : given.find(key).orElseGet(() -> state.get(key, standard)));
    }

    /** The first of the domains this server gives identities in. */
    String provider() {
        return get(PROVIDERS).split(",")[0].strip();
    }

    String get(String key) {
        return values.get(key);
    }

    /** The launcher's own database; a user or password given for another one does not reach it. */
    void useDatabase(EmbeddedDatabase embedded) {
        database.put(DATABASE_URL, embedded.jdbcUrl());
        database.put(DATABASE_USER, embedded.user());
        database.put(DATABASE_PASSWORD, embedded.password());
    }

    /** The server is up, so its first admin and invitation exist: from now on these are facts. */
    void confirm() {
        for (String key : List.of(ADMIN_ID_TAG, ADMIN_PASSWORD, ADMIN_EMAIL, INVITATION)) {
            state.put(key, values.get(key));
        }
        state.put(STARTED, "true");
    }

    Map<String, String> asEnvironment() {
        Map<String, String> environment = new TreeMap<>();
        values.forEach((key, value) -> environment.put(GivenSettings.variable(key), value));
        given.asEnvironment().entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank())
                .forEach(entry -> environment.put(entry.getKey(), entry.getValue()));
        database.forEach((key, value) -> environment.put(GivenSettings.variable(key), value));
        return environment;
    }
}
