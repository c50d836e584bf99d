package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import profiles.it.support.Answer;
import profiles.it.support.Crowd;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.Relations;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.StoredSides;
import profiles.profile.ProfileSettings;
import profiles.relationship.Connection;
import profiles.relationship.PlainModel;
import profiles.relationship.RelationshipVerb;
import profiles.relationship.Side;

/**
 * Two who act on each other in the same moment, again and again. All answers and what is stored in
 * the end must be what the plain model tells for some order of the deeds.
 */
@Isolated
@ServerTest
class RelationshipRacesIT {

    private static final int ROUNDS = Integer.getInteger("profiles.it.race-rounds", 150);
    private static final int MOST_AT_ONCE = 4;
    private static final RelationshipVerb[] VERBS = RelationshipVerb.values();
    private static final List<String> MODES = List.of("M", "A", "I");

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private ProfilesApi api;
    private List<Session> two;

    private record Deed(int me, RelationshipVerb verb) {
        int them() {
            return 1 - me;
        }
    }

    /** What is answered: a status and, with success, the state it tells. */
    private record Reply(int status, Side told) {}

    private record Ending(List<Reply> replies, Side first, Side second) {}

    @BeforeEach
    void registerTwo(ProfilesApi anonymous) {
        api = anonymous;
        two = List.of(api.register(People.alice()), api.register(People.bob()));
    }

    @Test
    @Timeout(300)
    void deedsAtOnceShouldEndAsInSomeOrder(DataSource database) {
        var model = new PlainModel();
        for (int round = 0; round < ROUNDS; round++) {
            perhapsChangeSettings(model);
            List<Deed> deeds =
                    Stream.generate(this::someDeed)
                            .limit(2 + random.nextInt(MOST_AT_ONCE - 1))
                            .toList();

            Ending ending = race(deeds, database);

            Optional<PlainModel> explained = explain(model, deeds, ending);
            assertThat(explained)
                    .as("seed %d, round %d: %s ended in %s", seed, round, deeds, ending)
                    .isPresent();
            model = explained.orElseThrow();
        }
    }

    private Deed someDeed() {
        return new Deed(random.nextInt(2), VERBS[random.nextInt(VERBS.length)]);
    }

    private void perhapsChangeSettings(PlainModel model) {
        if (random.nextInt(3) > 0) {
            return;
        }
        int person = random.nextInt(2);
        var terms =
                new ProfileSettings(
                        MODES.get(random.nextInt(MODES.size())), random.nextInt(3) > 0, true);
        api.as(two.get(person))
                .patchMe(
                        json(
                                "{\"settings\": {\"connectionMode\": \"%s\", \"allowFollowers\": %s}}",
                                terms.connectionMode(), terms.allowFollowers()))
                .expect(200);
        model.allow(person, terms);
    }

    private Ending race(List<Deed> deeds, DataSource database) {
        List<Reply> replies = Crowd.together(deeds, this::act);
        StoredSides stored = StoredSides.among(two, database);
        assertThat(stored.impossible()).isEmpty();
        return new Ending(
                replies, stored.side(two.get(0), two.get(1)), stored.side(two.get(1), two.get(0)));
    }

    private Reply act(Deed deed) {
        Answer answer =
                new Relations(api.as(two.get(deed.me)))
                        .attempt(deed.verb, two.get(deed.them()).idTag());
        return new Reply(answer.status(), answer.status() == 200 ? told(answer.data()) : null);
    }

    private static Side told(JsonObject data) {
        return new Side(
                data.getBoolean("following"),
                Connection.valueOf(data.getString("connection").toUpperCase(Locale.ROOT)),
                data.getBoolean("blocked"),
                data.getBoolean("muted"));
    }

    /** The model after an order of the deeds that ends so, if there is one. */
    private static Optional<PlainModel> explain(
            PlainModel before, List<Deed> deeds, Ending ending) {
        return orders(deeds.size())
                .flatMap(
                        order -> {
                            PlainModel model = before.copy();
                            return ending.equals(tell(model, deeds, order))
                                    ? Stream.of(model)
                                    : Stream.empty();
                        })
                .findFirst();
    }

    private static Ending tell(PlainModel model, List<Deed> deeds, List<Integer> order) {
        var replies = new Reply[deeds.size()];
        for (int each : order) {
            Deed deed = deeds.get(each);
            int status = model.act(deed.me, deed.them(), deed.verb);
            replies[each] =
                    new Reply(status, status == 200 ? model.side(deed.me, deed.them()) : null);
        }
        return new Ending(List.of(replies), model.side(0, 1), model.side(1, 0));
    }

    /** All orders of so many things. */
    private static Stream<List<Integer>> orders(int size) {
        if (size == 0) {
            return Stream.of(List.of());
        }
        return orders(size - 1)
                .flatMap(
                        rest ->
                                Stream.iterate(0, i -> i < size, i -> i + 1)
                                        .map(
                                                i -> {
                                                    var order = new ArrayList<>(rest);
                                                    order.add(i, size - 1);
                                                    return List.copyOf(order);
                                                }));
    }
}
