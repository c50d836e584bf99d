package profiles.it.support;

import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everybody who appears in the {@link PolicyTable}, brought into their roles by the calls that
 * people use.
 */
public final class Cast {

    private static final List<String> PEOPLE =
            List.of(
                    "stranger",
                    "follower",
                    "followed",
                    "asking",
                    "asked",
                    "deaf",
                    "connected",
                    "invited",
                    "member",
                    "officer",
                    "owner",
                    "muting",
                    "muted",
                    "blocking",
                    "blocked");

    private final Map<String, Session> viewers = new TreeMap<>();
    private final ProfilesApi anonymous;
    private final JsonObject x;
    private final Ties ties;

    /**
     * @param x the extra fields of every profile that is looked at
     */
    public Cast(ProfilesApi anonymous, Mailbox mailbox, Ties ties, JsonObject x) {
        this.anonymous = anonymous;
        this.ties = ties;
        this.x = x;
        PEOPLE.forEach(kind -> viewers.put(kind, anonymous.register(People.alice())));
        viewers.put("admin", Admins.signUp(anonymous, mailbox));
        viewers.put("moderator", moderator(mailbox));
        viewers.put("barred moderator", moderator(mailbox));
        new Communities(as("deaf")).answerRequests("I");
    }

    private Session moderator(Mailbox mailbox) {
        Person person = People.alice();
        anonymous.signUp(person, mailbox);
        Admins.of(anonymous.admin())
                .patch(person.idTag(), json("{\"roles\": [\"moderator\"]}"))
                .expect(200);
        return anonymous.login(person);
    }

    /** The driver of a kind of viewer. */
    public ProfilesApi as(String kind) {
        return kind.equals("anonymous") ? anonymous : anonymous.as(viewers.get(kind));
    }

    public ProfilesApi as(Session session) {
        return anonymous.as(session);
    }

    private String tag(String kind) {
        return viewers.get(kind).idTag();
    }

    /** Whom the viewers look at; {@code themself} is null where it never signs in. */
    public record Subject(String idTag, Session themself, String state, String fileId) {}

    /** A person in one of the states of the table, and everybody in their relation to them. */
    public Subject person(String state) {
        Session bob = anonymous.register(People.bob());
        anonymous.as(bob).patchMe(profile(state)).expect(200);
        does("follower", "follow", bob.idTag());
        does("asking", "connect", bob.idTag());
        does("connected", "connect", bob.idTag());
        does("muting", "mute", bob.idTag());
        does("blocking", "block", bob.idTag());
        var his = new Communities(anonymous.as(bob));
        his.relate(tag("followed"), "follow").expect(200);
        his.relate(tag("asked"), "connect").expect(200);
        his.relate(tag("deaf"), "connect").expect(200);
        his.relate(tag("connected"), "connect").expect(200);
        his.relate(tag("muted"), "mute").expect(200);
        his.relate(tag("blocked"), "block").expect(200);
        his.relate(tag("barred moderator"), "block").expect(200);
        judge(bob.idTag(), state);
        return new Subject(bob.idTag(), bob, state, picture(bob.idTag()));
    }

    /** A community in one of the states of the table. */
    public Subject community(String state) {
        var owners = new Communities(as("owner"));
        String community = owners.found();
        owners.change(community, profile(state)).expect(200);
        does("follower", "follow", community);
        does("asking", "connect", community);
        does("member", "connect", community);
        does("officer", "connect", community);
        does("muting", "mute", community);
        does("blocking", "block", community);
        owners.put(community, tag("invited")).expect(200);
        owners.put(community, tag("member")).expect(200);
        owners.put(community, tag("officer")).expect(200);
        owners.raise(community, tag("officer"), "moderator").expect(200);
        block(community, "blocked");
        block(community, "barred moderator");
        judge(community, state);
        return new Subject(community, null, state, picture(community));
    }

    /** By hand: nobody can call as a community. */
    private void block(String community, String kind) {
        ties.block(ties.tnId(community), viewers.get(kind).tnId());
    }

    /** One that nobody else shows; its id. */
    private String picture(String idTag) {
        var pictures = new StoredPictures(ties.database());
        String fileId = pictures.add(new StoredPictures.Size("tn", 100));
        pictures.show(fileId, idTag);
        return fileId;
    }

    private void does(String kind, String relationship, String idTag) {
        new Communities(as(kind)).relate(idTag, relationship).expect(200);
    }

    /** Named so that it is on the first page of every list. */
    private JsonObject profile(String state) {
        return json(
                "{\"name\": \"! %s\", \"x\": %s, \"settings\": {\"discoverable\": %s}}",
                state, x, !state.equals("undiscoverable"));
    }

    private void judge(String idTag, String state) {
        if (List.of("suspended", "banned").contains(state)) {
            Admins.of(anonymous.admin()).setStatus(idTag, state).expect(200);
        }
    }
}
