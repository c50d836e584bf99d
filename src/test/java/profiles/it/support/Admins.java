package profiles.it.support;

import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;

/** The verbs of administration, called as somebody. */
public final class Admins {

    private final ProfilesApi api;

    private Admins(ProfilesApi api) {
        this.api = api;
    }

    /** Called as whoever the driver calls as. */
    public static Admins of(ProfilesApi api) {
        return new Admins(api);
    }

    /** A new admin, signed in; never the first one, whom other tests need. */
    public static Session signUp(ProfilesApi api, Mailbox mailbox) {
        Person person = People.alice();
        api.signUp(person, mailbox);
        of(api.admin()).patch(person.idTag(), json("{\"roles\": [\"admin\"]}")).expect(200);
        return api.login(person);
    }

    public Answer read(String idTag) {
        return api.send(Call.get("/api/admin/profiles/" + idTag));
    }

    public Answer list(String query) {
        return api.send(Call.get("/api/admin/profiles" + query));
    }

    public Answer patch(String idTag, JsonObject patch) {
        return api.send(Call.patch("/api/admin/profiles/" + idTag, patch));
    }

    public Answer setStatus(String idTag, String status) {
        return patch(idTag, json("{\"status\": \"%s\"}", status));
    }

    public Answer audit(String query) {
        return api.send(Call.get("/api/admin/audit" + query));
    }
}
