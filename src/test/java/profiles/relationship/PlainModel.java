package profiles.relationship;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import profiles.profile.ProfileSettings;

/**
 * The rules of relationships once more, as plainly as they can be told: who follows, asks, blocks
 * and mutes whom, and who is friends. What the rules of the service are compared with.
 */
public final class PlainModel {

    /** One does something about another; the words of the two, in this order. */
    private record Arrow(int from, int to) {}

    private final Set<Arrow> follows = new HashSet<>();
    private final Set<Arrow> asks = new HashSet<>();
    private final Set<Arrow> blocks = new HashSet<>();
    private final Set<Arrow> mutes = new HashSet<>();
    private final Set<Set<Integer>> friends = new HashSet<>();
    private final Map<Integer, ProfileSettings> settings = new HashMap<>();

    /** One like this, to try out what would come of something. */
    public PlainModel copy() {
        var copy = new PlainModel();
        copy.follows.addAll(follows);
        copy.asks.addAll(asks);
        copy.blocks.addAll(blocks);
        copy.mutes.addAll(mutes);
        copy.friends.addAll(friends);
        copy.settings.putAll(settings);
        return copy;
    }

    public void allow(int person, ProfileSettings terms) {
        settings.put(person, terms);
    }

    public ProfileSettings settings(int person) {
        return settings.getOrDefault(person, ProfileSettings.DEFAULT);
    }

    /** What is answered: 200, 403, 404 or 409. */
    public int act(int me, int them, RelationshipVerb verb) {
        var arrow = new Arrow(me, them);
        var back = new Arrow(them, me);
        if (blocks.contains(back)) {
            return 404;
        }
        switch (verb) {
            case FOLLOW -> {
                return follow(arrow);
            }
            case CONNECT -> {
                return connect(arrow, back);
            }
            case UNFOLLOW -> follows.remove(arrow);
            case DISCONNECT -> part(arrow, back);
            case BLOCK -> {
                part(arrow, back);
                follows.remove(arrow);
                follows.remove(back);
                blocks.add(arrow);
            }
            case UNBLOCK -> blocks.remove(arrow);
            case MUTE -> mutes.add(arrow);
            case UNMUTE -> mutes.remove(arrow);
        }
        return 200;
    }

    private int follow(Arrow arrow) {
        if (follows.contains(arrow)) {
            return 200;
        }
        if (blocks.contains(arrow)) {
            return 409;
        }
        if (!settings(arrow.to).allowFollowers()) {
            return 403;
        }
        follows.add(arrow);
        return 200;
    }

    private int connect(Arrow arrow, Arrow back) {
        if (blocks.contains(arrow)) {
            return 409;
        }
        if (friends.contains(both(arrow))) {
            return 200;
        }
        if (asks.contains(back) || settings(arrow.to).connectionMode().equals("A")) {
            asks.remove(arrow);
            asks.remove(back);
            friends.add(both(arrow));
        } else {
            asks.add(arrow);
        }
        return 200;
    }

    private void part(Arrow arrow, Arrow back) {
        asks.remove(arrow);
        asks.remove(back);
        friends.remove(both(arrow));
    }

    private static Set<Integer> both(Arrow arrow) {
        return Set.of(arrow.from, arrow.to);
    }

    /** What one is to another, in the service's terms. */
    public Side side(int from, int to) {
        var arrow = new Arrow(from, to);
        Connection connection =
                friends.contains(both(arrow))
                        ? Connection.CONNECTED
                        : asks.contains(arrow) ? Connection.PENDING : Connection.DISCONNECTED;
        return new Side(
                follows.contains(arrow), connection, blocks.contains(arrow), mutes.contains(arrow));
    }
}
