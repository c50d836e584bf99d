package profiles.it.support;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A community with somebody of every kind in it and around it, each called by what they are. */
public record Troop(String tag, Map<String, Session> people, ProfilesApi api) {

    public static Troop gather(ProfilesApi api) {
        Map<String, Session> people =
                Stream.of("owner", "moderator", "moderator2", "member", "member2", "stranger")
                        .collect(
                                Collectors.toMap(kind -> kind, kind -> api.register(People.bob())));
        var owner = new Communities(api.as(people.get("owner")));
        var troop = new Troop(owner.found(), people, api);
        Stream.of("moderator", "moderator2", "member", "member2").forEach(troop::admit);
        owner.raise(troop.tag, troop.idTag("moderator"), "moderator").expect(200);
        owner.raise(troop.tag, troop.idTag("moderator2"), "moderator").expect(200);
        return troop;
    }

    private void admit(String kind) {
        as(kind).answerRequests("A");
        as("owner").put(tag, idTag(kind)).expect(200);
    }

    /**
     * What one of them does; {@code admin} is the server's first admin, {@code stranger} nobody.
     */
    public Communities as(String kind) {
        return new Communities(kind.equals("admin") ? api.admin() : api.as(people.get(kind)));
    }

    public String idTag(String kind) {
        return people.get(kind).idTag();
    }

    public long tnId(String kind) {
        return people.get(kind).tnId();
    }

    /** As everybody who belongs sees it. */
    public Map<String, String> ranks() {
        return as("owner").ranks(tag);
    }
}
