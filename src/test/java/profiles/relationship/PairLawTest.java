package profiles.relationship;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import profiles.problem.ProblemException;
import profiles.profile.ProfileSettings;

/** What must hold however people act on one another, tried on many random stories. */
class PairLawTest {

    private static final int STORIES = 5_000;
    private static final int DEEDS = 40;
    private static final int PEOPLE = 3;
    private static final RelationshipVerb[] VERBS = RelationshipVerb.values();
    private static final List<String> MODES = List.of("M", "A", "I");

    @Test
    void everyStoryShouldGoAsThePlainModelTellsIt() {
        forEachStory(
                story -> {
                    var model = new PlainModel();
                    for (int i = 0; i < DEEDS; i++) {
                        story.perhapsChangeSettings(model);
                        Deed deed = story.nextDeed();

                        int answer = story.act(deed, model.settings(deed.them));

                        assertThat(answer)
                                .as("answer to %s %s", deed, story)
                                .isEqualTo(model.act(deed.me, deed.them, deed.verb));
                        assertThat(story.pair(deed.me, deed.them))
                                .as("after %s %s", deed, story)
                                .isEqualTo(
                                        new Pair(
                                                model.side(deed.me, deed.them),
                                                model.side(deed.them, deed.me)));
                    }
                });
    }

    @Test
    void noStoryShouldLeadToAnImpossiblePair() {
        forEachStory(
                story -> {
                    for (int i = 0; i < DEEDS; i++) {
                        Deed deed = story.nextDeed();

                        story.act(deed, story.someSettings());

                        assertPossible(story.pair(deed.me, deed.them), deed + " " + story);
                    }
                });
    }

    @Test
    void doingItAgainShouldChangeNothing() {
        forEachStory(
                story -> {
                    for (int i = 0; i < DEEDS; i++) {
                        Deed deed = story.nextDeed();
                        ProfileSettings terms = story.someSettings();
                        int first = story.act(deed, terms);
                        Pair once = story.pair(deed.me, deed.them);

                        int second = story.act(deed, terms);

                        assertThat(second).as("%s %s", deed, story).isEqualTo(first);
                        assertThat(story.pair(deed.me, deed.them))
                                .as("%s %s", deed, story)
                                .isEqualTo(once);
                    }
                });
    }

    @Test
    void muteShouldNeverReachTheOther() {
        forEachStory(
                story -> {
                    for (int i = 0; i < DEEDS; i++) {
                        Deed deed = story.nextDeed();
                        Pair before = story.pair(deed.me, deed.them);

                        story.act(deed, story.someSettings());

                        Pair after = story.pair(deed.me, deed.them);
                        assertThat(after.theirs().muted())
                                .as("%s %s", deed, story)
                                .isEqualTo(before.theirs().muted());
                        if (deed.verb.word().endsWith("mute")) {
                            assertThat(after.theirs()).isEqualTo(before.theirs());
                        }
                    }
                });
    }

    private static void assertPossible(Pair pair, String when) {
        Side mine = pair.mine();
        Side theirs = pair.theirs();
        boolean connected = mine.connection() == Connection.CONNECTED;
        assertThat(theirs.connection() == Connection.CONNECTED).as(when).isEqualTo(connected);
        assertThat(mine.blocked() && theirs.blocked()).as(when).isFalse();
        assertThat(
                        mine.connection() == Connection.PENDING
                                && theirs.connection() == Connection.PENDING)
                .as(when)
                .isFalse();
        if (mine.blocked() || theirs.blocked()) {
            assertThat(List.of(mine.cut(), theirs.cut())).as(when).containsExactly(mine, theirs);
        }
    }

    private static void forEachStory(Consumer<Story> telling) {
        for (long seed = 0; seed < STORIES; seed++) {
            telling.accept(new Story(seed));
        }
    }

    private record Deed(int me, int them, RelationshipVerb verb) {}

    /** A few people who do things to one another; the same each time for the same seed. */
    private static final class Story {

        private final long seed;
        private final Random random;
        private final Map<List<Integer>, Side> sides = new HashMap<>();

        Story(long seed) {
            this.seed = seed;
            random = new Random(seed);
        }

        Deed nextDeed() {
            int me = random.nextInt(PEOPLE);
            int them = (me + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE;
            return new Deed(me, them, VERBS[random.nextInt(VERBS.length)]);
        }

        ProfileSettings someSettings() {
            return new ProfileSettings(
                    MODES.get(random.nextInt(MODES.size())), random.nextInt(4) > 0, true);
        }

        void perhapsChangeSettings(PlainModel model) {
            if (random.nextInt(4) == 0) {
                model.allow(random.nextInt(PEOPLE), someSettings());
            }
        }

        int act(Deed deed, ProfileSettings terms) {
            Pair pair = pair(deed.me, deed.them);
            if (pair.isBarred()) {
                return 404;
            }
            try {
                Pair after = pair.apply(deed.verb, terms);
                sides.put(List.of(deed.me, deed.them), after.mine());
                sides.put(List.of(deed.them, deed.me), after.theirs());
                return 200;
            } catch (ProblemException refusal) {
                return refusal.type().status();
            }
        }

        Pair pair(int me, int them) {
            return new Pair(
                    sides.getOrDefault(List.of(me, them), Side.NOTHING),
                    sides.getOrDefault(List.of(them, me), Side.NOTHING));
        }

        @Override
        public String toString() {
            return "in the story of seed " + seed;
        }
    }
}
