package profiles.seed;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.postgresql.copy.CopyManager;
import profiles.seed.Population.Purpose;

/** Some profiles with all that belongs to them, to be written in one transaction. */
final class Batch {

    private static final Instant TIES_BEGIN = Instant.parse("2024-06-01T00:00:00Z");
    private static final int A_YEAR = 365 * 86_400;

    private final Population population;
    private final Numbers numbers;
    private final Rows profiles =
            new Rows(
                    "profile (tn_id, id_tag, id_tag_skeleton, type, name, status, x,"
                            + " connection_mode, allow_followers, discoverable, created_at,"
                            + " updated_at)");
    private final Rows accounts =
            new Rows("account (tn_id, email, email_verified_at, lang, roles, created_at)");
    private final Rows relationships =
            new Rows(
                    "relationship (from_tn_id, to_tn_id, following, connection, blocked, muted,"
                            + " updated_at)");
    private final Rows memberships =
            new Rows("membership (community_tn_id, member_tn_id, role, created_at)");

    private Batch(Population population, Numbers numbers) {
        this.population = population;
        this.numbers = numbers;
    }

    static Batch of(Population population, Numbers numbers, int first, int last) {
        Batch batch = new Batch(population, numbers);
        for (int number = first; number <= last; number++) {
            batch.addProfile(number);
            batch.addTies(number);
        }
        return batch;
    }

    private void addProfile(int number) {
        SeededProfile profile = population.profile(number);
        long tnId = numbers.tnId(number);
        String tag = profile.idTag().value();
        profiles.add(
                tnId,
                tag,
                Rows.escaped(profile.idTag().skeleton()),
                profile.isPerson() ? "person" : "community",
                Rows.escaped(profile.name()),
                profile.status(),
                Rows.escaped(profile.x()),
                profile.connectionMode(),
                profile.allowFollowers(),
                profile.discoverable(),
                profile.createdAt(),
                profile.createdAt());
        if (profile.isPerson()) {
            Instant since = profile.createdAt();
            accounts.add(tnId, mailbox(number), since, profile.lang(), "user", since);
        }
    }

    private String mailbox(int number) {
        return "person" + number + "@" + population.domain();
    }

    private void addTies(int number) {
        Chance chance = population.chance(number, Purpose.TIES);
        Map<Integer, Tie> ties = Ties.of(number, chance);
        Instant since = TIES_BEGIN.plusSeconds(chance.below(A_YEAR));
        ties.forEach(
                (other, tie) -> {
                    if (numbers.has(other)) {
                        addTie(numbers.tnId(number), numbers.tnId(other), tie, since);
                    }
                });
    }

    private void addTie(long me, long them, Tie tie, Instant since) {
        if (tie.mine() != null) {
            relationships.add(me, them, tie.mine(), since);
        }
        if (tie.theirs() != null) {
            relationships.add(them, me, tie.theirs(), since);
        }
        switch (tie) {
            case MEMBER -> memberships.add(them, me, "member", since);
            case MODERATOR -> memberships.add(them, me, "moderator", since);
            case OWNED_BY -> memberships.add(me, them, "owner", since);
            default -> {
                // between persons
            }
        }
    }

    int relationships() {
        return relationships.count();
    }

    /** In the order foreign keys ask for. */
    void copy(CopyManager copies) throws SQLException, IOException {
        for (Rows rows : List.of(profiles, accounts, relationships, memberships)) {
            rows.copy(copies);
        }
    }
}
