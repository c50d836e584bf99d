package profiles.seed;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom a profile knows among those of lower numbers, so that each pair is told of once and people
 * can be added. The lower the number, the better known: the first few have a tenth of all as
 * followers. Besides, people know their neighbours.
 */
final class Ties {

    private static final int NEIGHBOURHOOD = 1_000;

    /** Cut in a hundred parts. */
    private static final Tie[] AMONG_NEIGHBOURS = new Tie[100];

    static {
        int part = 0;
        part = fill(part, 32, Tie.FRIENDS);
        part = fill(part, 15, Tie.CONTACTS);
        part = fill(part, 14, Tie.EACH_OTHER);
        part = fill(part, 19, Tie.FOLLOWED);
        part = fill(part, 7, Tie.ASKS);
        part = fill(part, 4, Tie.ASKED);
        part = fill(part, 4, Tie.MUTES);
        part = fill(part, 3, Tie.BLOCKS);
        fill(part, 2, Tie.BLOCKED);
    }

    private final int number;
    private final Chance chance;
    private final Map<Integer, Tie> found = new LinkedHashMap<>();

    private Ties(int number, Chance chance) {
        this.number = number;
        this.chance = chance;
    }

    static Map<Integer, Tie> of(int number, Chance chance) {
        Ties ties = new Ties(number, chance);
        if (Population.isCommunity(number)) {
            return Map.of(number - 1, Tie.OWNED_BY);
        }
        ties.findCommunities();
        ties.findFamous();
        ties.findNeighbours();
        return ties.found;
    }

    private static int fill(int from, int parts, Tie tie) {
        Arrays.fill(AMONG_NEIGHBOURS, from, from + parts, tie);
        return from + parts;
    }

    private void findCommunities() {
        int communities = (number - 1) / Population.COMMUNITY_EACH;
        if (communities == 0 || !chance.in(0.25)) {
            return;
        }
        for (int i = 1 + chance.below(2); i > 0; i--) {
            found.putIfAbsent(chance.rank(communities) * Population.COMMUNITY_EACH, belonging());
        }
    }

    private Tie belonging() {
        if (chance.in(0.08)) {
            return chance.in(0.7) ? Tie.ASKS : Tie.ASKED;
        }
        return chance.in(0.03) ? Tie.MODERATOR : Tie.MEMBER;
    }

    private void findFamous() {
        if (number == 1) {
            return;
        }
        for (int i = chance.times(1.6, 300); i > 0; i--) {
            found.putIfAbsent(chance.rank(number - 1), Tie.FOLLOWS);
        }
    }

    private void findNeighbours() {
        if (number == 1) {
            return;
        }
        for (int i = chance.below(3); i > 0; i--) {
            int neighbour = number - 1 - chance.below(Math.min(number - 1, NEIGHBOURHOOD));
            boolean person = !Population.isCommunity(neighbour);
            Tie tie = chance.one(AMONG_NEIGHBOURS);
            found.putIfAbsent(neighbour, person ? tie : Tie.FOLLOWS);
        }
    }
}
