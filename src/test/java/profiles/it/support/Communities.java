package profiles.it.support;

import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** What people do with communities, each time as whoever the driver speaks for. */
public record Communities(ProfilesApi api) {

    /** A tag that no other test uses. */
    public static String someTag() {
        String unique =
                ThreadLocalRandom.current()
                        .ints(8, 0, 20)
                        .mapToObj(i -> "abcdefghjkmnpqrstuvw".substring(i, i + 1))
                        .collect(Collectors.joining());
        return "devs-" + unique + "@example.com";
    }

    /** Founds one of the usual kind; its tag. */
    public String found() {
        return found(someTag());
    }

    /** A new community that lets in whoever asks. */
    public String foundOpen() {
        String tag = found();
        change(tag, json("{\"settings\": {\"connectionMode\": \"A\"}}")).expect(200);
        return tag;
    }

    private String found(String tag) {
        return tryFound(tag, json("{\"type\": \"idp\"}")).expect(201).data().getString("idTag");
    }

    public Answer tryFound(String tag, JsonObject request) {
        return api.send(Call.of("PUT", "/api/profiles/" + tag).json(request.toString()));
    }

    public Answer read(String tag) {
        return api.send(Call.get("/api/communities/" + tag));
    }

    public Answer change(String tag, JsonObject patch) {
        return api.send(Call.patch("/api/communities/" + tag, patch));
    }

    public Answer members(String tag, String query) {
        return api.send(Call.get(people(tag) + query));
    }

    public Answer put(String tag, String person) {
        return put(tag, person, json("{}"));
    }

    public Answer put(String tag, String person, JsonObject request) {
        return api.send(Call.of("PUT", people(tag) + "/" + person).json(request.toString()));
    }

    /** Makes somebody who belongs something else. */
    public Answer raise(String tag, String person, String role) {
        return put(tag, person, json("{\"role\": \"%s\"}", role));
    }

    public Answer remove(String tag, String person) {
        return api.send(Call.delete(people(tag) + "/" + person));
    }

    public Answer transfer(String tag, String person) {
        return api.send(
                Call.post(
                        "/api/profiles/" + tag + "/transfer", json("{\"idTag\": \"%s\"}", person)));
    }

    /** What the caller does about a person or a community. */
    public Answer relate(String other, String relationship) {
        return api.send(
                Call.patch(
                        "/api/profiles/" + other,
                        json("{\"relationship\": \"%s\"}", relationship)));
    }

    /** The caller's own settings, of which only this one is told. */
    public void answerRequests(String connectionMode) {
        api.patchMe(json("{\"settings\": {\"connectionMode\": \"%s\"}}", connectionMode))
                .expect(200);
    }

    /** Who is what, {@code idTag} to {@code role}, as the caller sees it. */
    public Map<String, String> ranks(String tag) {
        return members(tag, "").items().stream()
                .collect(
                        Collectors.toMap(
                                member -> member.getString("idTag"),
                                member -> member.getString("role")));
    }

    /** Who waits in the list of the status, as the caller sees it. */
    public List<String> waiting(String tag, String status) {
        return members(tag, "?status=" + status).items().stream()
                .map(person -> person.getString("idTag"))
                .toList();
    }

    private static String people(String tag) {
        return "/api/profiles/" + tag + "/members";
    }
}
