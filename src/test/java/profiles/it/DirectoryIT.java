package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.Directory;
import profiles.it.support.People;
import profiles.it.support.Person;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;

@ServerTest
class DirectoryIT {

    private final String word = Directory.word();

    @Test
    void itemShouldBeTheProfileAsTheCallerSeesIt(ProfilesApi api) {
        Session bob = new Directory(api).named(word);
        ProfilesApi alice = api.as(api.register(People.alice()));

        Answer page = new Directory(alice).list("?idTag=" + bob.idTag());

        Answer profile = alice.send(Call.get("/api/profiles/" + bob.idTag()));
        assertThat(page.items()).containsExactly(profile.data());
        assertThat(page.body().getJsonObject("cursorPagination"))
                .isEqualTo(json("{\"hasMore\": false}"));
    }

    @Test
    void listShouldBeInTheOrderOfADictionary(ProfilesApi api) {
        Session me = api.register(People.alice());
        var directory = new Directory(api);
        for (String name : List.of("! %s Zoe", "! %s émile", "! %s Adam", "! %s Emily")) {
            directory.named(name.formatted(word));
        }

        Answer page = new Directory(api.as(me)).list("?limit=200");

        assertThat(Directory.names(page).stream().filter(name -> name.contains(word)))
                .containsExactly(
                        "! " + word + " Adam",
                        "! " + word + " émile",
                        "! " + word + " Emily",
                        "! " + word + " Zoe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=group | /type",
                "type= | /type",
                "type=person&type=person | /type",
                "status=deleted | /status",
                "status= | /status",
                "status=active, | /status",
                "status=a | /status",
                "status=A&status=B | /status",
                "connected=maybe | /connected",
                "connected=TRUE | /connected",
                "connected=R&connected=R | /connected",
                "following=1 | /following",
                "following=true&following=false | /following",
                "follower=yes | /follower",
                "requested=R | /requested",
                "q=a | /q",
                "q=+a+ | /q",
                "q= | /q",
                "q=ab&q=cd | /q",
                "q=a%00b | /q",
                "idTag=nobody | /idTag",
                "idTag=a@example.com&idTag=b@example.com | /idTag",
                "limit=0 | /limit",
                "limit=201 | /limit",
                "limit=ten | /limit",
                "cursor=nonsense | /cursor",
                "cursor=%C3%A9 | /cursor",
                "cursor= | /cursor",
            })
    void unknownValueShouldBeRefused(String query, String pointer, ProfilesApi api) {
        Answer answer = new Directory(api.admin()).list("?" + query);

        assertThat(answer.expect(400).refusedMembers()).containsExactly(pointer);
    }

    @Test
    void searchOfMoreThanAHundredCharactersShouldBeRefused(ProfilesApi api) {
        var directory = new Directory(api.admin());

        directory.search("é".repeat(100)).expect(200);
        assertThat(directory.search("é".repeat(101)).expect(400).refusedMembers())
                .containsExactly("/q");
    }

    @Test
    void cursorShouldBeRefusedWithOtherFilters(ProfilesApi api) {
        api.register(People.alice());
        var directory = new Directory(api.admin());
        String after = Directory.after(directory.list("?limit=1"), "?limit=1");

        directory.list(after).expect(200);
        for (String other : List.of("&type=person", "&q=alice", "&following=false")) {
            assertThat(directory.list(after + other).expect(400).refusedMembers())
                    .as(other)
                    .containsExactly("/cursor");
        }
    }

    @Test
    void anonymousShouldBeRefused(ProfilesApi api) {
        new Directory(api).list("").expect(401);
        new Directory(api).search(word).expect(401);
    }

