package profiles.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import profiles.image.Rendition;
import profiles.image.Variant;
import profiles.problem.ProblemException;
import profiles.run.EmbeddedDatabase;

/**
 * People who send, share, name again and let go of the same few pictures, some of whom are removed,
 * while two nodes clear away all they can.
 */
@Timeout(120)
class FileRacesTest {

    private static final int PICTURES = 4;
    private static final int PEOPLE = 12;
    private static final int THREADS = 4;
    private static final int DEEDS = Integer.getInteger("profiles.file-races", 400);

    /** Pictures nobody shows, pictures not whole, and bytes of none. */
    private static final String WRONG =
            """
            select (select count(*) from file f
                where not exists (select 1 from profile p
                        where f.file_id in (p.profile_pic, p.cover_pic))
                    or (select count(*) from file_chunk c where c.file_id = f.file_id) <> 4)
                + (select count(*) from file_chunk c
                    where not exists (select 1 from file f where f.file_id = c.file_id))""";

    private final EmbeddedDatabase database = EmbeddedDatabase.temporary();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS + 2);
    private EntityManagerFactory managers;

    /** Something done in a transaction of its own. */
    private interface Deed<T> {
        T in(EntityManager em);
    }

    @BeforeEach
    void start() {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        managers =
                Persistence.createEntityManagerFactory(
                        "repositories",
                        Map.of(
                                "jakarta.persistence.jdbc.url", database.jdbcUrl(),
                                "jakarta.persistence.jdbc.user", database.user(),
                                "jakarta.persistence.jdbc.password", database.password()));
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
        managers.close();
        database.close();
    }

    @Test
    void picturesThatAreShownShouldStayAndAllOthersGo()
            throws InterruptedException, ExecutionException {
        IntStream.range(0, PEOPLE).forEach(tnId -> run(em -> join(em, tnId)));
        List<? extends Future<?>> acting =
                IntStream.range(0, THREADS).mapToObj(n -> threads.submit(() -> act(n))).toList();
        List<Future<Integer>> nodes =
                IntStream.range(0, 2).mapToObj(n -> threads.submit(() -> clear(acting))).toList();

        for (Future<?> one : acting) {
            one.get();
        }
        for (Future<Integer> node : nodes) {
            assertThat(node.get()).isPositive();
        }
        run(em -> send(em, 0, 0));
        clear(List.of());

        assertThat((Number) run(em -> em.createNativeQuery(WRONG).getSingleResult())).isEqualTo(0L);
        assertThat(run(FileRacesTest::shown)).contains(idOf(0));
    }

    private static List<?> shown(EntityManager em) {
        return em.createNativeQuery("select profile_pic from profile where profile_pic is not null")
                .getResultList();
    }

    private static String idOf(int picture) {
        return FileId.of(renditions(picture).get(1).bytes()).value();
    }

    private void act(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < DEEDS; i++) {
            int tnId = random.nextInt(PEOPLE);
            int picture = random.nextInt(PICTURES);
            run(
                    switch (random.nextInt(5)) {
                        case 0 -> em -> set(em, tnId, "profile_pic = null");
                        case 1 ->
                                em -> set(em, tnId, "cover_pic = profile_pic, profile_pic = null");
                        case 2 -> em -> leave(em, tnId) + join(em, tnId);
                        case 3 -> em -> nameAgain(em, tnId, picture);
                        default -> em -> send(em, tnId, picture);
                    });
        }
    }

    private static int join(EntityManager em, int tnId) {
        return em.createNativeQuery(
                        """
                        insert into profile
                        (tn_id, id_tag, id_tag_skeleton, type, name, created_at, updated_at)
                        values (?1, ?2, ?2, 'person', 'Alice', now(), now()) on conflict do nothing""")
                .setParameter(1, tnId)
                .setParameter(2, "p" + tnId + "@example.com")
                .executeUpdate();
    }

    private static int leave(EntityManager em, int tnId) {
        return em.createNativeQuery("delete from profile where tn_id = ?1")
                .setParameter(1, tnId)
                .executeUpdate();
    }

    private static int set(EntityManager em, int tnId, String change) {
        return em.createNativeQuery("update profile set " + change + " where tn_id = ?1")
                .setParameter(1, tnId)
                .executeUpdate();
    }

    private int nameAgain(EntityManager em, int tnId, int picture) {
        FileId fileId = FileId.of(renditions(picture).get(1).bytes());
        lock(em, tnId);
        try {
            files(em).getOwned(fileId.value(), tnId, "/profilePic");
        } catch (ProblemException notTheirs) {
            return 0;
        }
        return set(em, tnId, "profile_pic = '" + fileId.value() + "'");
    }

    private int send(EntityManager em, int tnId, int picture) {
        List<Rendition> renditions = renditions(picture);
        FileId fileId = FileId.of(renditions.get(1).bytes());
        if (!lock(em, tnId)) {
            return 0;
        }
        files(em).keep(fileId, renditions, tnId);
        return set(em, tnId, "profile_pic = '" + fileId.value() + "'");
    }

    private static boolean lock(EntityManager em, int tnId) {
        return !em.createNativeQuery("select 1 from profile where tn_id = ?1 for update")
                .setParameter(1, tnId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Whatever was let go of has had its time.
     *
     * @param busy until all of these are done
     */
    private int clear(List<? extends Future<?>> busy) {
        int removed = 0;
        do {
            removed += run(em -> releases(em).removeUnused(Instant.now().plusSeconds(60), 200));
        } while (!busy.stream().allMatch(Future::isDone));
        return removed;
    }

    private static List<Rendition> renditions(long picture) {
        byte[] large = new byte[2 * FileStore.CHUNK + 1];
        new Random(picture).nextBytes(large);
        return List.of(
                new Rendition(Variant.PF, "image/png", 80, 60, new byte[] {1, 2, 3}),
                new Rendition(Variant.SD, "image/jpeg", 720, 540, large));
    }

    private static FileRepository files(EntityManager em) {
        var files = new FileRepository();
        files.em = em;
        files.store = store(em);
        files.clock = Clock.systemUTC();
        return files;
    }

    private static FileReleaseRepository releases(EntityManager em) {
        var releases = new FileReleaseRepository();
        releases.em = em;
        releases.store = store(em);
        return releases;
    }

    private static FileStore store(EntityManager em) {
        var store = new FileChunkRepository();
        store.em = em;
        return store;
    }

    private <T> T run(Deed<T> deed) {
        try (EntityManager em = managers.createEntityManager()) {
            em.getTransaction().begin();
            T result = deed.in(em);
            em.getTransaction().commit();
            return result;
        }
    }
}
