package profiles.seed;

import java.time.Instant;
import profiles.identity.IdTag;

/** Who there is: the profile of each number from 1 on. Each hundredth is a community. */
final class Population {

    static final int COMMUNITY_EACH = 100;

    private static final Instant FIRST = Instant.parse("2019-01-01T00:00:00Z");
    private static final int FIVE_YEARS = 5 * 365 * 86_400;
    private static final String[] TOPICS = {
        "chess", "running", "books", "cinema", "gardening", "cycling", "choir", "history", "science"
    };
    private static final String[] WORKS = {
        "Developer", "Teacher", "Nurse", "Gärtnerin", "Ingénieur", "Műfordító", "Врач", "教師", "학생"
    };
    private static final String[] SEEN_BY = {
        "public", "verified", "follower", "connected", "owner"
    };

    /** What the dice are thrown for, so that one more throw here changes nothing there. */
    enum Purpose {
        PROFILE,
        TIES
    }

    private final Cultures cultures = Cultures.read();
    private final long seed;
    private final String domain;
    private final Tags tags;

    Population(long seed, String domain) {
        this.seed = seed;
        this.domain = domain;
        this.tags = new Tags(domain);
    }

    String domain() {
        return domain;
    }

    static boolean isCommunity(int number) {
        return number % COMMUNITY_EACH == 0;
    }

    Chance chance(int number, Purpose purpose) {
        return Chance.of(seed, number, purpose);
    }

    SeededProfile profile(int number) {
        Chance chance = chance(number, Purpose.PROFILE);
        FullName name = cultures.pick(chance).pick(chance);
        return isCommunity(number) ? community(name, number, chance) : person(name, number, chance);
    }

    private SeededProfile person(FullName name, int number, Chance chance) {
        IdTag idTag = tags.person(name, number, chance);
        return new SeededProfile(
                idTag,
                name.shown(),
                name.culture().lang(),
                status(number, chance),
                details(chance),
                mode(chance),
                chance.in(0.95),
                chance.in(0.95),
                FIRST.plusSeconds(chance.below(FIVE_YEARS)));
    }

    private SeededProfile community(FullName name, int number, Chance chance) {
        String topic = chance.one(TOPICS);
        Word place = name.family();
        return new SeededProfile(
                tags.community(place, topic, number),
                place.written() + " " + topic + " club",
                "",
                "active",
                "{}",
                mode(chance),
                true,
                chance.in(0.9),
                FIRST.plusSeconds(chance.below(FIVE_YEARS)));
    }

    /** The number before a community's is its owner's, who is never judged. */
    private static String status(int number, Chance chance) {
        if (isCommunity(number + 1) || !chance.in(0.008)) {
            return "active";
        }
        return chance.in(0.7) ? "suspended" : "banned";
    }

    private static String mode(Chance chance) {
        if (chance.in(0.8)) {
            return "M";
        }
        return chance.in(0.75) ? "A" : "I";
    }

    /** Words that JSON takes as they are. */
    private static String details(Chance chance) {
        if (chance.in(0.6)) {
            return "{}";
        }
        return "{\"bio\":\"%s\",\"bio.vis\":\"%s\",\"website\":\"https://seed.example/%d\"}"
                .formatted(chance.one(WORKS), chance.one(SEEN_BY), chance.below(1_000_000));
    }
}
