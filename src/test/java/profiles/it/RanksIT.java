package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import profiles.it.support.Answer;
import profiles.it.support.Communities;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Troop;

/** Who may do what in a community, in one table. */
@ServerTest
class RanksIT {

    private static final Map<String, BiFunction<Troop, Communities, Answer>> DEEDS =
            Map.ofEntries(
                    Map.entry("read settings", (troop, by) -> by.read(troop.tag())),
                    Map.entry(
                            "change settings",
                            (troop, by) -> by.change(troop.tag(), json("{\"x\": {\"a\": \"b\"}}"))),
                    Map.entry("list members", (troop, by) -> by.members(troop.tag(), "")),
                    Map.entry(
                            "list requests",
                            (troop, by) -> by.members(troop.tag(), "?status=requested")),
                    Map.entry(
                            "list invitations",
                            (troop, by) -> by.members(troop.tag(), "?status=invited")),
                    Map.entry("invite", put("stranger", "{}")),
                    Map.entry("invite as moderator", put("stranger", "{\"role\": \"moderator\"}")),
                    Map.entry("put member again", put("member2", "{}")),
                    Map.entry("promote member", put("member2", "{\"role\": \"moderator\"}")),
                    Map.entry("promote to owner", put("member2", "{\"role\": \"owner\"}")),
                    Map.entry("demote moderator", put("moderator2", "{\"role\": \"member\"}")),
                    Map.entry("demote owner", put("owner", "{\"role\": \"member\"}")),
                    Map.entry("remove member", remove("member2")),
                    Map.entry("remove moderator", remove("moderator2")),
                    Map.entry("remove owner", remove("owner")),
                    Map.entry("remove stranger", remove("stranger")),
                    Map.entry("transfer to member", transfer("member2")),
                    Map.entry("transfer to stranger", transfer("stranger")));

    private Troop troop;

    @BeforeEach
    void gather(ProfilesApi api) {
        troop = Troop.gather(api);
    }

    private static BiFunction<Troop, Communities, Answer> put(String kind, String request) {
        return (troop, by) -> by.put(troop.tag(), troop.idTag(kind), json(request));
    }

    private static BiFunction<Troop, Communities, Answer> remove(String kind) {
        return (troop, by) -> by.remove(troop.tag(), troop.idTag(kind));
    }

    private static BiFunction<Troop, Communities, Answer> transfer(String kind) {
        return (troop, by) -> by.transfer(troop.tag(), troop.idTag(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // deed             | owner | moderator | member | outsider | admin
                "read settings      | 200 | 200 | 403 | 403 | 403",
                "change settings    | 200 | 403 | 403 | 403 | 403",
                "list members       | 200 | 200 | 200 | 200 | 200",
                "list requests      | 200 | 200 | 403 | 403 | 403",
                "list invitations   | 200 | 200 | 403 | 403 | 403",
                "invite             | 200 | 200 | 403 | 403 | 403",
                "invite as moderator| 409 | 403 | 403 | 403 | 403",
                "put member again   | 200 | 200 | 403 | 403 | 403",
                "promote member     | 200 | 403 | 403 | 403 | 403",
                "promote to owner   | 400 | 400 | 403 | 403 | 403",
                "demote moderator   | 200 | 403 | 403 | 403 | 403",
                "demote owner       | 409 | 409 | 403 | 403 | 403",
                "remove member      | 204 | 204 | 403 | 403 | 403",
                "remove moderator   | 204 | 403 | 403 | 403 | 403",
                "remove owner       | 409 | 409 | 403 | 403 | 403",
                "remove stranger    | 204 | 204 | 403 | 204 | 403",
                "transfer to member | 200 | 403 | 403 | 403 | 200",
                "transfer to stranger | 409 | 403 | 403 | 403 | 200",
            })
    void everyRankShouldDoNoMoreThanItMay(
            String deed, int owner, int moderator, int member, int stranger, int admin) {
        for (var expected :
                Map.of(
                                "stranger", stranger,
                                "member", member,
                                "moderator", moderator,
                                "owner", owner,
                                "admin", admin)
                        .entrySet()) {
            Troop fresh = expected.getValue() < 300 ? Troop.gather(troop.api()) : troop;
            Answer answer = DEEDS.get(deed).apply(fresh, fresh.as(expected.getKey()));

            assertThat(answer.status())
                    .as("%s by %s: %s", deed, expected.getKey(), answer)
                    .isEqualTo(expected.getValue());
        }
    }
}
