package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.it.support.Admins;
import profiles.it.support.Communities;
import profiles.it.support.Directory;
import profiles.it.support.Mailbox;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.Ties;

/** What each filter finds among people named by what they are to the caller. */
@ServerTest
class DirectoryFiltersIT {

    private static final String WORD = Directory.word();

    private static final Map<String, Session> PEOPLE = new HashMap<>();

    private static String club;
    private static Session moderator;

    @BeforeAll
    static void gather(ProfilesApi api, Mailbox mailbox, DataSource database) {
        for (String kind :
                List.of(
                        "asked",
                        "asking",
                        "banned",
                        "blocked",
                        "blocking",
                        "connected",
                        "followed",
                        "follower",
                        "known",
                        "me",
                        "muted",
                        "stranger",
                        "suspended",
                        "unfound")) {
            PEOPLE.put(kind, new Directory(api).named(WORD + " " + kind));
        }
        var communities = new Communities(api.as(api.register(People.bob())));
        club = communities.found();
        communities.change(club, Directory.called(WORD + " club")).expect(200);
        moderator = moderator(api, mailbox);
        tie(new Ties(database));
    }

    private static Session moderator(ProfilesApi api, Mailbox mailbox) {
        Person person = People.alice();
        api.signUp(person, mailbox);
        Admins.of(api.admin())
                .patch(person.idTag(), json("{\"roles\": [\"moderator\"]}"))
                .expect(200);
        return api.login(person);
    }

    private static void tie(Ties ties) {
        Session me = PEOPLE.get("me");
        ties.ask(me, PEOPLE.get("asked"));
        ties.ask(PEOPLE.get("asking"), me);
        ties.connect(me, PEOPLE.get("connected"));
        ties.follow(me, PEOPLE.get("followed"));
        ties.follow(PEOPLE.get("follower"), me);
        ties.follow(PEOPLE.get("known"), me);
        ties.mute(me, PEOPLE.get("muted"));
        ties.trust(me, PEOPLE.get("muted"));
        ties.trust(me, PEOPLE.get("blocked"));
        ties.trust(PEOPLE.get("stranger"), me);
        ties.block(me, PEOPLE.get("blocked"));
        ties.block(PEOPLE.get("blocking"), me);
        ties.set(PEOPLE.get("suspended"), "status = 'suspended'");
        ties.set(PEOPLE.get("banned"), "status = 'banned'");
        ties.set(PEOPLE.get("known"), "discoverable = false");
        ties.set(PEOPLE.get("unfound"), "discoverable = false");
    }

    private static List<String> found(ProfilesApi api, String filter) {
        var page = new Directory(api).list("?q=" + WORD + filter);
        return Directory.names(page).stream()
                .map(name -> name.substring(WORD.length() + 1))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | asked asking club connected followed follower known me muted stranger",
                "&type=person | asked asking connected followed follower known me muted stranger",
                "&type=community | club",
                "&status=active | asked asking club connected followed follower known me muted stranger",
                "&status=A | asked asking club connected followed follower known me muted stranger",
                "&status=blocked | blocked",
                "&status=B | blocked",
                "&status=muted | muted",
                "&status=M | muted",
                "&status=B,muted | blocked muted",
                "&status=active,B&type=community | club",
                "&status=suspended | ''",
                "&status=S | ''",
                "&status=banned | ''",
                "&status=X | ''",
                "&connected=disconnected | asking club followed follower known me muted stranger",
                "&connected=false | asking club followed follower known me muted stranger",
                "&connected=pending | asked",
                "&connected=R | asked",
                "&connected=connected | connected",
                "&connected=true | connected",
                "&following=true | followed",
                "&following=false | asked asking club connected follower known me muted stranger",
                "&follower=true | follower known",
                "&follower=false | asked asking club connected followed me muted stranger",
                "&requested=true | asking",
                "&requested=false | asked club connected followed follower known me muted stranger",
                "&trustSet=true | muted",
                "&trustSet=true&status=blocked | blocked",
                "&trustSet=false | asked asking club connected followed follower known me stranger",
                "&following=true&follower=true | ''",
                "&following=true&type=person&connected=false | followed",
            })
    void filterShouldFindWhatItSays(String filter, String expected, ProfilesApi api) {
        assertThat(String.join(" ", found(api.as(PEOPLE.get("me")), filter))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"S,suspended", "suspended,suspended", "X,banned", "banned,banned"})
    void moderatorShouldFindThoseOutOfAction(String word, String expected, ProfilesApi api) {
        assertThat(found(api.as(moderator), "&status=" + word)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"blocking,0", "unfound,0", "suspended,0", "known,1", "stranger,1", "me,1"})
    void tagShouldFindWhoeverTheListShows(String kind, int count, ProfilesApi api) {
        var directory = new Directory(api.as(PEOPLE.get("me")));

        assertThat(directory.list("?idTag=" + PEOPLE.get(kind).idTag()).items()).hasSize(count);
    }

    @Test
    void requestShouldNotShowToWhoTakesNone(ProfilesApi api, DataSource database) {
        Session alice = api.register(People.alice());
        ProfilesApi deaf = api.as(alice);
        new Communities(deaf).answerRequests("I");
        new Ties(database).ask(PEOPLE.get("stranger"), alice);

        assertThat(found(deaf, "&requested=true")).isEmpty();
    }
}
