package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Admins;
import profiles.it.support.Answer;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

@ServerTest
class AdminListIT {

    @Test
    void listShouldShowWhoIsHiddenFromEverybodyElse(ProfilesApi api) {
        Person alice = People.alice();
        Session session = api.register(alice);
        api.as(session).patchMe(json("{\"settings\": {\"discoverable\": false}}")).expect(200);
        Admins admins = Admins.of(api.admin());
        admins.setStatus(alice.idTag(), "banned").expect(200);

        Answer page = admins.list("?idTag=" + alice.idTag());

        assertThat(page.items()).containsExactly(admins.read(alice.idTag()).data());
    }

    @Test
    void filtersShouldFindEachSpelling(ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);
        Admins admins = Admins.of(api.admin());
        String part = alice.idTag().substring(6, 14).toUpperCase(Locale.ROOT);

        for (String filter :
                List.of(
                        "email=" + alice.email().toUpperCase(Locale.ROOT),
                        "idTag=" + alice.idTag().toUpperCase(Locale.ROOT),
                        "q=" + part,
                        "q=" + part + "&type=person&status=A,banned")) {
            assertThat(admins.list("?" + filter).items())
                    .as(filter)
                    .extracting(profile -> profile.getString("idTag"))
                    .containsExactly(alice.idTag());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=community",
                "status=suspended",
                "status=S,X",
                "email=somebody-else@mail.test",
                "q=somebody-else",
                "q=al%25e",
                "q=al_ce",
            })
    void filterShouldLeaveOutWhatDoesNotHold(String filter, ProfilesApi api) {
        Person alice = People.alice();
        api.register(alice);

        Answer page = Admins.of(api.admin()).list("?idTag=" + alice.idTag() + "&" + filter);

        assertThat(page.items()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=group | /type",
                "status=blocked | /status",
                "status=active, | /status",
                "status= | /status",
                "email=nobody | /email",
                "idTag=nobody | /idTag",
                "q=a | /q",
                "limit=201 | /limit",
                "cursor=nonsense | /cursor",
            })
    void unknownValueShouldBeRefused(String query, String pointer, ProfilesApi api) {
        Answer answer = Admins.of(api.admin()).list("?" + query);

        assertThat(answer.expect(400).refusedMembers()).containsExactly(pointer);
    }

    @Test
    void pagesShouldShowEachOnceWhilePeopleRegisterAndAreRenamed(ProfilesApi api) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Person alice = People.alice();
            api.register(alice);
            expected.add(alice.idTag());
        }
        Admins admins = Admins.of(api.admin());

        List<String> seen = new ArrayList<>();
        String query = "?limit=2&type=person";
        while (!seen.containsAll(expected)) {
            Answer page = admins.list(query).expect(200);
            page.items().forEach(profile -> seen.add(profile.getString("idTag")));
            api.register(People.bob());
            admins.patch(seen.get(0), json("{\"name\": \"Zoe %d\"}", seen.size())).expect(200);
            query =
                    "?limit=2&type=person&cursor="
                            + page.body().getJsonObject("cursorPagination").getString("nextCursor");
        }

        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void listShouldBeForAdmins(ProfilesApi api) {
        Session alice = api.register(People.alice());

        Admins.of(api.as(alice)).list("").expect(403);
        Admins.of(api).list("").expect(401);
    }
}
