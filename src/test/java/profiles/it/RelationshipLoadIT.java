package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;
import static profiles.it.support.Jsons.json;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import profiles.it.support.Answer;
import profiles.it.support.Call;
import profiles.it.support.Crowd;
import profiles.it.support.Numbers;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.Relations;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.StoredSides;
import profiles.relationship.Connection;
import profiles.relationship.RelationshipVerb;
import profiles.relationship.Side;

/**
 * Many clients act on few profiles. How long is up to {@code -Dprofiles.it.load-seconds}: a minute
 * proves more than the few seconds of every build. What was answered stands in {@code
 * target/it/relationship-load.txt} then.
 */
@Isolated
@ServerTest
class RelationshipLoadIT {

    private static final Path REPORT = Path.of("target", "it", "relationship-load.txt");
    private static final Duration LENGTH =
            Duration.ofSeconds(Integer.getInteger("profiles.it.load-seconds", 5));
    private static final int CLIENTS = 32;
    private static final int PROFILES = 50;
    private static final int ACQUAINTED = 12;
    private static final List<String> MODES = List.of("M", "A", "I");
    private static final RelationshipVerb[] VERBS = RelationshipVerb.values();

    private static final Set<String> RELATION =
            Set.of("following", "follower", "connection", "requested", "blocked", "muted");

    private final long seed = System.nanoTime();

    @Test
    @Timeout(300)
    void manyAtOnceShouldLeaveNothingImpossible(ProfilesApi api, DataSource database)
            throws IOException {
        List<Session> people = people(api);
        int deadlocks = deadlocks(database);
        long end = System.nanoTime() + LENGTH.toNanos();
        List<Integer> clients = IntStream.range(0, CLIENTS).boxed().toList();

        var counts = new TreeMap<Integer, Long>();
        Crowd.together(clients, client -> act(api, people, new Random(seed + client), end))
                .forEach(part -> part.forEach((status, n) -> counts.merge(status, n, Long::sum)));

        Files.writeString(REPORT, "%d clients, %s: %s%n".formatted(CLIENTS, LENGTH, counts));
        assertThat(counts.keySet()).as("seed %d", seed).isSubsetOf(200, 403, 404, 409);
        StoredSides stored = StoredSides.among(people, database);
        assertThat(stored.impossible()).as("seed %d", seed).isEmpty();
        assertThat(deadlocks(database)).isEqualTo(deadlocks);
        assertBothSidesAgree(api, people.subList(0, ACQUAINTED), stored);
    }

    private List<Session> people(ProfilesApi api) {
        var random = new Random(seed);
        return Stream.generate(() -> api.register(People.alice()))
                .limit(PROFILES)
                .peek(person -> changeSettings(api.as(person), random))
                .toList();
    }

    private static void changeSettings(ProfilesApi api, Random random) {
        api.patchMe(
                        json(
                                "{\"settings\": {\"connectionMode\": \"%s\", \"allowFollowers\": %s}}",
                                MODES.get(random.nextInt(MODES.size())), random.nextInt(5) > 0))
                .expect(200);
    }

    /** One client's share: whoever it is just then does something to somebody. */
    private static Map<Integer, Long> act(
            ProfilesApi api, List<Session> people, Random random, long end) {
        var answers = new ArrayList<Answer>();
        while (System.nanoTime() < end) {
            Session me = people.get(random.nextInt(PROFILES));
            Session other = someOtherThan(me, people, random);
            RelationshipVerb verb = VERBS[random.nextInt(VERBS.length)];
            answers.add(new Relations(api.as(me)).attempt(verb, other.idTag()));
            if (random.nextInt(50) == 0) {
                changeSettings(api.as(me), random);
            }
        }
        return Crowd.statuses(answers);
    }

    private static Session someOtherThan(Session me, List<Session> people, Random random) {
        Session other = people.get(random.nextInt(PROFILES));
        return other.equals(me) ? someOtherThan(me, people, random) : other;
    }

    private static int deadlocks(DataSource database) {
        return Numbers.number(
                database,
                "select deadlocks from pg_stat_database where datname = current_database()");
    }

    /** What each is told of the other is what is stored. */
    private static void assertBothSidesAgree(
            ProfilesApi api, List<Session> people, StoredSides stored) {
        for (Session me : people) {
            boolean ignores = ignoresRequests(api.as(me));
            for (Session other : people) {
                if (!me.equals(other)) {
                    Answer told = api.as(me).send(Call.get("/api/profiles/" + other.idTag()));
                    assertThat(relation(told))
                            .as("%s of %s", me.idTag(), other.idTag())
                            .isEqualTo(
                                    relation(
                                            stored.side(me, other),
                                            stored.side(other, me),
                                            ignores));
                }
            }
        }
    }

    private static boolean ignoresRequests(ProfilesApi api) {
        return api.me().data().getJsonObject("settings").getString("connectionMode").equals("I");
    }

    private static Map<String, JsonValue> relation(Answer told) {
        if (told.status() == 404) {
            return Map.of();
        }
        var relation = new TreeMap<String, JsonValue>(told.data());
        relation.keySet().retainAll(RELATION);
        return relation;
    }

    /** What is to be told; nothing by whom one is blocked. */
    private static Map<String, JsonValue> relation(Side mine, Side theirs, boolean ignores) {
        if (theirs.blocked()) {
            return Map.of();
        }
        boolean requested = theirs.connection() == Connection.PENDING && !ignores;
        return json(
                "{\"following\": %s, \"follower\": %s, \"connection\": \"%s\"%s%s%s}",
                mine.following(),
                theirs.following(),
                mine.connection().word(),
                requested ? ", \"requested\": true" : "",
                mine.blocked() ? ", \"blocked\": true" : "",
                mine.muted() ? ", \"muted\": true" : "");
    }
}
