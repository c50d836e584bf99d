package profiles.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.it.support.Directory;
import profiles.it.support.People;
import profiles.it.support.ProfilesApi;
import profiles.it.support.ServerTest;
import profiles.it.support.Session;
import profiles.it.support.Ties;

/** Lists read page by page while people come and change their names. */
@ServerTest
class DirectoryPagingIT {

    private static final int PEOPLE = 60;
    private static final int ROUNDS = 3;

    private final String word = Directory.word();
    private final long seed = System.nanoTime();
    private final AtomicBoolean done = new AtomicBoolean();
    private final AtomicInteger changes = new AtomicInteger();

    @Test
    @Timeout(300)
    void everybodyShouldComeOnceWhilePeopleComeAndAreRenamed(ProfilesApi api, DataSource database)
            throws Exception {
        var directory = new Directory(api);
        Session viewer = api.register(People.bob());
        List<Session> people =
                IntStream.range(0, PEOPLE).mapToObj(i -> directory.named(name(i))).toList();
        people.forEach(person -> new Ties(database).follow(viewer, person));
        ExecutorService churn = Executors.newSingleThreadExecutor();
        try {
            Future<?> churning = churn.submit(() -> rename(api, people, database));
            for (int round = 0; round < ROUNDS; round++) {
                assertAllOnce(api.as(viewer), "?limit=3&q=" + word, people);
                assertAllOnce(api.as(viewer), "?limit=3&following=true", people);
            }
            done.set(true);
            churning.get();
        } finally {
            done.set(true);
            churn.shutdown();
        }
        assertThat(changes.get()).isGreaterThan(PEOPLE);
    }

    private void assertAllOnce(ProfilesApi viewer, String query, List<Session> people) {
        int before = changes.get();
        List<String> tags = people.stream().map(Session::idTag).toList();

        List<String> seen = new ArrayList<>(new Directory(viewer).allTags(query));
        seen.retainAll(tags);

        assertThat(seen)
                .as("%s, seed %d, %d changes meanwhile", query, seed, changes.get() - before)
                .containsExactlyInAnyOrderElementsOf(tags);
        assertThat(changes.get()).as("changes meanwhile").isGreaterThan(before);
    }

    /**
     * Always with the word in it: at the beginning, in the middle, misspelt, or in a tier below.
     */
    private String name(int place) {
        String misspelt = word.substring(0, word.length() - 1) + "x";
        return switch (place % 4) {
            case 0 -> word + " " + place;
            case 1 -> "Zoe " + word + place;
            case 2 -> (char) ('A' + place % 26) + "x" + word + place;
            default -> (char) ('A' + place % 26) + " " + misspelt;
        };
    }

    private void rename(ProfilesApi api, List<Session> people, DataSource database) {
        var random = new Random(seed);
        var ties = new Ties(database);
        while (!done.get()) {
            Session person = people.get(random.nextInt(PEOPLE));
            String name = name(random.nextInt(1000));
            switch (random.nextInt(5)) {
                case 0 -> new Directory(api).named(name);
                case 1, 2 -> ties.set(person, "name = '" + name + "'");
                default -> api.as(person).patchMe(Directory.called(name)).expect(200);
            }
            changes.incrementAndGet();
        }
    }
}