    @Test
    void tagShouldFindInAnySpelling(ProfilesApi api) {
        Session bob = api.register(People.bob());
        var directory = new Directory(api.admin());

        for (String spelling :
                List.of(bob.idTag(), bob.idTag().toUpperCase(), Directory.encoded(bob.idTag()))) {
            assertThat(directory.list("?idTag=" + spelling).items())
                    .as(spelling)
                    .extracting(profile -> profile.getString("idTag"))
                    .containsExactly(bob.idTag());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@%s",
                "acct:%s",
                "  %s\u00a0",
                "https://profiles.example.net/api/profiles/%s",
                "%s"
            })
    void profileShouldBeFoundByItsTagHoweverItWasPasted(String pasted, ProfilesApi api) {
        Session bob = api.register(People.bob());
        new Directory(api).named("Bob of " + bob.idTag());
        var directory = new Directory(api.admin());
        String text = pasted.formatted(bob.idTag().replace("@", "\uff20"));

        assertThat(directory.search(text).items().get(0).getString("idTag")).isEqualTo(bob.idTag());
        assertThat(directory.list("?idTag=" + Directory.encoded(text)).items()).hasSize(1);
        api.send(Call.get("/api/profiles/" + Directory.encoded("@" + bob.idTag()))).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zsofia", "ZSÓFIA", "zso\u0301fia", "Zsó"})
    void searchShouldIgnoreCaseAndAccents(String spelling, ProfilesApi api) {
        new Directory(api).named("%s Zsófia %s".formatted(word, word));

        Answer page = new Directory(api.admin()).search(word + " " + spelling);

        assertThat(Directory.names(page)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "\\"})
    void searchShouldTakeSpecialCharacterAsItself(String special, ProfilesApi api) {
        var directory = new Directory(api);
        directory.named(word + " abc");
        directory.named(word + " a" + special + "c");

        Answer page = new Directory(api.admin()).search(word + " a" + special + "c");

        assertThat(Directory.names(page)).containsExactly(word + " a" + special + "c");
    }

    @Test
    void searchShouldTakeTwoCharacters(ProfilesApi api) {
        String pair = new String(new int[] {hangul(), hangul()}, 0, 2);
        new Directory(api).named("Bob x" + pair + "x");

        Answer page = new Directory(api.admin()).search(pair);

        assertThat(Directory.names(page)).containsExactly("Bob x" + pair + "x");
    }

    private int hangul() {
        return 0xAC00 + Math.floorMod(Directory.word().hashCode(), 11_000);
    }

    @Test
    void searchShouldForgiveAMisspelling(ProfilesApi api) {
        new Directory(api).named("Kovács " + word);

        Answer page = new Directory(api.admin()).search("kovacz " + word);

        assertThat(Directory.names(page)).containsExactly("Kovács " + word);
    }

    @Test
    void bestMatchShouldComeFirst(ProfilesApi api) {
        var directory = new Directory(api);
        String like = word.substring(0, word.length() - 1) + "x";
        directory.named("Adam " + like);
        directory.named("Adam x" + word + "x");
        directory.named("Adam " + word + "son");
        directory.named("Zoe", new Person(word + "@example.com", word + "@mail.test", ""));
        directory.named(word + " Zoe");

        Answer page = new Directory(api.admin()).search(word);

        assertThat(Directory.names(page))
                .containsExactly(
                        word + " Zoe",
                        "Zoe",
                        "Adam " + word + "son",
                        "Adam x" + word + "x",
                        "Adam " + like);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=2&q=%s", "?limit=2&type=person&q=%s"})
    void cursorShouldLeadThroughAllPages(String query, ProfilesApi api) {
        List<String> tags = family(api);

        assertThat(new Directory(api.admin()).allTags(query.formatted(word)))
                .containsExactlyElementsOf(tags);
    }

    @Test
    void linkShouldLeadThroughAllPages(ProfilesApi api) {
        List<String> tags = family(api);
        List<Answer> pages = new ArrayList<>();
        pages.add(new Directory(api.admin()).list("?limit=2&q=" + word));
        for (var link = link(pages.get(0));
                !link.isEmpty();
                link = link(pages.get(pages.size() - 1))) {
            pages.add(api.admin().send(Call.get(link)));
        }

        assertThat(pages).hasSize(3);
        assertThat(pages.stream().flatMap(page -> page.items().stream()))
                .extracting(profile -> profile.getString("idTag"))
                .containsExactlyElementsOf(tags);
    }

    private List<String> family(ProfilesApi api) {
        return Stream.of("a", "b", "c", "d", "e")
                .map(name -> new Directory(api).named(word + " " + name).idTag())
                .toList();
    }

    /** The link has a query only, which leads to the same path (RFC 3986, 5.2.2). */
    private static String link(Answer page) {
        return page.header("Link")
                .map(link -> "/api/profiles" + link.substring(1, link.indexOf('>')))
                .orElse("");
    }
}
